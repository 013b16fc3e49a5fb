import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixed, goodAsk, maya, said } from '@/tests/support/coach';
import { anyText, letters } from '@/tests/support/hostile-text';
import { tries } from '@/tests/support/property';
import { coach, groundsOf } from '@/utils/outreach/coach/coach';
import { ruleIds } from '@/utils/outreach/coach/note';
import { figureSources } from '@/utils/outreach/coach/sources';

const spanish = [
  'Hola Maya:',
  'Soy Ana, de una agencia de comunicación en Viena. Tu publicación sobre dejar las agencias me hizo pensar en mi propio camino.',
  'El año pasado llevé la prensa de un banco de alimentos. ¿Tendrías 20 minutos para una llamada en la semana del 7 de diciembre? Llevaría dos preguntas sobre el primer año en una ONG pequeña.',
  'A cambio, puedo ayudarte con listas de medios en español.',
  'Si ahora no es buen momento, lo entiendo perfectamente.',
  'Gracias por leerme,\nAna',
].join('\n\n');

describe('the coach', () => {
  it.each([
    ['English', goodAsk],
    ['Spanish', spanish],
  ])('has nothing to say of a good ask in %s', (_language, body) => {
    expect(said(body)).toEqual([]);
  });

  const german = [
    'Hallo Maya,',
    'ich bin Ana und arbeite in einer Agentur in Wien. Dein Beitrag über den Wechsel zu einem Verein hat mich sehr an meinen eigenen Weg erinnert.',
    'Hättest du in der Woche vom 7. Dezember zwanzig Minuten für ein Gespräch? Ich habe zwei Fragen zum ersten Jahr.',
    'Wenn es gerade nicht passt, ist das völlig in Ordnung.',
    'Vielen Dank und liebe Grüße\nAna',
  ].join('\n\n');

  it('misses nothing in a language of which it knows no phrases', () => {
    expect(said(german)).toEqual([]);
    expect(said(german.replace('Hallo Maya', 'Hallo [Name]')).map(({ rule }) => rule)).toEqual([
      'placeholders',
    ]);
  });

  it('says what matters most first', () => {
    const severities = said(
      'Dear Mya,\n\nI hope this email finds you well. I love [COMPANY]!!! Please help me.',
    ).map(({ severity }) => severity);
    expect(severities[0]).toBe('mend');
    expect(severities).toEqual(
      [...severities].sort(
        (a, b) => ['mend', 'consider', 'idea'].indexOf(a) - ['mend', 'consider', 'idea'].indexOf(b),
      ),
    );
  });

  it('asks nothing of a message that doesn’t ask', () => {
    const thanks =
      'Hi Maya,\n\nThank you for your time on Tuesday. I sent the plan to our board.\n\nAna';
    expect(said(thanks, { purpose: 'thanks' })).toEqual([]);
    expect(said(thanks.replace('Maya', 'Mia'), { purpose: 'thanks' })).not.toEqual([]);
  });

  it('doesn’t judge what stands in quotation marks', () => {
    const quoting = goodAsk.replace(
      'Your post on leaving agencies',
      'Your post, “Amazing!!! Incredible synergy? [Company]? Why? Why? Why?”,',
    );
    expect(said(quoting)).toEqual([]);
  });

  it('has only sources that are listed', () => {
    for (const rule of ruleIds)
      for (const source of groundsOf(rule).sources) expect(figureSources).toHaveProperty(source);
  });

  it('says of an empty message no more than that it is empty, and has no subject', () => {
    expect(said('', { subject: '' }).map(({ saying }) => saying)).toEqual([
      'empty.body',
      'subject.none',
    ]);
  });
});

describe('whatever she types', () => {
  it('every place lies in the text, and every fix changes no more than it', () => {
    fc.assert(
      fc.property(
        fc.oneof(anyText, letters(), fc.constant(goodAsk)),
        fc.oneof(anyText, fc.constant('')),
        (body, subject) => {
          const text = { subject, body };
          for (const { place, fix } of said(body, { subject })) {
            for (const at of [place, fix]) {
              if (!at) continue;
              expect(at.start).toBeGreaterThanOrEqual(0);
              expect(at.start).toBeLessThanOrEqual(at.end);
              expect(at.end).toBeLessThanOrEqual(text[at.part].length);
            }
            if (fix) expect(fixed(text[fix.part], fix)).not.toBe(text[fix.part]);
          }
        },
      ),
      tries,
    );
  });

  it('a fix settles what it is offered for', () => {
    const body =
      'To whom it may concern,\n\nI hope this email finds you well. Can I pick your brain!!! My work: https://ana.example/?utm_source=mail&page=2\n\nThanks,\nAna';
    const draft = { subject: 'HELP ME PLEASE', body };
    const look = () =>
      coach({
        text: draft,
        way: { channel: 'gmail', hasSubject: true, limits: {} },
        purpose: 'ask',
        reading: maya,
      });
    const before = look().filter(({ fix }) => fix).length;
    expect(before).toBeGreaterThan(5);
    for (let at = 0; at < before; at++) {
      const next = look().find(({ fix }) => fix);
      if (!next?.fix) break;
      draft[next.fix.part] = fixed(draft[next.fix.part], next.fix);
      expect(look().filter(({ saying, fix }) => fix && saying === next.saying)).toEqual([]);
    }
    expect(draft.body).toBe(
      "Hello Maya,\n\nCan I ask your advice! My work: https://ana.example/?page=2\n\nIf this isn't a good time, a one-line no is completely fine.\n\nThanks,\nAna",
    );
    expect(draft.subject).toBe('Help me please');
  });
});
