import { oncePer } from '@/utils/fit/once-per';
import { type Features, featuresOfWords, type WordFeatures } from './features';
import { dimensions, idfSteps, noRow, partSize, parts, type Sections } from './format';

/** A gram tells this much beside a word: a word has a dozen of them, and they repeat each other. */
const gramShare = 0.35;

type Table = Pick<Sections, 'rowOfWord' | 'gramIdf' | 'codes' | 'codebook'>;

/** A title's features as rows of the table with how much each counts; together of length 1. */
export function rowsOf(
  features: Features,
  table: Pick<Sections, 'rowOfWord' | 'gramIdf'>,
): { rows: number[]; values: number[] } {
  const { rows, values } = weighedRows(features, table);
  const length = Math.sqrt(values.reduce((sum, value) => sum + value * value, 0)) || 1;
  return { rows, values: values.map((value) => value / length) };
}

function weighedRows(
  { byLanguage, grams }: Features,
  { rowOfWord, gramIdf }: Pick<Sections, 'rowOfWord' | 'gramIdf'>,
): { rows: number[]; values: number[] } {
  const rows: number[] = [];
  const values: number[] = [];
  for (const { words, idf } of Object.values(byLanguage))
    for (let at = 0; at < words.length; at++) {
      const row = rowOfWord[words[at] as number] ?? noRow; // also where no label has it
      if (row === noRow) continue;
      rows.push(row);
      values.push(idf[at] as number);
    }
  const firstGram = firstGramRow(rowOfWord);
  for (const gram of grams) {
    rows.push(firstGram + gram);
    values.push(gramShare * ((gramIdf[gram] as number) / idfSteps));
  }
  return { rows, values };
}

/** The rows of the grams follow those of all words. */
const firstGramRow = oncePer((rowOfWord: Uint16Array): number =>
  rowOfWord.reduce((sum, row) => sum + (row === noRow ? 0 : 1), 0),
);

/** Where the table puts a title: a point of length 1, or all zeros where it knows nothing of it. */
export function pointOf({ words }: Features, table: Table): Float32Array {
  const sums = new Float32Array(dimensions);
  const ofWord = sumsOf(table);
  for (const word of words) {
    const its = ofWord(word);
    for (let d = 0; d < dimensions; d++) sums[d] = (sums[d] as number) + (its[d] as number);
  }
  let square = 0;
  for (let d = 0; d < dimensions; d++) square += (sums[d] as number) ** 2;
  const length = Math.sqrt(square) || 1;
  for (let d = 0; d < dimensions; d++) sums[d] = (sums[d] as number) / length;
  return sums;
}

/**
 * Where a word alone points, by its rows: titles are made of the same words again and again, and a word has
 * some twenty rows to add up.
 */
const sumsOf = oncePer((table: Table) =>
  oncePer((word: WordFeatures): Float32Array => {
    const { codes, codebook } = table;
    const sums = new Float32Array(dimensions);
    const { rows, values } = weighedRows(featuresOfWords([word]), table);
    for (let at = 0; at < rows.length; at++) {
      const value = values[at] as number;
      const firstCode = (rows[at] as number) * parts;
      for (let part = 0; part < parts; part++) {
        const from = (part * 256 + (codes[firstCode + part] as number)) * partSize;
        const to = part * partSize;
        for (let d = 0; d < partSize; d++)
          sums[to + d] = (sums[to + d] as number) + value * (codebook[from + d] as number);
      }
    }
    return sums;
  }),
);
