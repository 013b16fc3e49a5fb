import { describe, expect, it } from 'vitest';
import { anAims } from '@/tests/support/aims';
import { anAsk } from '@/tests/support/an-ask';
import type { ReadingPlan } from '@/tests/support/reading';

describe('what she speaks of', () => {
  it.each([
    ['Head of Data Platform', 'head of data platform'],
    ['Individual Giving Manager', 'an individual giving manager'],
  ])('writes the words of a job alike: %s', (title, written) => {
    const { text } = anAsk({ roles: [{ title, organisation: 'Hill Farm', current: true }] });
    expect(text.body).toContain(`that you're ${written} at Hill Farm`);
  });

  it('says in one sentence what both have in common and what they do', () => {
    const { text } = anAsk(
      {
        roles: [{ title: 'Beekeeper', organisation: 'Hill Farm', current: true }],
        education: [{ school: 'University of Leeds' }],
      },
      { background: { ...anAims().background, schools: ['University of Leeds'] } },
    );
    expect(text.body).toContain('that we have the University of Leeds in common, and that you');
    expect(text.body.match(/I saw on LinkedIn/g)).toHaveLength(1);
  });

  it('is in the letters of the language that she writes in, unless she picks it', () => {
    const about = '蜂の巣箱は、冬のあいだに静かに音で確かめます。';
    const { text, candidates } = anAsk({ about, headline: 'Beekeeper' });
    expect(text.body).not.toContain(about);
    const [specific] = candidates.filter(({ words }) => words === about);
    expect(anAsk({ about, headline: 'Beekeeper' }, {}, { specific }).text.body).toContain(about);
  });

  it('is no line that goes on from one before it, in a short bio', () => {
    const { text } = anAsk({ about: 'I keep bees in town. Before that I taught beekeeping.' });
    expect(text.body).not.toContain('Before that');
  });

  it('takes for no offer that people ask them', () => {
    const about =
      'Beekeeping is mostly waiting, with a jacket on. People ask me about hives more than about honey.';
    expect(anAsk({ headline: 'Beekeeper', about }).text.body).not.toMatch(
      /People ask me|take you up/,
    );
  });

  it('is their way in plain words, with the names that titles may have', () => {
    const went = (before: string, title: string) =>
      anAsk(
        {
          roles: [
            { title, organisation: 'Helio', current: true },
            { title: before, organisation: 'OECD', current: false },
          ],
        },
        { goals: ['become a data scientist'], now: 'an economist' },
      ).text.body;
    expect(went('Economist', 'Climate Data Scientist')).toContain(
      'you went from economist to climate data scientist at Helio',
    );
  });
});

it('her goal is said once to somebody who has to do with it, and twice to anybody else', () => {
  const about = 'Beekeeping is mostly waiting, with a jacket on.';
  expect(anAsk({ about }).text.body).toMatch(/questions about what you'd do in my place\./);
  const books = 'I keep the books of three bakeries and of one school.';
  expect(anAsk({ about: books }).text.body).toMatch(/questions about beekeeping\./);
});

describe('in Spanish', () => {
  const hers = {
    goals: ['pasar de la agencia a la comunicación de una ONG'],
    now: 'ejecutiva de cuentas en una agencia',
  };
  const inSpanish = (page: ReadingPlan) => anAsk(page, hers, { language: 'es' }).text.body;

  it('the move that they made is hers to make, said once', () => {
    const body = inSpanish({
      headline: 'Directora de Comunicación en una ONG',
      roles: [
        { title: 'Directora de Comunicación', organisation: 'ONG Ríos', current: true },
        { title: 'Ejecutiva de cuentas', organisation: 'Agencia Faro', current: false },
      ],
    });
    expect(body).toContain('hacer el mismo cambio que hiciste tú, de la agencia a');
    expect(body).toContain('preguntas sobre cómo lo hiciste.');
    expect(body.match(/comunicación de una ONG/g)).toHaveLength(1);
  });

  it('a post is said by what it is about', () => {
    const text = 'Una alumna me preguntó cómo se pasa de una agencia a una ONG. Despacio.';
    expect(inSpanish({ posts: [{ text }] })).toContain(
      'He leído tu publicación en LinkedIn sobre cómo se pasa de una agencia a una ONG.',
    );
  });

  it('who may not be the one to ask hears so', () => {
    const about = 'Atiendo a niños que tienen miedo al dentista, y a sus padres también.';
    expect(inSpanish({ headline: 'Dentista', about })).toContain('Tu perfil no dice si');
  });
});
