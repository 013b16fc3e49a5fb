/**
 * Measures of an order. `gains` are the relevances in the order of a system, best first: 0 is not relevant.
 * As trec_eval has them (Text REtrieval Conference): logarithm to base 2, gains as they are.
 */

/** The mean of the precision at each relevant one; 0 where nothing is relevant. */
export function averagePrecision(gains: readonly number[]): number {
  let [found, sum] = [0, 0];
  gains.forEach((gain, at) => {
    if (gain <= 0) return;
    found += 1;
    sum += found / (at + 1);
  });
  return found === 0 ? 0 : sum / found;
}

/** One divided by the place of the first relevant one; 0 where nothing is relevant. */
export function reciprocalRank(gains: readonly number[]): number {
  const first = gains.findIndex((gain) => gain > 0);
  return first < 0 ? 0 : 1 / (first + 1);
}

/** The share of relevant ones among the first `depth`. */
export function precisionAt(depth: number, gains: readonly number[]): number {
  return gains.slice(0, depth).filter((gain) => gain > 0).length / depth;
}

/** Discounted cumulative gain of the first `depth`, as a share of what the best order has. */
export function ndcgAt(depth: number, gains: readonly number[]): number {
  const best = discounted(
    depth,
    gains.toSorted((one, other) => other - one),
  );
  return best === 0 ? 0 : discounted(depth, gains) / best;
}

function discounted(depth: number, gains: readonly number[]): number {
  return gains.slice(0, depth).reduce((sum, gain, at) => sum + gain / Math.log2(at + 2), 0);
}

/**
 * Kendall's tau-b of two lists of values for the same things: 1 where they order alike, -1 where one reverses
 * the other; pairs that one of them ties count for neither (Kendall 1945). 0 where one of them ties everything.
 */
export function kendallTauB(one: readonly number[], other: readonly number[]): number {
  let [agreed, untiedInOne, untiedInOther] = [0, 0, 0];
  for (let a = 0; a < one.length; a += 1) {
    for (let b = 0; b < a; b += 1) {
      const first = Math.sign((one[a] ?? 0) - (one[b] ?? 0));
      const second = Math.sign((other[a] ?? 0) - (other[b] ?? 0));
      agreed += first * second;
      untiedInOne += Math.abs(first);
      untiedInOther += Math.abs(second);
    }
  }
  const all = Math.sqrt(untiedInOne * untiedInOther);
  return all === 0 ? 0 : agreed / all;
}

/**
 * Of how far the truths of all pairs lie apart, the share that stands the wrong way round; tied scores count
 * by half, so that chance has 0.5 (the loss of Stelmakh et al. 2023, arXiv 2303.16750). Also what makes it
 * up, so that several lists can be added.
 */
export function pairLoss(
  truths: readonly number[],
  scores: readonly number[],
): { wrong: number; all: number } {
  let [wrong, all] = [0, 0];
  for (let a = 0; a < truths.length; a += 1) {
    for (let b = 0; b < a; b += 1) {
      const apart = (truths[a] ?? 0) - (truths[b] ?? 0);
      const said = Math.sign((scores[a] ?? 0) - (scores[b] ?? 0));
      all += Math.abs(apart);
      if (said === 0) wrong += Math.abs(apart) / 2;
      else if (said !== Math.sign(apart)) wrong += Math.abs(apart);
    }
  }
  return { wrong, all };
}

/**
 * The relevances in the order of the scores, highest first. Ties stay in the order of the list, so shuffle
 * it before: an alphabet is no chance.
 */
export function gainsInOrder(scores: ArrayLike<number>, gains: ArrayLike<number>): number[] {
  return Array.from(scores, (_, at) => at)
    .sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b)
    .map((at) => gains[at] ?? 0);
}
