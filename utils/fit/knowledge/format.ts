/**
 * How `public/knowledge.bin` is laid out, for `scripts/knowledge.ts`, which writes it, and `pack.ts`, which
 * reads it: a head of unsigned 32-bit numbers (the magic number, the version, then where each section begins
 * and how many elements it has), then the sections in this order, each beginning at a multiple of four bytes.
 * Little-endian, as all machines are that browsers run on, so that a section is read by looking at it.
 */
export const magic = 0x4b_41_4a_01;
export const version = 1;

/**
 * The sections. A *word* is a stem of a language, a *gram* a run of characters inside a word: both are known
 * by a hash. An *occupation* is one of ESCO's or O*NET's, a *label* one of its titles, a *skill* one of ESCO's.
 */
export const sections = [
  /** Hashes of stems, ascending; a word is known by its place here. */
  ['words', Uint32Array],
  /** What a word tells in a title, in sixteenths: the logarithm of how rare it is among labels. */
  ['titleIdf', Uint8Array],
  /** What a word tells in a running text, in sixteenths. */
  ['textIdf', Uint8Array],
  /** How many labels each occupation has, in the order of the labels. */
  ['labelCounts', Uint16Array],
  /** How many words each label has. */
  ['labelLengths', Uint8Array],
  /** The words of all labels, one label after the other. */
  ['labelWords', Uint16Array],
  /** The occupations closest to each, `neighboursOfEach` of them, itself among them. */
  ['neighbours', Uint16Array],
  /** How close, in 255ths of the closest; 0 where there are fewer. */
  ['closeness', Uint8Array],
  /** How many words each label of a skill has; 0 before the first label of every skill. */
  ['skillLengths', Uint8Array],
  /** The words of all labels of skills. */
  ['skillWords', Uint16Array],
  /** Hashes of grams, ascending. */
  ['grams', Uint32Array],
  /** What a gram tells in a title, in sixteenths. */
  ['gramIdf', Uint8Array],
  /** Where a word's row in the table is; `noRow` without one. The rows of the grams follow those of all words. */
  ['rowOfWord', Uint16Array],
  /** `parts` codes for every row. */
  ['codes', Uint8Array],
  /** For each part and code, the `partSize` numbers that it stands for, all on one scale: only directions count. */
  ['codebook', Int8Array],
] as const;

export type Sections = {
  [Section in (typeof sections)[number] as Section[0]]: View<Section[1]>;
};
type View<Constructor> = Constructor extends Uint8ArrayConstructor
  ? Uint8Array
  : Constructor extends Int8ArrayConstructor
    ? Int8Array
    : Constructor extends Uint16ArrayConstructor
      ? Uint16Array
      : Uint32Array;

export const neighboursOfEach = 24;
export const noRow = 0xff_ff;
/** The table has `parts * partSize` columns: a row is a code for each part, one of 256. */
export const parts = 16;
export const partSize = 8;
export const dimensions = parts * partSize;
/** Steps of a stored idf. */
export const idfSteps = 16;

/** FNV-1a over UTF-16 units, 32 bits (Fowler, Noll and Vo), of the text from one place to another. */
export function hash(text: string, from = 0, to = text.length): number {
  let value = 0x81_1c_9d_c5;
  for (let at = from; at < to; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01_00_01_93);
  return value >>> 0;
}

/** The runs of three to five characters of a folded word between its borders, as hashes, each once. */
export function gramsOf(word: string): number[] {
  const bounded = ` ${word.slice(0, 40)} `;
  const grams = new Set<number>();
  for (const length of [3, 4, 5])
    for (let at = 0; at + length <= bounded.length; at++) grams.add(hash(bounded, at, at + length));
  return [...grams];
}

/** The bytes of the pack. */
export function writePack(content: Sections): Uint8Array<ArrayBuffer> {
  const aligned = (bytes: number) => (bytes + 3) & ~3;
  const head = new Uint32Array(2 + 2 * sections.length);
  head.set([magic, version]);
  let at = head.byteLength;
  sections.forEach(([name], index) => {
    head.set([at, content[name].length], 2 + 2 * index);
    at = aligned(at + content[name].byteLength);
  });
  const bytes = new Uint8Array(at);
  bytes.set(new Uint8Array(head.buffer));
  sections.forEach(([name], index) => {
    const { buffer, byteOffset, byteLength } = content[name];
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), head[2 + 2 * index]);
  });
  return bytes;
}

/**
 * The sections of a pack, as views on its bytes: nothing is parsed or copied.
 * @throws where the bytes are something else, of another version, or cut off
 */
export function readPack(bytes: ArrayBuffer): Sections {
  const numbers = 2 + 2 * sections.length;
  const head = new Uint32Array(bytes, 0, Math.min(numbers, bytes.byteLength >> 2));
  if (head[0] !== magic || head[1] !== version || head.length < numbers)
    throw new Error('knowledge.bin is not the one that this version was built with.');
  const entries = sections.map(([name, Type], index) => {
    const [start = 0, length = 0] = head.subarray(2 + 2 * index);
    if (start + length * Type.BYTES_PER_ELEMENT > bytes.byteLength)
      throw new Error(`knowledge.bin is cut off in “${name}”.`);
    return [name, new Type(bytes, start, length)];
  });
  return Object.fromEntries(entries) as Sections;
}
