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
export type Named = { occupations: Uint16Array; cosines: Float64Array };

/**
 * A word that more labels have than this adds to labels that rarer words of the title found, and finds none of
 * its own: "manager" alone would find eight thousand, none of them near.
 */
const manyLabels = 400;

/** Room to add up in. What is indexed by label or occupation is all zeros between two titles. */
type Scratch = {
  /** Exact in 32 bits: sums of squares of whole sixteenths. */
  scores: Float32Array;
  labels: Uint32Array;
  best: Float64Array;
  named: Uint16Array;
  nearest: Uint16Array;
  closeness: Float64Array;
  around: Uint16Array<ArrayBuffer>;
};

const scratchOf = oncePer(
  ({ occupations, occupationOfLabel }: Knowledge): Scratch => ({
    scores: new Float32Array(occupationOfLabel.length),
    labels: new Uint32Array(occupationOfLabel.length),
    best: new Float64Array(occupations),
    named: new Uint16Array(occupations),
    nearest: new Uint16Array(mostOccupations + 1),
    closeness: new Float64Array(occupations),
    around: new Uint16Array(mostOccupations * neighboursOfEach),
  }),
);

/** The occupations that a title names. */
export function namedBy({ byLanguage }: Features, knowledge: Knowledge): Named {
  const { occupationOfLabel, lengthOfLabel } = knowledge;
  const scratch = scratchOf(knowledge);
  const { scores, labels, best, named } = scratch;
  let count = 0;
  for (const vector of Object.values(byLanguage)) {
    const { length } = vector;
    const found = findLabels(vector, knowledge, scratch);
    for (let at = 0; at < found; at++) {
      const label = labels[at] as number;
      const exact = (scores[label] as number) / ((lengthOfLabel[label] as number) * length);
      const cosine = Math.min(exact, 1); // where rounding went beyond
      scores[label] = 0;
      const occupation = occupationOfLabel[label] as number;
      const before = best[occupation] as number;
      if (before === 0) named[count++] = occupation;
      if (cosine > before) best[occupation] = cosine;
    }
  }
  const nearest = nearestOf(count, scratch);
  for (let at = 0; at < count; at++) best[named[at] as number] = 0;
  return nearest;
}

/** Finds the labels with a title's words, and adds up what those words tell. Returns how many there are. */
function findLabels(vector: WordVector, knowledge: Knowledge, { scores, labels }: Scratch): number {
  const { firstLabel, labelsOfWord } = knowledge;
  let found = 0;
  for (const [word, idf] of rarestFirst(vector)) {
    const worth = idf * idf * idfSteps;
    const [first, end] = [firstLabel[word] as number, firstLabel[word + 1] as number];
    if (found > 0 && end - first > manyLabels) {
      addToFound(labels.subarray(0, found), scores, { word, worth }, knowledge);
      continue;
    }
    for (let at = first; at < end; at++) {
      const label = labelsOfWord[at] as number;
      const score = scores[label] as number;
      if (score === 0) labels[found++] = label;
      scores[label] = score + worth;
    }
  }
  return found;
}

function rarestFirst({ words, idf }: WordVector): [word: number, idf: number][] {
  return words
    .map((word, at): [number, number] => [word, idf[at] as number])
    .filter(([word]) => word >= 0)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0]);
}

/** Adds what a common word is worth to the found labels that have it: they have few words, it has many labels. */
function addToFound(
  found: Uint32Array,
  scores: Float32Array,
  { word, worth }: { word: number; worth: number },
  { firstWord, labelWords }: Knowledge,
): void {
  for (let each = 0; each < found.length; each++) {
    const label = found[each] as number;
    const end = firstWord[label + 1] as number;
    let at = firstWord[label] as number;
    while (at < end && labelWords[at] !== word) at++;
    if (at < end) scores[label] = (scores[label] as number) + worth;
  }
}

/** Of the first `count` named, those with the best cosines, best first; of two alike the first one. */
function nearestOf(count: number, { named, best, nearest }: Scratch): Named {
  let entered = 0;
  let least = 0;
  for (let at = 0; at < count; at++) {
    const occupation = named[at] as number;
    const cosine = best[occupation] as number;
    if (entered === mostOccupations && cosine < least) continue;
    // Few enter, so few are moved.
    let place = entered;
    for (; place > 0; place--) {
      const other = nearest[place - 1] as number;
      const its = best[other] as number;
      if (cosine < its || (cosine === its && occupation > other)) break;
      nearest[place] = other;
    }
    nearest[place] = occupation;
    entered = Math.min(mostOccupations, entered + 1);
    least = best[nearest[entered - 1] as number] as number;
  }
  const occupations = nearest.slice(0, entered);
  return { occupations, cosines: Float64Array.from(occupations, (one) => best[one] as number) };
}

/** What each named occupation counts, in their order: spread over those around them, they are together of length 1. */
export function countsOf({ occupations, cosines }: Named, knowledge: Knowledge): Float32Array {
  const { neighbours, closeness, lengthOfRow } = knowledge;
  const { closeness: sums, around } = scratchOf(knowledge);
  const counts = new Float32Array(occupations.length);
  let count = 0;
  for (let each = 0; each < occupations.length; each++) {
    const occupation = occupations[each] as number;
    const worth = (cosines[each] as number) ** steepness / (lengthOfRow[occupation] as number);
    counts[each] = worth;
    const first = occupation * neighboursOfEach;
    for (let at = first; at < first + neighboursOfEach && closeness[at]; at++) {
      const other = neighbours[at] as number;
      if (sums[other] === 0) around[count++] = other;
      sums[other] = (sums[other] as number) + worth * (closeness[at] as number);
    }
  }
  let square = 0;
  for (let at = 0; at < count; at++) {
    const other = around[at] as number;
    square += (sums[other] as number) ** 2;
    sums[other] = 0;
  }
  const length = Math.sqrt(square) || 1;
  for (let each = 0; each < counts.length; each++) counts[each] = (counts[each] as number) / length;
  return counts;
}

/**
 * How close any occupation is to those that one title names, by what each of them counts: worked out when it is
 * first asked for. With what an occupation counts for another title, this adds up to the
 * cosine of what both are spread over.
 */
export function closenessTo(
  occupations: Uint16Array,
  counts: Float32Array,
  { neighbours, closeness, occupations: all }: Knowledge,
): (occupation: number) => number {
  const spread = new Float32Array(all);
  const over = (occupation: number, take: (other: number, close: number) => void): void => {
    const first = occupation * neighboursOfEach;
    for (let at = first; at < first + neighboursOfEach && closeness[at]; at++)
      take(neighbours[at] as number, closeness[at] as number);
  };
  occupations.forEach((occupation, at) => {
    over(occupation, (other, close) => {
      spread[other] = (spread[other] as number) + (counts[at] as number) * close;
    });
  });
  const known = new Float64Array(all).fill(Number.NaN);
  return (occupation) => {
    const before = known[occupation] as number;
    if (!Number.isNaN(before)) return before;
    let sum = 0;
    over(occupation, (other, close) => {
      sum += (spread[other] as number) * close;
    });
    known[occupation] = sum;
    return sum;
  };
}
