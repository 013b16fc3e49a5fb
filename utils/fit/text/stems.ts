import { stemmer as spanishStemmer } from '@orama/stemmers/spanish';
import { stemmer as englishStemmer } from 'stemmer';
import { memo } from './memo';
import { isStopword } from './stopwords';
import { tokenise } from './tokenise';

/** The languages whose job titles are known. */
export const titleLanguages = ['en', 'es'] as const;
export type TitleLanguage = (typeof titleLanguages)[number];

const spanishStopwords: ReadonlySet<string> = new Set(
  'a al de del e el en la las lo los o para por con sin sobre u un una y mi su que como'.split(' '),
);

const english = memo(10_000, (word) => (/^[a-z]+$/.test(word) ? englishStemmer(word) : word));
const spanish = memo(10_000, (word) => (/^[a-zñ]+$/.test(word) ? spanishStemmer(word) : word));

/** The words of a title, folded, each once, in order. Linear in the text. */
export function titleWords(text: string): string[] {
  return [...new Set(tokenise(text).map(({ word }) => word))];
}

/**
 * The stem of a folded word as a key that tells languages apart; `undefined` for a function word. Porter's
 * stemmer for English, Snowball's for Spanish.
 */
export function stemKey(word: string, language: TitleLanguage): string | undefined {
  if (language === 'en') return isStopword(word) ? undefined : `en ${english(word)}`;
  return spanishStopwords.has(word) ? undefined : `es ${spanish(word)}`;
}
