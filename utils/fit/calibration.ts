/** The logarithm of the odds of a probability, which is held off 0 and 1: nothing is ever that sure. */
export function logit(probability: number): number {
  const held = Math.min(0.99, Math.max(0.004, probability));
  return Math.log(held / (1 - held));
}

/** The probability of a logarithm of odds. */
export function logistic(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}
