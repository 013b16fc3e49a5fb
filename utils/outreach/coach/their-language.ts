import { type Language, languages } from '@/utils/outreach/draft';
import { valueIn } from '@/utils/profile/field';
import type { Reading } from '@/utils/profile/reading';
import { surelyIn } from './surely-in';

/**
 * What somebody writes in: a language that there are sentences for, another one (ISO 639-1), or, where their script
 * belongs to several, just another one.
 */
export type TheirLanguage = { language: Language } | { language?: never; code?: string };

/** Scripts that are one language's; the others, by `spokenIn`, are of several. */
const ofOneLanguage: Readonly<Record<string, string>> = {
  hangul: 'ko',
  greek: 'el',
  hebrew: 'he',
  thai: 'th',
};

/**
 * The language that somebody writes in, where their own words say so beyond chance; a site's words around them follow
 * the reader's settings.
 */
export function theirLanguage({ fields }: Pick<Reading, 'fields'>): TheirLanguage | undefined {
  const words = [
    valueIn(fields.headline),
    valueIn(fields.about),
    ...(valueIn(fields.roles) ?? []).map(({ description }) => description),
    ...(valueIn(fields.posts) ?? []).map(({ text }) => text),
  ];
  const spoken = surelyIn(words.filter(Boolean).join('\n'));
  if (spoken === undefined) return undefined;
  const language = known(spoken);
  if (language) return { language };
  const code = spoken.length === 2 ? spoken : ofOneLanguage[spoken];
  return code === undefined ? {} : { code };
}

/** The language of a message of hers, of those that there are sentences for. */
export function languageOf(body: string): Language | undefined {
  return known(surelyIn(body));
}

function known(language: string | undefined): Language | undefined {
  return languages.find((one) => one === language);
}
