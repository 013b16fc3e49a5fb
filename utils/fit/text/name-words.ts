/**
 * Names, and parts of names, that are also words of a trade or of everyday language. Hiding them wherever
 * they stand would take a "Product Manager" away from Mo Manager and from nobody else, so they are hidden only
 * where they are clearly a name. Our own list, 2026-11.
 */
const nameWords: ReadonlySet<string> = new Set(
  (
    'an archer art banks baker barber bishop brewer butler carpenter case chance chase chef coach cook ' +
    'cooper creed dean do do drew driver english faith farmer fisher ford foreman frank french gardener german ' +
    'glass grace grant green hall hand hope hunter in ink joy judge justice king knight law lead leader ' +
    'link long love major manager mark market marketing marshall mason may mercy miller my of one page paige ' +
    'painter parker patience person porter potter price prince reed rich rose sailor school shepherd ' +
    'singer skill smith so son speaker star stone story street summer tanner taylor teacher thai to trainer ' +
    'viola wade ward weaver webb west will wise wood writer young ' +
    // Particles of names, and articles and prepositions in the languages of pages.
    'al am ben bin da das de del den der des di dos du e el il la las le lo los ten ter un van von y zu'
  ).split(' '),
);

/** Whether a folded part of a name is an ordinary word too. */
export function isNameWord(part: string): boolean {
  return nameWords.has(part);
}
