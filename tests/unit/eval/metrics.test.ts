import { describe, expect, it } from 'vitest';
import { interval95, shuffled } from '@/scripts/eval/bootstrap';
import {
  averagePrecision,
  gainsInOrder,
  kendallTauB,
  ndcgAt,
  pairLoss,
  precisionAt,
  reciprocalRank,
} from '@/scripts/eval/metrics';

describe('measures of an order, as computed by hand', () => {
  it('average precision is the mean of 1/1, 2/3 and 3/6', () => {
    expect(averagePrecision([1, 0, 1, 0, 0, 1])).toBeCloseTo((1 + 2 / 3 + 1 / 2) / 3, 12);
    expect(averagePrecision([0, 0])).toBe(0);
  });

  it('reciprocal rank is one by the place of the first', () => {
    expect(reciprocalRank([0, 0, 1, 1])).toBe(1 / 3);
    expect(reciprocalRank([0])).toBe(0);
  });

  it('precision divides by the depth, however short the list is', () => {
    expect(precisionAt(5, [1, 0, 1, 1, 0, 1])).toBe(3 / 5);
    expect(precisionAt(10, [1, 1])).toBe(2 / 10);
  });

  it('NDCG weighs by the logarithm of the place', () => {
    // (0 + 2 / log2 3 + 1 / 2) / (2 + 1 / log2 3)
    expect(ndcgAt(3, [0, 2, 1])).toBeCloseTo(1.761_86 / 2.630_93, 6);
    expect(ndcgAt(1, [0, 2, 1])).toBe(0);
    expect(ndcgAt(3, [0, 0, 0])).toBe(0);
  });

  it('tau-b counts pairs in agreement, and leaves ties to neither side', () => {
    expect(kendallTauB([1, 2, 3, 4], [1, 3, 2, 4])).toBeCloseTo((5 - 1) / 6, 12);
    // Six pairs: four agree, one is tied in each list.
    expect(kendallTauB([1, 2, 2, 3], [1, 2, 3, 3])).toBeCloseTo(4 / Math.sqrt(5 * 5), 12);
    expect(kendallTauB([1, 2, 3], [3, 2, 1])).toBe(-1);
    expect(kendallTauB([1, 1], [1, 2])).toBe(0);
  });

  it('the loss of pairs weighs by how far apart they are, and a tie by half', () => {
    // 3 over 1 and 3 over 2 are the wrong way round (2 + 1), 2 over 1 is tied (1 / 2), of 2 + 1 + 1.
    expect(pairLoss([3, 1, 2], [0.1, 0.5, 0.5])).toEqual({ wrong: 3.5, all: 4 });
  });

  it('orders by score, and ties as the list has them', () => {
    expect(gainsInOrder([0.2, 0.9, 0.2, 0.5], [1, 2, 3, 4])).toEqual([2, 4, 1, 3]);
  });
});

describe('chance', () => {
  it('is the same at every run', () => {
    const values = [0.1, 0.9, 0.4, 0.6, 0.5];
    expect(interval95(values)).toEqual(interval95(values));
    expect(shuffled([1, 2, 3, 4, 5, 6], 3)).toEqual(shuffled([1, 2, 3, 4, 5, 6], 3));
  });

  it('keeps an interval around the mean, and none where nothing varies', () => {
    const [low, high] = interval95([0, 1, 0, 1, 0, 1, 0, 1]);
    // The standard error of the mean is .5 / √8 = .177.
    expect(low).toBeCloseTo(0.5 - 1.96 * 0.177, 0);
    expect(high).toBeGreaterThan(0.7);
    expect(interval95([0.3, 0.3, 0.3])).toEqual([0.3, 0.3].map((each) => expect.closeTo(each, 12)));
  });

  it('shuffles without losing anything', () => {
    const list = Array.from({ length: 50 }, (_, at) => at);
    expect(shuffled(list, 1)).not.toEqual(list);
    expect(shuffled(list, 1).toSorted((a, b) => a - b)).toEqual(list);
  });
});
