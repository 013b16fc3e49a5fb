import { oncePer } from '@/utils/fit/once-per';
import type { Features } from './features';
import { dimensions, noRow, partSize, parts, type Sections } from './format';

/** A gram tells this much beside a word: a word has a dozen of them, and they repeat each other. */
const gramShare = 0.35;

/** A title's features as columns of the table with how much each counts; together of length 1. */
export function rowsOf(
  { byLanguage, grams }: Features,
  rowOfWord: Uint16Array,
): { rows: number[]; values: number[] } {
  const rows: number[] = [];
  const values: number[] = [];
  for (const { words } of Object.values(byLanguage))
    for (const [word, idf] of words) {
      const row = rowOfWord[word] ?? noRow; // also where no label has it
      if (row === noRow) continue;
      rows.push(row);
      values.push(idf);
    }
  const firstGram = firstGramRow(rowOfWord);
  for (const [gram, idf] of grams) {
    rows.push(firstGram + gram);
    values.push(gramShare * idf);
  }
  const length = Math.sqrt(values.reduce((sum, value) => sum + value * value, 0)) || 1;
  return { rows, values: values.map((value) => value / length) };
}

/** The rows of the grams follow those of all words. */
const firstGramRow = oncePer((rowOfWord: Uint16Array): number =>
  rowOfWord.reduce((sum, row) => sum + (row === noRow ? 0 : 1), 0),
);

/** Where the table puts a title: a point of length 1, or all zeros where it knows nothing of it. */
export function pointOf(
  features: Features,
  { rowOfWord, codes, codebook }: Pick<Sections, 'rowOfWord' | 'codes' | 'codebook'>,
): Float32Array {
  const point = new Float32Array(dimensions);
  const { rows, values } = rowsOf(features, rowOfWord);
  rows.forEach((row, at) => {
    const value = values[at] as number;
    for (let part = 0; part < parts; part++) {
      const first = (part * 256 + (codes[row * parts + part] as number)) * partSize;
      for (let d = 0; d < partSize; d++)
        point[part * partSize + d] =
          (point[part * partSize + d] as number) + value * (codebook[first + d] as number);
    }
  });
  let square = 0;
  for (const value of point) square += value * value;
  return square === 0 ? point : point.map((value) => value / Math.sqrt(square));
}
