import { gramsOf, hash, idfSteps, type Sections } from '@/utils/fit/knowledge/format';
import { stemKey, titleLanguages, titleWords } from '@/utils/fit/text/stems';
import { tokenise } from '@/utils/fit/text/tokenise';
import type { Sources } from './sources.ts';
import { largest } from './sparse.ts';

/** Grams that fewer labels have are left out; and no more than this many are kept, the most frequent ones. */
const fewestOfGram = 12;
const mostGrams = 9_000;
/** A word that only texts have, and fewer than this, is left out. */
const fewestOfText = 3;

type Lexicon = Pick<Sections, 'words' | 'titleIdf' | 'textIdf' | 'grams' | 'gramIdf'>;

/** All stems and the frequent grams, with how much each tells in a title and in a text. */
export function lexiconOf({ occupations, skills }: Sources): Lexicon {
  const titles = new Map<string, number>();
  const labelsIn = { en: 0, es: 0 };
  const grams = new Map<number, number>();
  let labels = 0;
  for (const { labels: byLanguage } of occupations)
    for (const language of titleLanguages)
      for (const label of byLanguage[language]) {
        labels += 1;
        labelsIn[language] += 1;
        const words = titleWords(label);
        for (const key of keysOf(words, language)) titles.set(key, (titles.get(key) ?? 0) + 1);
        for (const gram of new Set(words.flatMap(gramsOf)))
          grams.set(gram, (grams.get(gram) ?? 0) + 1);
      }
  const skillWords = new Set(
    skills.flatMap((skill) => skill.labels.flatMap((label) => keysOf(titleWords(label), 'en'))),
  );
  const described = [...occupations, ...skills].map(({ description }) => description);
  const texts = new Map<string, number>();
  for (const description of described)
    for (const key of new Set(
      keysOf(
        tokenise(description).map(({ word }) => word),
        'en',
      ),
    ))
      texts.set(key, (texts.get(key) ?? 0) + 1);

  const keys = new Set([...titles.keys(), ...skillWords]);
  for (const [key, count] of texts) if (count >= fewestOfText) keys.add(key);
  const words = [...keys].map((key) => [hash(key), key] as const).sort(([a], [b]) => a - b);
  words.forEach(([value, key], at) => {
    if (words[at + 1]?.[0] === value)
      throw new Error(`“${key}” and “${words[at + 1]?.[1]}” have one hash: choose another one.`);
  });
  const kept = largest(grams, mostGrams)
    .filter(([, count]) => count >= fewestOfGram)
    .sort(([a], [b]) => a - b);
  const rarity = (all: number, count: number) => Math.log((1 + all) / (1 + count));
  const stored = (idf: number) => Math.min(255, Math.max(1, Math.round(idf * idfSteps)));
  return {
    words: Uint32Array.from(words, ([value]) => value),
    titleIdf: Uint8Array.from(words, ([, key]) => {
      const count = titles.get(key);
      return count === undefined
        ? 0
        : stored(rarity(key.startsWith('en ') ? labelsIn.en : labelsIn.es, count));
    }),
    textIdf: Uint8Array.from(words, ([, key]) =>
      stored(rarity(described.length, texts.get(key) ?? 0)),
    ),
    grams: Uint32Array.from(kept, ([gram]) => gram),
    gramIdf: Uint8Array.from(kept, ([, count]) => stored(rarity(labels, count))),
  };
}

/** The stems of words in a language, each once. */
export function keysOf(words: readonly string[], language: 'en' | 'es'): string[] {
  return [...new Set(words.flatMap((word) => stemKey(word, language) ?? []))];
}
