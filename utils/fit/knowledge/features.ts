import { oncePer } from '@/utils/fit/once-per';
import { memo } from '@/utils/fit/text/memo';
import { stemKey, type TitleLanguage, titleLanguages, titleWords } from '@/utils/fit/text/stems';
import { gramsOf, hash, idfSteps, type Sections } from './format';

/**
 * The words of a title in one language, each once, what each tells, and the length of that vector. A word is
 * known by its place among `words`, one that no label has by a negative number of its own.
 */
export type WordVector = { words: readonly number[]; idf: readonly number[]; length: number };

/**
 * What a title is made of: its words by language, and its grams, each once, by their places among `grams`.
 * `language` is the one of which it has more known words; a short title may be of both.
 */
export type Features = {
  language: TitleLanguage;
  byLanguage: Readonly<Record<TitleLanguage, WordVector>>;
  grams: readonly number[];
  /** The words that it is made of, each once. */
  words: readonly WordFeatures[];
};

type Lexicon = Pick<Sections, 'words' | 'titleIdf' | 'grams' | 'gramIdf'>;
/** A word by its place, with what it tells. */
type KnownWord = { at: number; idf: number };
/** A word in each language, where it is no function word there; and its grams. */
export type WordFeatures = Partial<Record<TitleLanguage, KnownWord>> & { grams: readonly number[] };

/** A word that no label has tells as much as the rarest one that some has. */
const unknownIdf = 11;
/** More words than this are no title. */
const mostWords = 40;

/** Takes a title apart: stems and grams with their idf. Linear in the text. */
export function featuresOf(text: string, lexicon: Lexicon): Features {
  return featuresOfWords(readWords(text, lexicon));
}

/** What words make together. */
export function featuresOfWords(words: readonly WordFeatures[]): Features {
  const [en, es] = titleLanguages.map((language) => vectorOf(words, language)) as [
    WordVector,
    WordVector,
  ];
  const isSpanish = knownIn(es) > knownIn(en);
  return {
    language: isSpanish ? 'es' : 'en',
    byLanguage: { en, es },
    grams: [...new Set(words.flatMap(({ grams }) => grams))],
    words: [...new Set(words)],
  };
}

/** Whether any word of a text stands in titles of jobs: "Vienna Hospital" has one, "Oxfam" none. */
export function hasTitleWord(text: string, lexicon: Lexicon): boolean {
  return readWords(text, lexicon).some((word) =>
    titleLanguages.some((language) => (word[language]?.at ?? -1) >= 0),
  );
}

function readWords(text: string, lexicon: Lexicon): WordFeatures[] {
  return titleWords(text).slice(0, mostWords).map(readerOf(lexicon));
}

/** Titles are made of a few thousand words again and again. */
const mostRead = 5_000;
const readerOf = oncePer((lexicon: Lexicon) =>
  memo(mostRead, (word): WordFeatures => {
    const [en, es] = [wordIn(word, 'en', lexicon), wordIn(word, 'es', lexicon)];
    if (!en || !es) return { ...(en ? { en } : {}), ...(es ? { es } : {}), grams: [] };
    const grams = gramsOf(word).map((gram) => placeOf(gram, lexicon.grams));
    return { en, es, grams: grams.filter((at) => at >= 0) };
  }),
);

/** `undefined` for a function word. */
function wordIn(
  word: string,
  language: TitleLanguage,
  { words, titleIdf }: Lexicon,
): KnownWord | undefined {
  const key = stemKey(word, language);
  if (key === undefined) return undefined;
  const hashed = hash(key);
  const at = placeOf(hashed, words);
  const stored = at < 0 ? 0 : (titleIdf[at] ?? 0);
  return stored > 0 ? { at, idf: stored / idfSteps } : { at: -1 - hashed, idf: unknownIdf };
}

function vectorOf(words: readonly WordFeatures[], language: TitleLanguage): WordVector {
  const [places, idfs]: [number[], number[]] = [[], []];
  let square = 0;
  for (const { [language]: word } of words) {
    if (!word) continue;
    const { at, idf } = word;
    square += idf * idf;
    if (places.includes(at)) continue;
    places.push(at);
    idfs.push(idf);
  }
  return { words: places, idf: idfs, length: Math.sqrt(square) };
}

function knownIn({ words }: WordVector): number {
  return words.reduce((sum, at) => sum + (at >= 0 ? 1 : 0), 0);
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
