import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { missingAnswers, shiftInPoints, shiftOf } from '@/utils/fit/shift';
import { tries } from '../../support/property';

type Answer = Parameters<typeof shiftOf>[0][number];

function answers(right: number, not: number, chance = 0.5): Answer[] {
  return [
    ...Array.from({ length: right }, () => ({ chance, right: true })),
    ...Array.from({ length: not }, () => ({ chance, right: false })),
  ];
}

describe('nothing is learnt', () => {
  it.each([
    [0, 0, { all: 30, right: 5, not: 5 }],
    [12, 6, { all: 12, right: 0, not: 0 }],
    [4, 25, { all: 1, right: 1, not: 0 }],
    [40, 4, { all: 0, right: 0, not: 1 }],
    [4, 40, { all: 0, right: 1, not: 0 }],
  ])('from %i right and %i not for her', (right, not, missing) => {
    expect(shiftOf(answers(right, not))).toBe(0);
    expect(missingAnswers(answers(right, not))).toEqual(missing);
  });

  it('from answers that are what the scores said', () => {
    expect(shiftOf(answers(15, 15))).toBe(0);
    expect(shiftOf(answers(24, 6, 0.8))).toBe(0);
  });
});

describe('the shift', () => {
  it('is the intercept that a solver finds for the same model, in steps of 0.05', () => {
    // Newton's method on the same posterior, by hand: 10 of 30 right where the scores said half.
    let shift = 0;
    for (let turn = 0; turn < 50; turn++) {
      const chance = 1 / (1 + Math.exp(-shift));
      shift += (10 - 30 * chance - shift / 0.09) / (30 * chance * (1 - chance) + 1 / 0.09);
    }
    expect(shift).toBeCloseTo(-0.27, 2);
    expect(shiftOf(answers(10, 20))).toBeCloseTo(shift, 1);
    expect(shiftOf(answers(10, 20))).toBe(-0.25);
  });

  it('grows with what she says, and never beyond 0.6', () => {
    expect(shiftOf(answers(20, 60))).toBeLessThan(shiftOf(answers(10, 30)));
    expect(shiftOf(answers(5, 500, 0.9))).toBe(-0.6);
    expect(shiftOf(answers(500, 5, 0.1))).toBe(0.6);
  });

  it('turns round with her answers, ignores their order, and is always within its bounds', () => {
    const answer = fc.record({
      chance: fc.double({ min: 0, max: 1, noNaN: true }),
      right: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(answer, { maxLength: 120 }), (given) => {
        const shift = shiftOf(given);
        const opposite = given.map(({ chance, right }) => ({ chance: 1 - chance, right: !right }));
        expect(Math.abs(shift)).toBeLessThanOrEqual(0.6);
        expect(shiftOf(given.toReversed())).toBeCloseTo(shift, 10);
        expect(Math.abs(shiftOf(opposite) + shift)).toBeLessThan(0.051);
      }),
      tries,
    );
  });

  it('is said in points of a score in the middle', () => {
    expect([-0.6, -0.15, 0, 0.6].map(shiftInPoints)).toEqual([-15, -4, 0, 15]);
  });
});
