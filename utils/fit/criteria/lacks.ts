/** Words that take away what comes after them in a clause: "no patience for climate talk", "not a kind one". */
const taken =
  /\b(?:no|not|never|little|zero|without|lack(?:s|ed|ing)?|hates?|dislikes?|nor|sin|nada de)\b|n['’]t\b/i;
const kept = /\b(?:not|no|never) (?:only|just|merely|less|lack(?:ing)?|tired?|stop(?:ped)?)\b/i;
const clauseBreak = /[,;:.!?()–—]|\b(?:but|because|so|yet|though|although|and (?:i|we|am|are))\b/i;

/** How far in front of a word is looked, in UTF-16 units. */
const reach = 100;

/**
 * Whether the words in front of a place say that there is none of it. Rather too often than too seldom: a
 * value that goes unheard takes nothing from anybody.
 */
export function lacks(text: string, { start }: { start: number }): boolean {
  const before = text.slice(Math.max(0, start - reach), start);
  const clause = before.split(clauseBreak).at(-1) ?? '';
  return taken.test(clause) && !kept.test(clause);
}
