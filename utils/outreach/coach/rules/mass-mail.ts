import { calledName } from '@/utils/outreach/coach/called-name';
import type { Message } from '@/utils/outreach/coach/message';
import type { Note } from '@/utils/outreach/coach/note';
import { anyOf, findAll, has } from '@/utils/outreach/coach/phrases';
import { isAsk, type Rule } from '@/utils/outreach/coach/rule';
import { pleasantry, stockPhrase } from '@/utils/outreach/coach/stock-phrases';

const toNobody = anyOf(
  'to whom it may concern|sir or madam|sir/madam|sirs?|madam|all|everyone|team|mentors?|hiring manager|friends?|professionals?|experts?|colleagues?|there',
  'a quien corresponda|se[ñn]or(?:es|a)?(?: o se[ñn]ora)?|todos|equipo',
);
/**
 * What sounds as if it went to many, or was written by a program. A generic note did no better than none (Botdog, 16,492
 * invitations on LinkedIn); which phrases sound so is judgement, from what mentors complain about and what editors of
 * Wikipedia list as signs of such writing, which says that none of them proves anything by itself.
 */
export const massMail: Rule = {
  id: 'mass-mail',
  when: 'always',
  grounds: { sources: ['botdog', 'mall', 'wikipedia'] },
  look: (message) => [
    ...(isAsk(message.purpose) ? ofGreeting(message) : []),
    ...ofPhrases(message),
  ],
};

function ofGreeting(message: Message): Note[] {
  const { greeting, words } = message;
  if (words.length === 0) return [];
  const name = calledName(message);
  if (!greeting) return [];
  const place = { part: 'body' as const, start: greeting.start, end: greeting.end };
  const fix = name === undefined ? {} : { fix: { ...place, text: greetingFor(message, name) } };
  if (has(greeting.text, toNobody))
    return [
      { rule: 'mass-mail', severity: 'consider', saying: 'massMail.greeting', place, ...fix },
    ];
  const rest = greeting.text.replace(
    /^\p{L}+(?:\s+(?:morning|afternoon|evening|d[íi]as|tardes|day))?/iu,
    '',
  );
  if (/\p{L}/u.test(rest)) return [];
  return [{ rule: 'mass-mail', severity: 'idea', saying: 'massMail.nameless', place, ...fix }];
}

function greetingFor({ greeting, language }: Message, name: string): string {
  const end = greeting?.text.at(-1) ?? ',';
  return `${language === 'es' ? 'Hola' : 'Hello'} ${name}${/[,:!.]/.test(end) ? end : ''}`;
}

function ofPhrases({ own }: Message): Note[] {
  const notes: Note[] = [];
  const polite = pleasantry.exec(own);
  if (polite) {
    const place = {
      part: 'body' as const,
      start: polite.index,
      end: polite.index + polite[0].length,
    };
    notes.push({
      rule: 'mass-mail',
      severity: 'idea',
      saying: 'massMail.phrase',
      values: [polite[0].trim()],
      place: { ...place, end: place.start + polite[0].trimEnd().length },
      fix: { ...place, text: '' },
    });
  }
  const [many] = findAll(own, stockPhrase);
  if (many)
    notes.push({
      rule: 'mass-mail',
      severity: 'consider',
      saying: 'massMail.phrase',
      values: [many.text],
      place: { part: 'body', start: many.start, end: many.end },
    });
  return notes;
}
