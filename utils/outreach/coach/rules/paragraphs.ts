import type { Message, Stretch } from '@/utils/outreach/coach/message';
import type { Rule } from '@/utils/outreach/coach/rule';

/** Words of a paragraph that fill a telephone's screen. */
const wall = 130;
/** A letter of one paragraph is a wall before. */
const wallAlone = 100;

/**
 * Paragraphs. Teachers of business mail (the Business Writing Center, which sells courses) say five to seven lines at most,
 * some seventy to a hundred words; no figure was found of what more of them costs, so only what is far above is noted.
 */
export const paragraphs: Rule = {
  id: 'paragraphs',
  when: 'always',
  inAnyLanguage: true,
  grounds: { sources: ['centre'] },
  look(message) {
    const all = paragraphsOf(message);
    const [longest] = all.toSorted((a, b) => b.words - a.words);
    if (!longest) return [];
    // Greeting, farewell and name are lines of their own.
    const real = all.filter(({ words }) => words > 12).length;
    if (longest.words < (real === 1 ? wallAlone : wall)) return [];
    return [
      {
        rule: 'paragraphs',
        severity: real === 1 ? 'consider' : 'idea',
        saying: 'paragraphs.wall',
        values: [longest.words],
        place: { part: 'body', start: longest.start, end: longest.end },
      },
    ];
  },
};

function paragraphsOf({ own, words }: Message): (Omit<Stretch, 'text'> & { words: number })[] {
  let at = 0;
  return Array.from(own.matchAll(/[^\n]+/g), ({ 0: text, index: start }) => {
    const end = start + text.length;
    let count = 0;
    // Both go forward: each word is looked at once.
    for (; at < words.length && (words[at]?.start ?? 0) < end; at++) count++;
    return { start, end, words: count };
  });
}
