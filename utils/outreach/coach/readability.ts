import { syllable } from 'syllable';
import type { Message } from './message';

/**
 * How many years of school a message asks of its reader; `undefined` in languages without a formula here.
 *
 * English: Flesch–Kincaid grade level (Kincaid and others, 1975), syllables by the `syllable` package. Spanish: the
 * ease of Szigriszt-Pazos (1993), on whose scale (Barrio-Cantalejo, 2008) below 40 is for university, 40 to 55 for
 * secondary school, 55 to 65 as newspapers, above that easier; turned into years so that one sentence says both.
 */
export function gradeOf({ language, sentences, words, own }: Message): number | undefined {
  // What stands in quotation marks is another's; it is blank in `own`.
  const read = words.filter(({ start }) => own[start] !== ' ');
  const count = read.length;
  if (language === undefined || count === 0 || sentences.length === 0) return undefined;
  const perSentence = count / sentences.length;
  const all = read.reduce((sum, { word }) => sum + syllablesIn(word, language), 0);
  const perWord = all / count;
  if (language === 'en') return 0.39 * perSentence + 11.8 * perWord - 15.59;
  const ease = 206.835 - 62.3 * perWord - perSentence;
  return ease < 40 ? 14 : ease < 55 ? 11 : ease < 65 ? 8 : 6;
}

function syllablesIn(word: string, language: 'en' | 'es'): number {
  return language === 'en' ? syllable(word) : spanishSyllables(word);
}

/**
 * Spanish is written as it is spoken: each group of vowels is a syllable, and two strong ones next to each other are
 * two. Of folded words, so that "día" counts one too few; over a message that is less than the formula's own error.
 * (`silabea` would bring a test runner along, `syllable-es` doesn't load.)
 */
function spanishSyllables(word: string): number {
  return Math.max(1, word.match(/[aeo](?=[aeo])|[aeiou]+/g)?.length ?? 0);
}
