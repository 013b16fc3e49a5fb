import { neighboursOfEach, readPack, type Sections } from './format';

/**
 * What is known of occupations, ready to be asked. The sections are views on the pack's bytes; the only thing
 * made of them is the index from words to labels, which is smaller to make than to ship.
 */
export type Knowledge = Sections & {
  occupations: number;
  /** By word, where its labels begin in `labelsOfWord`; one more than there are words. */
  firstLabel: Uint32Array;
  labelsOfWord: Uint32Array;
  occupationOfLabel: Uint16Array;
  /** The length of each label's vector of idf. */
  lengthOfLabel: Float32Array;
  /** The length of each occupation's row of neighbours. */
  lengthOfRow: Float32Array;
};

/**
 * Opens the bytes of `public/knowledge.bin`. Takes some milliseconds and allocates about 3 MB.
 * @throws where they are something else, of another version, or cut off
 */
export function openKnowledge(bytes: ArrayBuffer): Knowledge {
  const pack = readPack(bytes);
  const { words, titleIdf, labelCounts, labelLengths, labelWords, closeness } = pack;
  const idf = Float32Array.from(titleIdf);
  const firstLabel = new Uint32Array(words.length + 1);
  for (const word of labelWords) firstLabel[word + 1] = (firstLabel[word + 1] as number) + 1;
  for (let word = 0; word < words.length; word++)
    firstLabel[word + 1] = (firstLabel[word + 1] as number) + (firstLabel[word] as number);
  const next = firstLabel.slice();
  const labelsOfWord = new Uint32Array(labelWords.length);
  const occupationOfLabel = new Uint16Array(labelLengths.length);
  const lengthOfLabel = new Float32Array(labelLengths.length);
  let [label, at] = [0, 0];
  labelCounts.forEach((count, occupation) => {
    for (const last = label + count; label < last; label++) {
      let square = 0;
      for (const end = at + (labelLengths[label] as number); at < end; at++) {
        const word = labelWords[at] as number;
        labelsOfWord[next[word] as number] = label;
        next[word] = (next[word] as number) + 1;
        square += (idf[word] as number) ** 2;
      }
      occupationOfLabel[label] = occupation;
      lengthOfLabel[label] = Math.sqrt(square);
    }
  });
  const lengthOfRow = new Float32Array(labelCounts.length);
  for (let row = 0; row < lengthOfRow.length; row++) {
    let square = 0;
    for (let rank = 0; rank < neighboursOfEach; rank++)
      square += (closeness[row * neighboursOfEach + rank] as number) ** 2;
    lengthOfRow[row] = Math.sqrt(square);
  }
  return {
    ...pack,
    occupations: labelCounts.length,
    firstLabel,
    labelsOfWord,
    occupationOfLabel,
    lengthOfLabel,
    lengthOfRow,
  };
}
