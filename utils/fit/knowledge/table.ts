import { oncePer } from '@/utils/fit/once-per';
import type { Features, WordFeatures } from './features';
import { dimensions, idfSteps, noRow, partSize, parts, type Sections } from './format';

/** A gram tells this much beside a word: a word has a dozen of them, and they repeat each other. */
const gramShare = 0.35;

/** A title's features as columns of the table with how much each counts; together of length 1. */
export function rowsOf(
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
  const length = Math.sqrt(values.reduce((sum, value) => sum + value * value, 0)) || 1;
  return { rows, values: values.map((value) => value / length) };
}

/** The rows of the grams follow those of all words. */
const firstGramRow = oncePer((rowOfWord: Uint16Array): number =>
  rowOfWord.reduce((sum, row) => sum + (row === noRow ? 0 : 1), 0),
);

type Table = Pick<Sections, 'rowOfWord' | 'gramIdf' | 'codes' | 'codebook'>;

/**
 * Where the table puts a title: a point of length 1, or all zeros where it knows nothing of it. The sum of its
 * columns as `rowsOf` counts them, but added up by word: words come again.
 */
export function pointOf({ words, byLanguage, grams }: Features, table: Table): Float32Array {
  // In 64 bits, which take half as long to add up as 32.
  const sums = new Float64Array(dimensions);
  for (const { words: places, idf } of Object.values(byLanguage))
    for (let at = 0; at < places.length; at++) {
      const row = table.rowOfWord[places[at] as number] ?? noRow; // also where no label has it
      if (row !== noRow) addRow(sums, row, idf[at] as number, table);
    }
  const ofWord = pointsOfWords(table);
  let several = 0;
  for (const word of words) {
    several += word.grams.length;
    const part = ofWord(word);
    for (let d = 0; d < dimensions; d++) sums[d] = (sums[d] as number) + (part[d] as number);
  }
  if (several > grams.length) for (const gram of repeated(words)) addGram(sums, gram, -1, table);
  let square = 0;
  for (let d = 0; d < dimensions; d++) square += (sums[d] as number) ** 2;
  const point = new Float32Array(dimensions);
  const length = Math.sqrt(square) || 1;
  for (let d = 0; d < dimensions; d++) point[d] = (sums[d] as number) / length;
  return point;
}

/** What a word's grams add up to. */
const pointsOfWords = oncePer((table: Table) =>
  oncePer(({ grams }: WordFeatures): Float64Array => {
    const sums = new Float64Array(dimensions);
    for (const gram of grams) addGram(sums, gram, 1, table);
    return sums;
  }),
);

/** The grams that a word has of those before it. */
function repeated(words: readonly WordFeatures[]): number[] {
  const before = new Set<number>();
  return words.flatMap(({ grams }) =>
    grams.filter((gram) => before.size === before.add(gram).size),
  );
}

function addGram(sums: Float64Array, gram: number, times: number, table: Table): void {
  const worth = (times * gramShare * (table.gramIdf[gram] as number)) / idfSteps;
  addRow(sums, firstGramRow(table.rowOfWord) + gram, worth, table);
}

function addRow(sums: Float64Array, row: number, worth: number, { codes, codebook }: Table): void {
  for (let part = 0; part < parts; part++) {
    const from = (part * 256 + (codes[row * parts + part] as number)) * partSize;
    const to = part * partSize;
    for (let d = 0; d < partSize; d++)
      sums[to + d] = (sums[to + d] as number) + worth * (codebook[from + d] as number);
  }
}
