/** Particles of names, and articles and prepositions in the languages of pages. */
const particles =
  'al am ben bin da das de del den der des di dos du e el il la las le lo los of ten ter the to un van von y zu';
const particleWords: ReadonlySet<string> = new Set(particles.split(' '));

/**
 * Names, and parts of names, that are also of a trade or of everyday language. Hiding them wherever
 * they stand would take a "Product Manager" away from Mo Manager and from nobody else, so they are hidden only
 * where they are clearly a name. Our own list, 2026-11.
 */
const nameWords: ReadonlySet<string> = new Set(
  (
    'ai an archer art banks baker barber bishop book booker brand brewer butcher butler captain ' +
    'carpenter carter carver case chance chase chef coach cook cooper creed ' +
    'crew dean dev director do doctor drew driver english faith farmer fisher ford foreman frank ' +
    'french gardener german glass grace grant green hall hand hope hunter in ink joy ' +
    'judge justice king knight law lead leader link long love major manager mark market marketing marshal ' +
    'marshall mason master may mercy miller miner minister my nurse of one page paige painter parker pastor ' +
    'patience person pilot piper plumber porter potter price priest prince reed rich rose ruby ' +
    'rust sage sailor school sergeant shepherd singer skill smith so son speaker star steward ' +
    'stone story street summer swift tanner taylor teacher thai to trainer turner viola voice wade ward ' +
    'warden weaver webb west will wise wood words writer young ' +
    particles
  ).split(' '),
);
/** Whether a folded part of a name is an ordinary word too. */
export function isNameWord(part: string): boolean {
  return nameWords.has(part);
}

/** Whether a folded part of a name is nobody's name by itself: "van", "de", "al". */
export function isParticle(part: string): boolean {
  return particleWords.has(part);
}
