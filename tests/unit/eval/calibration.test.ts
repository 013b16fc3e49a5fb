import { describe, expect, it } from 'vitest';
import { crossCalibration, fitKnots, ownCalibration } from '@/scripts/eval/calibration';
import { interpolate, isotonic, knotsOf } from '@/scripts/eval/isotonic';

const seen = (...pairs: [score: number, label: number, weight?: number][]) =>
  pairs.map(([score, label, weight = 1]) => ({ score, label, weight }));

describe('isotonic regression', () => {
  it('pools adjacent violators', () => {
    expect(isotonic(seen([1, 0], [2, 1], [3, 0], [4, 1], [5, 1]))).toEqual([
      { centre: 1, value: 0, weight: 1 },
      { centre: 2.5, value: 0.5, weight: 2 },
      { centre: 4.5, value: 1, weight: 2 },
    ]);
  });

  it('pools backwards as far as it has to', () => {
    // 0, 1, then two zeros: 1/2, then 1/3 over the last three; the first zero stays.
    expect(isotonic(seen([1, 0], [2, 1], [3, 0], [4, 0]))).toEqual([
      { centre: 1, value: 0, weight: 1 },
      { centre: 3, value: expect.closeTo(1 / 3, 12), weight: 3 },
    ]);
  });

  it('weighs', () => {
    expect(isotonic(seen([1, 1, 1], [2, 0, 3]))).toEqual([
      { centre: 1.75, value: 0.25, weight: 4 },
    ]);
  });

  it('takes equal scores as one, in whatever order they come', () => {
    const one = isotonic(seen([1, 0], [1, 1], [2, 1]));
    expect(one).toEqual([
      { centre: 1, value: 0.5, weight: 2 },
      { centre: 2, value: 1, weight: 1 },
    ]);
    expect(isotonic(seen([2, 1], [1, 1], [1, 0]))).toEqual(one);
  });

  it('rises for anything', () => {
    const labels = [1, 0, 0, 1, 1, 0, 1, 0, 0, 0, 1, 1, 0, 1];
    const values = isotonic(
      labels.map((label, score) => ({ score, label, weight: 1 + (score % 3) })),
    );
    for (const [at, { value }] of values.slice(1).entries())
      expect(value).toBeGreaterThan(values[at]?.value ?? 1);
  });
});

describe('knots', () => {
  it('lie where the line through the steps has a round probability', () => {
    const knots = knotsOf([
      [0, 0],
      [1, 0.5],
      [2, 1],
    ]);
    expect(knots).toContainEqual([0.2, 0.1]);
    expect(knots).toContainEqual([1, 0.5]);
    expect(knots.at(-1)).toEqual([expect.closeTo(1.9, 12), 0.95]);
    expect(knots.length).toBeLessThanOrEqual(13);
  });

  it('end where nothing likelier was seen', () => {
    const knots = knotsOf([
      [0.1, 0.1],
      [0.7, 0.62],
    ]);
    expect(knots.at(-1)).toEqual([0.7, 0.62]);
  });

  it('run straight between, and level outside', () => {
    const knots = [
      [0, 0.1],
      [1, 0.5],
      [2, 0.9],
    ] as const;
    expect([-1, 0, 0.5, 1, 1.25, 2, 5].map((place) => interpolate(knots, place))).toEqual(
      [0.1, 0.1, 0.3, 0.5, 0.6, 0.9, 0.9].map((value) => expect.closeTo(value, 12)),
    );
  });
});

/** Queries whose documents are relevant exactly as often as `chance` of their score says. */
function queries(count: number, chance: (score: number) => number) {
  return Array.from({ length: count }, (_, query) => {
    const scores = Array.from({ length: 10_000 }, (_, at) => (at % 100) / 100);
    const gains = scores.map((score, at) => {
      // Spread evenly over the documents with this score.
      const turn = (Math.floor(at / 100) * 7 + query * 3) % 100;
      return turn < Math.round(100 * chance(score)) ? 1 : 0;
    });
    return { scores, gains };
  });
}

describe('calibration', () => {
  it('counts as if one in ten were relevant', () => {
    const scores = Array.from({ length: 20 }, () => 0.95);
    const gains = scores.map((_, at) => (at < 10 ? 1 : 0));
    const { deciles, worst, ece } = ownCalibration([{ scores, gains }]);
    expect(deciles).toEqual([
      {
        from: 0.9,
        predicted: expect.closeTo(0.95, 12),
        observed: expect.closeTo(0.1, 12),
        share: 1,
        matches: 10,
      },
    ]);
    expect(worst).toBeCloseTo(0.85, 12);
    expect(ece).toBeCloseTo(0.85, 12);
  });

  it('judges no decile by a handful of matches, and no score that says nothing', () => {
    const scores = [0.95, 0.95, -1, -1];
    const { deciles, worst } = ownCalibration([{ scores, gains: [1, 0, 1, 0] }]);
    expect(worst).toBe(0);
    expect(deciles).toHaveLength(1);
  });

  it('finds scores in order by whatever they are scaled, on queries that it wasn’t fitted to', () => {
    const { worst } = crossCalibration(queries(10, (score) => score ** 2));
    expect(worst).toBeLessThan(0.05);
  });

  it('fits probabilities that rise with the score', () => {
    const knots = fitKnots(queries(5, (score) => score));
    const chances = knots.map(([, probability]) => probability);
    expect(chances).toEqual(chances.toSorted((a, b) => a - b));
    expect(knots.map(([score]) => score)).toEqual(
      knots.map(([score]) => score).toSorted((a, b) => a - b),
    );
  });
});
