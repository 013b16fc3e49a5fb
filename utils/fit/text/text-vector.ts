import { placeOf } from '@/utils/fit/knowledge/features';
import { hash, idfSteps, type Sections } from '@/utils/fit/knowledge/format';
import { dot, type Vector } from '@/utils/fit/knowledge/vector';
import { stemKey } from './stems';
import { longestText, tokenise } from './tokenise';

/** What a running text is about: hashes of its stems and of pairs of them, with tf-idf; of length 1. */
export type TextVector = Vector;

/** A word that no description of an occupation or a skill has tells as much as the rarest. */
const unknownIdf = 9.7;
/** A pair of words tells about as much as one of them: the pair is rarer, and repeats what they said. */
const pairShare = 0.5;

/** The vector of a text; reads no more than `tokenise` does. English stems; a text in another language has no idf. */
export function textVector(
  text: string,
  { words, textIdf }: Pick<Sections, 'words' | 'textIdf'>,
): TextVector {
  const counts = new Map<number, { count: number; idf: number }>();
  const add = (term: number, idf: number) => {
    const found = counts.get(term);
    if (found) found.count += 1;
    else counts.set(term, { count: 1, idf });
  };
  let before: { key: string; idf: number } | undefined;
  for (const { word } of tokenise(text.slice(0, longestText))) {
    const key = stemKey(word, 'en');
    if (key === undefined) {
      before = undefined;
      continue;
    }
    const hashed = hash(key);
    const at = placeOf(hashed, words);
    const idf = at < 0 ? unknownIdf : (textIdf[at] as number) / idfSteps;
    add(hashed, idf);
    if (before) add(hash(`${before.key} ${key}`), (pairShare * (before.idf + idf)) / 2);
    before = { key, idf };
  }
  let square = 0;
  const vector = new Map<number, number>();
  for (const [term, { count, idf }] of counts) {
    const value = (1 + Math.log(count)) * idf;
    vector.set(term, value);
    square += value * value;
  }
  const length = Math.sqrt(square) || 1;
  for (const [term, value] of vector) vector.set(term, value / length);
  return vector;
}

/** The cosine of two texts, 0 to 1. */
export function likeness(a: TextVector, b: TextVector): number {
  return Math.min(1, dot(a, b));
}
