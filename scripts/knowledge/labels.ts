import { placeOf } from '@/utils/fit/knowledge/features';
import { hash, type Sections } from '@/utils/fit/knowledge/format';
import { titleLanguages, titleWords } from '@/utils/fit/text/stems';
import { keysOf } from './lexicon.ts';
import type { Sources } from './sources.ts';

/** The labels of occupations and of skills as sets of words, each once. */
export function labelSections(
  { occupations, skills }: Sources,
  words: Uint32Array,
): Pick<Sections, 'labelCounts' | 'labelLengths' | 'labelWords' | 'skillLengths' | 'skillWords'> {
  const setsOf = (labels: readonly string[], language: 'en' | 'es') =>
    labels
      .map((label) => keysOf(titleWords(label), language).map((key) => placeOf(hash(key), words)))
      .filter(({ length }) => length > 0 && length < 256)
      .map((set) => set.sort((a, b) => a - b));
  const once = (sets: number[][]) =>
    [...new Map(sets.map((set) => [set.join(' '), set])).entries()]
      // Sets with the same beginnings side by side: they compress better.
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, set]) => set);
  const ofOccupations = occupations.map(({ labels }) =>
    once(titleLanguages.flatMap((language) => setsOf(labels[language], language))),
  );
  const ofSkills = skills.map(({ labels }) => once(setsOf(labels, 'en')));
  return {
    labelCounts: Uint16Array.from(ofOccupations, ({ length }) => length),
    labelLengths: Uint8Array.from(ofOccupations.flat(), ({ length }) => length),
    labelWords: Uint16Array.from(ofOccupations.flat(2)),
    skillLengths: Uint8Array.from(
      ofSkills.flatMap((sets) => [0, ...sets.map(({ length }) => length)]),
    ),
    skillWords: Uint16Array.from(ofSkills.flat(2)),
  };
}
