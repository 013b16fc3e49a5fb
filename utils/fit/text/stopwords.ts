/**
 * English function words: they hold sentences together and say nothing about a goal. Our own short list;
 * the well-kept long ones also drop words that matter in a job title ("system", "research", "state").
 */
const stopwords: ReadonlySet<string> = new Set(
  (
    'a about above across after again against all also am an and any are as at be because been before ' +
    'being below between both but by can could did do does doing down during each else ever every few ' +
    "for from further had has have having he her here hers him his how i i'd i'll i'm i've if in into is " +
    "it it's its itself just like may me might more most much must my myself no nor not of off on once " +
    'only onto or other our ours out over own per same she should so some such than that the their them ' +
    'then there these they this those through to too toward towards under until up upon us very via was ' +
    'we were what when where which while who whom whose why will with within without would you your yours'
  ).split(' '),
);

/** Whether a folded word is an English function word. */
export function isStopword(word: string): boolean {
  return stopwords.has(word);
}
