import { mean, shuffled } from './bootstrap.ts';
import { interpolate, isotonic, type Knot, knotsOf, type Labelled, lineOf } from './isotonic.ts';

/** The scores of one query's documents and which of them are relevant. */
export type Scored = { scores: ArrayLike<number>; gains: ArrayLike<number> };

/** One in ten people in a list is a match: what the score assumes (utils/fit/weights.ts). */
const prior = 0.1;
const folds = 5;

/** Predicted and observed share of matches where the prediction lies in one tenth of the scale. */
type Decile = { from: number; predicted: number; observed: number; share: number; matches: number };

export type Calibration = {
  deciles: Decile[];
  /** The largest difference of predicted and observed, among deciles with `leastMatches`. */
  worst: number;
  /** Expected calibration error: the mean difference, by how often each decile is predicted. */
  ece: number;
};

/** A decile with fewer matches is too small to be judged: its observed share would be chance. */
const leastMatches = 10;

/** Isotonic steps jump where single queries end: a normal kernel this wide, as a share of the scale, evens them. */
const bandwidth = 0.01;
const grid = Array.from({ length: 501 }, (_, at) => at / 500);

/** The few knots that ship as data, fitted to everything: isotonic regression, smoothed by a kernel. */
export function fitKnots(queries: readonly Scored[]): Knot[] {
  const line = lineOf(isotonic(labelled(queries)));
  const most = Math.max(...queries.map(({ scores }) => Math.max(...Array.from(scores))));
  const steps = grid.map((part) => interpolate(line, part * most));
  return knotsOf(
    grid.map((part) => {
      const near = grid.map((other) => Math.exp(-(((part - other) / bandwidth) ** 2) / 2));
      const all = near.reduce((sum, weight) => sum + weight, 0);
      return [
        part * most,
        near.reduce((sum, weight, at) => sum + weight * (steps[at] ?? 0), 0) / all,
      ];
    }),
  );
}

/**
 * How well probabilities hold for queries that they weren't fitted to: five times, knots are made of four
 * fifths of the queries and tried on the rest.
 */
export function crossCalibration(queries: readonly Scored[]): Calibration {
  const mixed = shuffled(queries, 5);
  const seen = Array.from({ length: folds }, (_, fold) => {
    const knots = fitKnots(mixed.filter((_, at) => at % folds !== fold));
    return labelled(mixed.filter((_, at) => at % folds === fold)).map((one) => ({
      ...one,
      score: interpolate(knots, one.score),
    }));
  });
  return calibrationOf(seen.flat());
}

/** How well probabilities hold that a system gave itself; below 0 it gave none. */
export function ownCalibration(queries: readonly Scored[]): Calibration {
  return calibrationOf(labelled(queries).filter(({ score }) => score >= 0));
}

/** Everything that was scored, weighed so that `prior` of it is relevant. */
function labelled(queries: readonly Scored[]): Labelled[] {
  const all = queries.flatMap(({ scores, gains }) =>
    Array.from(scores, (score, at) => ({ score, label: (gains[at] ?? 0) > 0 ? 1 : 0 })),
  );
  const share = mean(all.map(({ label }) => label));
  return all.map(({ score, label }) => ({
    score,
    label,
    weight: label === 1 ? prior / share : (1 - prior) / (1 - share),
  }));
}

function calibrationOf(seen: readonly Labelled[]): Calibration {
  const deciles = Array.from({ length: 10 }, () => ({
    predicted: 0,
    observed: 0,
    weight: 0,
    matches: 0,
  }));
  let all = 0;
  for (const { score, label, weight } of seen) {
    const decile = deciles[Math.max(0, Math.min(9, Math.floor(score * 10)))];
    if (!decile) continue;
    decile.predicted += score * weight;
    decile.observed += label * weight;
    decile.weight += weight;
    decile.matches += label;
    all += weight;
  }
  const found = deciles
    .map(({ predicted, observed, weight, matches }, at) => ({
      from: at / 10,
      predicted: predicted / weight,
      observed: observed / weight,
      share: weight / all,
      matches,
    }))
    .filter(({ share }) => share > 0);
  const error = ({ predicted, observed }: Decile) => Math.abs(predicted - observed);
  return {
    deciles: found,
    worst: Math.max(0, ...found.filter(({ matches }) => matches >= leastMatches).map(error)),
    ece: found.reduce((sum, decile) => sum + decile.share * error(decile), 0),
  };
}
