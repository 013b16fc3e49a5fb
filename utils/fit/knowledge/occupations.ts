import { oncePer } from '@/utils/fit/once-per';
import type { Features, WordVector } from './features';
import { idfSteps, neighboursOfEach } from './format';
import type { Knowledge } from './pack';

/*
 * A title as the occupations that it names and those around them: explicit semantic analysis (Gabrilovich and
 * Markovitch, IJCAI 2007) over ESCO and O*NET instead of Wikipedia. The sizes were compared in docs/fit.md.
 */

/** So many occupations at most stand for a title … */
const mostOccupations = 30;
/** … each by its best label's cosine to this power: near misses hardly count. */
const steepness = 4;

/** Occupations with how surely a title names each: the cosine of its best label, 0 to 1. Best first. */
export type Named = readonly (readonly [occupation: number, cosine: number])[];

/**
 * A word that more labels have than this adds to labels that rarer words of the title found, and finds none of
 * its own: "manager" alone would find eight thousand, none of them near.
 */
const manyLabels = 1_000;

type Scratch = {
  scores: Float64Array;
  best: Float64Array;
  closeness: Float64Array;
  around: Uint16Array<ArrayBuffer>;
};

/** The occupations that a title names. */
export function namedBy({ byLanguage }: Features, knowledge: Knowledge): Named {
  const { firstLabel, labelsOfWord, occupationOfLabel, lengthOfLabel } = knowledge;
  const { scores, best } = scratchOf(knowledge);
  const occupations: number[] = [];
  for (const { words, length } of Object.values(byLanguage)) {
    const labels: number[] = [];
    for (const [word, idf] of rarestFirst(words)) {
      const worth = idf * idf * idfSteps;
      const [first, end] = [firstLabel[word] as number, firstLabel[word + 1] as number];
      const finds = labels.length === 0 || end - first <= manyLabels;
      for (let at = first; at < end; at++) {
        const label = labelsOfWord[at] as number;
        const score = scores[label] as number;
        if (score === 0) {
          if (!finds) continue;
          labels.push(label);
        }
        scores[label] = score + worth;
      }
    }
    for (const label of labels) {
      const cosine = (scores[label] as number) / ((lengthOfLabel[label] as number) * length);
      scores[label] = 0;
      const occupation = occupationOfLabel[label] as number;
      if (best[occupation] === 0) occupations.push(occupation);
      if (cosine > (best[occupation] as number)) best[occupation] = cosine;
    }
  }
  const named = nearest(occupations, best);
  for (const occupation of occupations) best[occupation] = 0;
  return named;
}

/** The occupations with the best cosines, best first; of two alike the first one. Few enter, so few are moved. */
function nearest(occupations: readonly number[], best: Float64Array): Named {
  const named: [occupation: number, cosine: number][] = [];
  let least = 0;
  for (const occupation of occupations) {
    const cosine = Math.min(1, best[occupation] as number);
    if (named.length === mostOccupations && cosine < least) continue;
    let place = named.length;
    while (place > 0 && isNearer(occupation, cosine, named[place - 1] as Named[number])) place -= 1;
    named.splice(place, 0, [occupation, cosine]);
    if (named.length > mostOccupations) named.pop();
    least = named.at(-1)?.[1] ?? 0;
  }
  return named;
}

function isNearer(occupation: number, cosine: number, [other, its]: Named[number]): boolean {
  return cosine > its || (cosine === its && occupation < other);
}

function rarestFirst(words: WordVector['words']): [word: number, idf: number][] {
  return [...words].filter(([word]) => word >= 0).sort((a, b) => b[1] - a[1] || a[0] - b[0]);
}

/** Room to add up in, all zeros between two titles. */
const scratchOf = oncePer(
  ({ occupations, occupationOfLabel }: Knowledge): Scratch => ({
    scores: new Float64Array(occupationOfLabel.length),
    best: new Float64Array(occupations),
    closeness: new Float64Array(occupations),
    around: new Uint16Array(mostOccupations * neighboursOfEach),
  }),
);

/** Occupations around those that a title names, and how close they are; together of length 1. */
export type Spread = { occupations: Uint16Array; closeness: Float32Array };

/** The named occupations spread over those around them; nothing where none is named. */
export function spread(named: Named, knowledge: Knowledge): Spread {
  const { neighbours, closeness, lengthOfRow } = knowledge;
  const { closeness: sums, around } = scratchOf(knowledge);
  let count = 0;
  for (const [occupation, cosine] of named) {
    const worth = cosine ** steepness / (lengthOfRow[occupation] as number);
    const first = occupation * neighboursOfEach;
    for (let at = first; at < first + neighboursOfEach && closeness[at]; at++) {
      const other = neighbours[at] as number;
      if (sums[other] === 0) around[count++] = other;
      sums[other] = (sums[other] as number) + worth * (closeness[at] as number);
    }
  }
  let square = 0;
  for (let at = 0; at < count; at++) square += (sums[around[at] as number] as number) ** 2;
  const length = Math.sqrt(square) || 1;
  const found = { occupations: around.slice(0, count), closeness: new Float32Array(count) };
  for (let at = 0; at < count; at++) {
    const other = around[at] as number;
    found.closeness[at] = (sums[other] as number) / length;
    sums[other] = 0;
  }
  return found;
}
