import type { Message } from '@/utils/outreach/coach/message';
import type { Note } from '@/utils/outreach/coach/note';
import type { Rule } from '@/utils/outreach/coach/rule';

/** This many words of capitals in a row are no names any more: "NASA and ESA" are two. */
const capitals =
  /(?<![\p{L}\p{N}])(?:\p{Lu}[\p{Lu}'’]*[\s,;-]{1,3}){3,40}\p{Lu}{2,}(?![\p{L}\p{N}])/gu;
/** And so are they together: "UNESCO, NASA, ESA and UNICEF" have small words between them. */
const leastLetters = 12;
/** More single marks than this, one by one. */
const most = 3;

/**
 * Capitals and marks in a row read as shouting, by the oldest rules of mail (RFC 1855, 1995, as told by Harvard's
 * Groundtruth). A subject in capitals was answered a third less often (Boomerang); of bodies nobody counted it.
 */
export const shouting: Rule = {
  id: 'shouting',
  when: 'always',
  inAnyLanguage: true,
  grounds: { sources: ['netiquette', 'boomerang'] },
  look: ({ own }) => [...ofCapitals(own), ...ofMarks(own)],
};

function ofCapitals(own: Message['own']): Note[] {
  const found = [...own.matchAll(capitals)].find(
    ({ 0: words }) => (words.match(/\p{Lu}/gu) ?? []).length >= leastLetters,
  );
  if (!found) return [];
  const place = { part: 'body' as const, start: found.index, end: found.index + found[0].length };
  return [{ rule: 'shouting', severity: 'consider', saying: 'shouting.capitals', place }];
}

function ofMarks(own: Message['own']): Note[] {
  const marks = [...own.matchAll(/[!！?？¡¿]+/g)].map(({ 0: text, index }) => ({ text, index }));
  const run = marks.find(({ text }) => /[!！?？]{2,}/.test(text));
  const single = marks.filter(({ text }) => /[!！]/.test(text));
  const at = run ?? (single.length > most ? single[most] : undefined);
  if (!at) return [];
  const from = at.index + at.text.search(/[!！?？]/);
  const place = { part: 'body' as const, start: from, end: at.index + at.text.length };
  // "?!" and "???" are a question, "!!!" is none.
  const one = /[?？]/.test(at.text) ? '?' : '!';
  return [
    {
      rule: 'shouting',
      severity: run && run.text.length > 2 ? 'consider' : 'idea',
      saying: 'shouting.marks',
      place,
      ...(run ? { fix: { ...place, text: one } } : {}),
    },
  ];
}
