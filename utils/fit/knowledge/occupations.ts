import type { Features } from './features';
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

type Scratch = { scores: Float64Array; best: Float64Array };
const scratches = new WeakMap<Knowledge, Scratch>();

/** The occupations that a title names. */
export function namedBy({ byLanguage }: Features, knowledge: Knowledge): Named {
  const { firstLabel, labelsOfWord, occupationOfLabel, lengthOfLabel } = knowledge;
  const { scores, best } = scratchOf(knowledge);
  const occupations = new Set<number>();
  for (const { words, length } of Object.values(byLanguage)) {
    const labels: number[] = [];
    for (const [word, idf] of words) {
      if (word < 0) continue;
      const worth = idf * idf * idfSteps;
      for (let at = firstLabel[word] as number; at < (firstLabel[word + 1] as number); at++) {
        const label = labelsOfWord[at] as number;
        if (scores[label] === 0) labels.push(label);
        scores[label] = (scores[label] as number) + worth;
      }
    }
    for (const label of labels) {
      const cosine = (scores[label] as number) / ((lengthOfLabel[label] as number) * length);
      scores[label] = 0;
      const occupation = occupationOfLabel[label] as number;
      if (cosine > (best[occupation] as number)) best[occupation] = cosine;
      occupations.add(occupation);
    }
  }
  const named: [number, number][] = [];
  for (const occupation of occupations) {
    named.push([occupation, Math.min(1, best[occupation] as number)]);
    best[occupation] = 0;
  }
  return named.sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, mostOccupations);
}

function scratchOf(knowledge: Knowledge): Scratch {
  const known = scratches.get(knowledge);
  if (known) return known;
  const made = {
    scores: new Float64Array(knowledge.occupationOfLabel.length),
    best: new Float64Array(knowledge.occupations),
  };
  scratches.set(knowledge, made);
  return made;
}

/** The named occupations spread over those around them, as a vector of length 1; empty where none is named. */
export function spread(named: Named, knowledge: Knowledge): Map<number, number> {
  const { neighbours, closeness, lengthOfRow } = knowledge;
  const vector = new Map<number, number>();
  for (const [occupation, cosine] of named) {
    const worth = cosine ** steepness / (lengthOfRow[occupation] as number);
    for (
      let at = occupation * neighboursOfEach;
      at < (occupation + 1) * neighboursOfEach && closeness[at];
      at++
    ) {
      const other = neighbours[at] as number;
      vector.set(other, (vector.get(other) ?? 0) + worth * (closeness[at] as number));
    }
  }
  let square = 0;
  for (const value of vector.values()) square += value * value;
  const length = Math.sqrt(square);
  for (const [other, value] of vector) vector.set(other, value / length);
  return vector;
}
