import { logistic, logit } from './calibration';

/** What the shift is learnt from: the chance that a score stood for, and whether she found it right. */
export type Answer = { chance: number; right: boolean };

/** Fewer answers than this, or of either kind, say nothing. */
const enough = { all: 30, ofEach: 5 } as const;
/** How far her map may lie from ours before she has said anything, as a standard deviation in log-odds. */
const spread = 0.3;
/** No answers move a score by more than this, in log-odds: 15 points at a score of 50. */
const most = 0.6;
/** The shift goes in steps, so that scores don't flicker with every answer; one moves a score of 50 by a point. */
const step = 0.05;

/**
 * How far her answers move all scores, in log-odds: negative where more were "not for me" than the scores
 * said. 0 until there are 30 answers, at least 5 of them of each kind.
 *
 * The maximum a posteriori of the one new intercept b in P(right) = logistic(logit(chance) + b) with the
 * prior b ~ N(0, 0.3²): the zero of Σ (right − P(right)) − b / 0.3², which falls with b, found by halving.
 * It is looked for between −0.6 and 0.6 alone and rounded to steps of 0.05. Updating only the intercept is
 * the smallest recalibration (Steyerberg et al., Validation and updating of predictive logistic regression
 * models, Statistics in Medicine 23, 2004); the normal prior shrinks it (Genkin, Lewis and Madigan,
 * Large-scale Bayesian logistic regression, Technometrics 49, 2007). The sizes are judgement: 30 answers
 * that all say the same move less than 100 do.
 */
export function shiftOf(answers: readonly Answer[]): number {
  const missing = missingAnswers(answers);
  if (missing.all > 0 || missing.right > 0 || missing.not > 0) return 0;
  const offsets = answers.map(({ chance, right }) => ({ odds: logit(chance), right }));
  const slope = (shift: number) =>
    offsets.reduce(
      (sum, { odds, right }) => sum + (right ? 1 : 0) - logistic(odds + shift),
      -shift / spread ** 2,
    );
  let [low, high] = [-most, most];
  for (let half = 0; half < 30; half++) {
    const middle = (low + high) / 2;
    if (slope(middle) > 0) low = middle;
    else high = middle;
  }
  // Steps have no exact binary, and −0 is nothing to show.
  return Number((Math.round(low / step) * step).toFixed(2)) + 0;
}

/** How many answers are missing until they count: in all, and of each kind. */
export function missingAnswers(answers: readonly Pick<Answer, 'right'>[]): {
  all: number;
  right: number;
  not: number;
} {
  const right = answers.filter((answer) => answer.right).length;
  const short = (have: number, need: number) => Math.max(0, need - have);
  return {
    all: short(answers.length, enough.all),
    right: short(right, enough.ofEach),
    not: short(answers.length - right, enough.ofEach),
  };
}

/** By how many whole points a shift moves a score of 50. */
export function shiftInPoints(shift: number): number {
  return Math.round(100 * logistic(shift)) - 50;
}
