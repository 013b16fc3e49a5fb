import { featuresOf } from '@/utils/fit/knowledge/features';
import { neighboursOfEach, noRow, type Sections } from '@/utils/fit/knowledge/format';
import { rowsOf } from '@/utils/fit/knowledge/table';
import { titleLanguages } from '@/utils/fit/text/stems';
import { embed } from './embedding.ts';
import { labelSections } from './labels.ts';
import { lexiconOf } from './lexicon.ts';
import { quantise } from './quantise.ts';
import { spreadOf } from './relations.ts';
import { type Example, ridge } from './ridge.ts';
import type { Sources } from './sources.ts';
import { largest, type Sparse } from './sparse.ts';

/** A word that fewer labels have has no row in the table: its grams speak for it. */
const leastOfRow = 4;

/** All that the pack holds, from the sources and nothing else. */
export function buildKnowledge(sources: Sources, say: (line: string) => void): Sections {
  say('words …');
  const lexicon = lexiconOf(sources);
  const labels = labelSections(sources, lexicon.words);
  say('relations …');
  const spread = spreadOf(sources);
  say(`table …`);
  const rowOfWord = rowsFor(lexicon.words.length, labels.labelWords);
  const points = embed(spread);
  const examples = sources.occupations.flatMap(({ labels: byLanguage }, target) => {
    const all = titleLanguages.flatMap((language) => byLanguage[language]);
    return all.map((label): Example => {
      const { rows, values } = rowsOf(featuresOf(label, lexicon), { ...lexicon, rowOfWord });
      return {
        columns: Int32Array.from(rows),
        values: Float64Array.from(values),
        target,
        // An occupation with a hundred titles counts as ten with one.
        weight: 1 / Math.sqrt(all.length),
      };
    });
  });
  const rows = rowOfWord.filter((row) => row !== noRow).length;
  const { codes, codebook } = quantise(ridge(examples, points, rows + lexicon.grams.length));
  return { ...lexicon, ...labels, ...neighbours(spread), rowOfWord, codes, codebook };
}

function neighbours(spread: readonly Sparse[]): Pick<Sections, 'neighbours' | 'closeness'> {
  const neighbours = new Uint16Array(spread.length * neighboursOfEach);
  const closeness = new Uint8Array(neighbours.length);
  spread.forEach((vector, occupation) => {
    const closest = largest(vector, neighboursOfEach);
    const most = closest[0]?.[1] ?? 1;
    closest.forEach(([other, value], rank) => {
      neighbours[occupation * neighboursOfEach + rank] = other;
      closeness[occupation * neighboursOfEach + rank] = Math.round((255 * value) / most);
    });
  });
  return { neighbours, closeness };
}

function rowsFor(words: number, labelWords: Uint16Array): Uint16Array {
  const counts = new Uint32Array(words);
  for (const word of labelWords) counts[word] = (counts[word] ?? 0) + 1;
  let next = 0;
  return Uint16Array.from(counts, (count) => (count >= leastOfRow ? next++ : noRow));
}
