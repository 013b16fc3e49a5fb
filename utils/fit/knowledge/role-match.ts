import { memo } from '@/utils/fit/text/memo';
import { type Features, featuresOf } from './features';
import { type Named, namedBy, spread } from './occupations';
import type { Knowledge } from './pack';
import { pointOf } from './table';

/** A title in all the ways that it can be compared. */
export type Title = {
  features: Features;
  named: Named;
  spread: ReadonlyMap<number, number>;
  point: Float32Array;
};

/** What each way of comparing counts. Compared in docs/fit.md. */
const shares = { occupations: 0.5, table: 0.2, words: 0.15, grams: 0.15 } as const;

/** Titles come again and again: in rows, in profiles, for every goal. */
const most = 3_000;
const longestTitle = 300;
const readers = new WeakMap<Knowledge, (text: string) => Title>();

/** Makes a title ready to be compared; the first `longestTitle` characters of it. */
export function titleOf(text: string, knowledge: Knowledge): Title {
  let reader = readers.get(knowledge);
  if (!reader) {
    reader = memo(most, (title) => {
      const features = featuresOf(title, knowledge);
      const named = namedBy(features, knowledge);
      return {
        features,
        named,
        spread: spread(named, knowledge),
        point: pointOf(features, knowledge),
      };
    });
    readers.set(knowledge, reader);
  }
  return reader(text.slice(0, longestTitle));
}

/** How alike two titles are as jobs, 0 to 1, by the words of the first one's language. `calibration.ts` says how often that is right. */
export function roleMatch(one: Title, other: Title): number {
  let table = 0;
  for (let d = 0; d < one.point.length; d++)
    table += (one.point[d] as number) * (other.point[d] as number);
  const { language } = one.features;
  const [mine, theirs] = [one.features.byLanguage[language], other.features.byLanguage[language]];
  const words =
    mine.length === 0 || theirs.length === 0
      ? 0
      : dot(mine.words, theirs.words) / (mine.length * theirs.length);
  return (
    shares.occupations * dot(one.spread, other.spread) +
    shares.table * Math.max(0, table) +
    shares.words * words +
    shares.grams * cosine(one.features.grams, other.features.grams)
  );
}

type Vector = ReadonlyMap<number, number>;

function dot(a: Vector, b: Vector): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [at, value] of few) sum += value * (many.get(at) ?? 0);
  return sum;
}

function cosine(a: Vector, b: Vector): number {
  if (a.size === 0 || b.size === 0) return 0;
  return dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b));
}
