import { oncePer } from '@/utils/fit/once-per';
import { memo } from '@/utils/fit/text/memo';
import { type Features, featuresOf } from './features';
import { idfSteps } from './format';
import { closenessTo, countsOf, type Named, namedBy } from './occupations';
import type { Knowledge } from './pack';
import { pointOf } from './table';

/** A title in all the ways that it can be compared. */
export type Title = {
  features: Features;
  named: Named;
  /** What each of the named counts. */
  counts: Float32Array;
  point: Float32Array;
  gramLength: number;
};

/** A title with which many others are compared: what its words and grams tell lies open, by their places. */
export type Role = Title & {
  closeness: (occupation: number) => number;
  byWord: ReadonlyMap<number, number>;
  byGram: Float32Array;
};

/** What each way of comparing counts. Compared in docs/fit.md. */
const shares = { occupations: 0.5, table: 0.2, words: 0.15, grams: 0.15 } as const;

/**
 * Titles come again and again: in rows, in profiles, for every goal. So many are what some ten pages show, and
 * held in some 10 MB.
 */
const most = 1_000;
const longestTitle = 300;
const readerOf = oncePer((knowledge: Knowledge) =>
  memo(most, (title): Title => {
    const features = featuresOf(title, knowledge);
    const named = namedBy(features, knowledge);
    return {
      features,
      named,
      counts: countsOf(named, knowledge),
      point: pointOf(features, knowledge),
      gramLength: Math.sqrt(
        features.grams.reduce((sum, gram) => sum + idfOfGram(gram, knowledge) ** 2, 0),
      ),
    };
  }),
);

/** Makes a title ready to be compared; the first `longestTitle` characters of it. */
export function titleOf(text: string, knowledge: Knowledge): Title {
  return readerOf(knowledge)(text.slice(0, longestTitle));
}

/** A title as a role that others are compared with. */
export function roleOf(text: string, knowledge: Knowledge): Role {
  const title = titleOf(text, knowledge);
  const { grams, language, byLanguage } = title.features;
  const { words, idf } = byLanguage[language];
  const byGram = new Float32Array(knowledge.grams.length);
  for (const gram of grams) byGram[gram] = idfOfGram(gram, knowledge) ** 2;
  return {
    ...title,
    closeness: closenessTo(title.named.occupations, title.counts, knowledge),
    byWord: new Map(words.map((word, at) => [word, idf[at] as number])),
    byGram,
  };
}

function idfOfGram(gram: number, { gramIdf }: Knowledge): number {
  return (gramIdf[gram] as number) / idfSteps;
}

/** How alike two titles are as jobs, 0 to 1, by the words of the role's language. `calibration.ts` says how often that is right. */
export function roleMatch(role: Role, title: Title): number {
  let table = 0;
  for (let d = 0; d < role.point.length; d++)
    table += (role.point[d] as number) * (title.point[d] as number);
  const { occupations } = title.named;
  let near = 0;
  for (let at = 0; at < occupations.length; at++)
    near += role.closeness(occupations[at] as number) * (title.counts[at] as number);
  const { language } = role.features;
  const [mine, theirs] = [role.features.byLanguage[language], title.features.byLanguage[language]];
  let words = 0;
  for (let at = 0; at < theirs.words.length; at++) {
    const idf = theirs.idf[at] as number;
    words += idf * (role.byWord.get(theirs.words[at] as number) ?? 0);
  }
  let grams = 0;
  for (const gram of title.features.grams) grams += role.byGram[gram] as number;
  return (
    shares.occupations * near +
    shares.table * Math.max(0, table) +
    shares.words * share(words, mine.length * theirs.length) +
    shares.grams * share(grams, role.gramLength * title.gramLength)
  );
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
