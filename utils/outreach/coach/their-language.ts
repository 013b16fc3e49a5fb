import { type Language, languages } from '@/utils/outreach/draft';
import { valueIn } from '@/utils/profile/field';
import type { Reading } from '@/utils/profile/reading';
import { surelyIn } from './surely-in';

/**
 * The language that somebody writes in, of those that there are sentences for, where their own words say so beyond
 * chance; a site's words around them follow the reader's settings.
 */
export function theirLanguage({ fields }: Pick<Reading, 'fields'>): Language | undefined {
  const words = [
    valueIn(fields.headline),
    valueIn(fields.about),
    ...(valueIn(fields.roles) ?? []).map(({ description }) => description),
    ...(valueIn(fields.posts) ?? []).map(({ text }) => text),
  ];
  return known(surelyIn(words.filter(Boolean).join('\n')));
}

/** The same of a message of hers. */
export function languageOf(body: string): Language | undefined {
  return known(surelyIn(body));
}

function known(language: string | undefined): Language | undefined {
  return languages.find((one) => one === language);
}
