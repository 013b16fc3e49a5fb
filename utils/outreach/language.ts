import type { Aims } from '@/utils/aims/aims';
import { spokenIn } from '@/utils/fit/text/language';
import { valueIn } from '@/utils/profile/field';
import type { Reading } from '@/utils/profile/reading';
import { type Language, languages } from './draft';
import { languageOfHers } from './herself';
import { templates } from './templates/templates';

/**
 * The language of a message: the one that they write in, where she says that she speaks it and there are
 * sentences for it; else hers; else English.
 */
export function languageFor(aims: Aims, reading: Reading): Language {
  const hers = known(languageOfHers(aims));
  const spoken = aims.logistics.languages.flatMap((name) => known(languageNamed(name)) ?? []);
  const theirs = known(spokenIn(wordsOf(reading)).language);
  if (theirs && (theirs === hers || spoken.includes(theirs))) return theirs;
  return hers ?? spoken[0] ?? 'en';
}

function known(language: string | undefined): Language | undefined {
  return languages.find((one) => one === language);
}

function languageNamed(name: string): string | undefined {
  const folded = name.trim().toLowerCase();
  return languages.find((language) => templates[language].names.includes(folded));
}

/** What they wrote themselves; a site's own words around it follow the reader's settings. */
function wordsOf({ fields }: Reading): string {
  const posts = (valueIn(fields.posts) ?? []).map(({ text }) => text);
  return [valueIn(fields.headline), valueIn(fields.about), ...posts].filter(Boolean).join('\n');
}
