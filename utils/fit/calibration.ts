/** The logarithm of the odds of a probability, which is held off 0 and 1: nothing is ever that sure. */
export function logit(probability: number): number {
  const held = Math.min(0.99, Math.max(0.004, probability));
  return Math.log(held / (1 - held));
}

/** The probability of a logarithm of odds. */
export function logistic(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}

/**
 * Role match against how often independent annotators call the pair a match, when one in ten candidates is
 * one: smoothed isotonic regression over the English job titles of docs/fit.md, brought down to a few knots
 * (`npm run eval -- --fit-calibration`, 2026-11-26).
 */
const knots: readonly (readonly [match: number, probability: number])[] = [
  [0, 0],
  [0.0209, 0.005],
  [0.0436, 0.02],
  [0.0653, 0.05],
  [0.084, 0.1],
  [0.1479, 0.2],
  [0.1724, 0.3],
  [0.1983, 0.4],
  [0.2145, 0.5],
  [0.2448, 0.6],
  [0.303, 0.7],
  [0.3635, 0.8],
  [0.4796, 0.9],
  [0.625, 0.95],
  [1, 0.99],
];

/** The probability, 0 to 1, that two titles match whose role match is this. */
export function probabilityOf(match: number): number {
  let [from, low] = knots[0] ?? [0, 0];
  for (const [to, high] of knots) {
    if (match <= to)
      return to === from ? high : low + ((high - low) * (match - from)) / (to - from);
    [from, low] = [to, high];
  }
  return low;
}
