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
  /** By label, where its words begin in `labelWords`; one more than there are labels. */
  firstWord: Uint32Array;
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
  const firstLabel = startsOf(pack.labelWords, pack.words.length);
  return {
    ...pack,
    occupations: pack.labelCounts.length,
    firstLabel,
    ...labelsIn(pack, firstLabel),
    lengthOfRow: lengthsOfRows(pack.closeness, pack.labelCounts.length),
  };
}

// Plain loops over numbers: nothing else is compiled soon enough, where a worker has just started.

/** By word, how many times all words before it stand in `labelWords`. */
function startsOf(labelWords: Uint16Array, words: number): Uint32Array {
  const starts = new Uint32Array(words + 1);
  for (let at = 0; at < labelWords.length; at++) {
    const next = (labelWords[at] as number) + 1;
    starts[next] = (starts[next] as number) + 1;
  }
  for (let word = 0; word < words; word++)
    starts[word + 1] = (starts[word + 1] as number) + (starts[word] as number);
  return starts;
}

function labelsIn(
  { titleIdf, labelCounts, labelLengths, labelWords }: Sections,
  firstLabel: Uint32Array,
): Pick<Knowledge, 'labelsOfWord' | 'firstWord' | 'occupationOfLabel' | 'lengthOfLabel'> {
  const next = firstLabel.slice();
  const labelsOfWord = new Uint32Array(labelWords.length);
  const firstWord = new Uint32Array(labelLengths.length + 1);
  const occupationOfLabel = new Uint16Array(labelLengths.length);
  const lengthOfLabel = new Float32Array(labelLengths.length);
  let [at, occupation] = [0, 0];
  let last = labelCounts[0] as number;
  for (let label = 0; label < labelLengths.length; label++) {
    while (label >= last) last += labelCounts[++occupation] as number;
    let square = 0;
    for (const end = at + (labelLengths[label] as number); at < end; at++) {
      const word = labelWords[at] as number;
      const place = next[word] as number;
      labelsOfWord[place] = label;
      next[word] = place + 1;
      const idf = titleIdf[word] as number;
      square += idf * idf;
    }
    firstWord[label + 1] = at;
    occupationOfLabel[label] = occupation;
    lengthOfLabel[label] = Math.sqrt(square);
  }
  return { labelsOfWord, firstWord, occupationOfLabel, lengthOfLabel };
}

function lengthsOfRows(closeness: Uint8Array, occupations: number): Float32Array {
  const lengths = new Float32Array(occupations);
  for (let row = 0; row < occupations; row++) {
    let square = 0;
    for (let rank = 0; rank < neighboursOfEach; rank++)
      square += (closeness[row * neighboursOfEach + rank] as number) ** 2;
    lengths[row] = Math.sqrt(square);
  }
  return lengths;
}
