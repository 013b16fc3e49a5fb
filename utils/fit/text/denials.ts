/** Beginnings by which people say that they don't do something; what follows in the clause is denied. */
const denial = new RegExp(
  `\\b(?:${[
    'never (?:once |really |actually )?(?:been|worked|done|had|studied|led|run|managed|written|practi[sc]ed|tried|held|learned|touched)',
    'kn(?:ow|ows|ew) (?:nothing|little|next to nothing|not much) (?:about|of)',
    'not an? (?!typical|traditional|usual|normal|conventional|classic|day|week)',
    'not (?:in|into|from|trained in|interested in)',
    '(?:no|zero|without(?: any)?) (?:[\\w-]{1,20} ){0,4}(?:experience|background|knowledge|expertise|interest|training)',
    "(?:do not|don['’]t|did not|didn['’]t|have not|haven['’]t|cannot|can['’]t) (?:work|worked|do|done|know|write|lead|led|run|manage|managed|practi[sc]e|understand)",
  ].join('|')})\\b`,
  'gi',
);
const clauseEnd =
  /[;:.!?()–—]|\b(?:but|except|until|though|although|now)\b|\band (?:i|we|have|am|lead|led|run|ran|work|worked|moved|help|still|yet)\b/i;

/** Whether a place of a text lies in a clause that denies it: "never worked in …", "know nothing about …". */
export function denies(text: string): (place: { start: number }) => boolean {
  const ranges = [...text.matchAll(denial)].map(({ index, 0: words }) => {
    const from = index + words.length;
    const rest = text.slice(from, from + longestClause);
    const end = clauseEnd.exec(rest)?.index ?? rest.length;
    const clause = rest.slice(0, end);
    const comma = clause.indexOf(',');
    // "A, B or C" is a list; else a comma ends what is denied.
    const length = comma < 0 || /\bn?or\b/i.test(clause) ? end : comma;
    return { start: index, end: from + length };
  });
  return ({ start }) => ranges.some((range) => start >= range.start && start < range.end);
}

/** In UTF-16 units; also keeps the work linear. */
const longestClause = 200;
