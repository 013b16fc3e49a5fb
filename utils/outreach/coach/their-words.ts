import { tokenise } from '@/utils/fit/text/tokenise';
import { valueIn } from '@/utils/profile/field';
import type { Reading } from '@/utils/profile/reading';
import { isTelling } from './common-words';

/**
 * The telling words of what a page shows of somebody, folded, without their name: `names` are those of
 * organisations, schools and places, of which one is enough to be about them.
 */
export type TheirWords = { words: ReadonlySet<string>; names: ReadonlySet<string> };

/** Most of a text that is looked at, in UTF-16 units. */
const enough = 4_000;

const known = new WeakMap<object, TheirWords>();

/** Once for each reading: it is asked for at every key. */
export function theirWords({ fields }: Pick<Reading, 'fields'>): TheirWords {
  const before = known.get(fields);
  if (before) return before;
  const roles = valueIn(fields.roles) ?? [];
  const education = valueIn(fields.education) ?? [];
  const giving = valueIn(fields.volunteering) ?? [];
  const names = [
    ...(valueIn(fields.organisations) ?? []),
    ...roles.flatMap(({ organisation }) => organisation ?? []),
    ...education.map(({ school }) => school),
    ...giving.flatMap(({ organisation }) => organisation ?? []),
  ];
  const texts = [
    ...names,
    ...[fields.headline, fields.about, fields.location].flatMap((field) => valueIn(field) ?? []),
    ...roles.flatMap(({ title, description }) => [title, description ?? '']),
    ...education.flatMap(({ degree }) => degree ?? []),
    ...giving.flatMap(({ role, cause }) => [role, cause ?? '']),
    ...(valueIn(fields.posts) ?? []).map(({ text }) => text),
    ...[fields.skills, fields.causes, fields.services].flatMap((field) => valueIn(field) ?? []),
  ];
  const own = new Set(wordsOf(valueIn(fields.name) ?? ''));
  const telling = (list: readonly string[]) =>
    new Set(list.flatMap(wordsOf).filter((word) => isTelling(word) && !own.has(word)));
  const found = { words: telling(texts), names: telling(names) };
  known.set(fields, found);
  return found;
}

function wordsOf(text: string): string[] {
  return tokenise(text.slice(0, enough)).map(({ word }) => word);
}
