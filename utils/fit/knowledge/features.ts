import { stemKey, type TitleLanguage, titleLanguages, titleWords } from '@/utils/fit/text/stems';
import { gramsOf, hash, idfSteps, type Sections } from './format';

/**
 * The words of a title in one language, with what each tells, and the length of that vector. A word is known
 * by its place among `words`, one that no label has by a negative number of its own.
 */
export type WordVector = { words: ReadonlyMap<number, number>; length: number };

/**
 * What a title is made of: its words by language, and its grams. `language` is the one of which it has more
 * known words; a short title may be of both.
 */
export type Features = {
  language: TitleLanguage;
  byLanguage: Readonly<Record<TitleLanguage, WordVector>>;
  grams: ReadonlyMap<number, number>;
};

type Lexicon = Pick<Sections, 'words' | 'titleIdf' | 'grams' | 'gramIdf'>;

/** A word that no label has tells as much as the rarest one that some has. */
const unknownIdf = 11;
/** More words than this are no title. */
const mostWords = 40;

/** Takes a title apart: stems and grams with their idf. Linear in the text. */
export function featuresOf(text: string, lexicon: Lexicon): Features {
  const words = titleWords(text).slice(0, mostWords);
  const byLanguage = Object.fromEntries(
    titleLanguages.map((language) => [language, wordsIn(words, language, lexicon)]),
  ) as Features['byLanguage'];
  const grams = new Map<number, number>();
  for (const word of words) {
    if (stemKey(word, 'en') === undefined || stemKey(word, 'es') === undefined) continue;
    for (const gram of gramsOf(word)) {
      const at = placeOf(gram, lexicon.grams);
      if (at >= 0) grams.set(at, (lexicon.gramIdf[at] ?? 0) / idfSteps);
    }
  }
  const known = (language: TitleLanguage) =>
    [...byLanguage[language].words.keys()].filter((word) => word >= 0).length;
  return { language: known('es') > known('en') ? 'es' : 'en', byLanguage, grams };
}

function wordsIn(words: readonly string[], language: TitleLanguage, lexicon: Lexicon): WordVector {
  const found = new Map<number, number>();
  let square = 0;
  for (const word of words) {
    const key = stemKey(word, language);
    if (key === undefined) continue;
    const hashed = hash(key);
    const at = placeOf(hashed, lexicon.words);
    const stored = at < 0 ? 0 : (lexicon.titleIdf[at] ?? 0);
    const idf = stored > 0 ? stored / idfSteps : unknownIdf;
    found.set(stored > 0 ? at : -1 - hashed, idf);
    square += idf * idf;
  }
  return { words: found, length: Math.sqrt(square) };
}

/** Where a hash stands among ascending ones; −1 where it doesn't. */
export function placeOf(wanted: number, hashes: Uint32Array): number {
  let [low, high] = [0, hashes.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = hashes[middle] ?? 0;
    if (found === wanted) return middle;
    if (found < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
