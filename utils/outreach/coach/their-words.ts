import { fold, tokenise } from '@/utils/fit/text/tokenise';
import { valueIn } from '@/utils/profile/field';
import type { Reading } from '@/utils/profile/reading';
import { isTelling } from './common-words';

/**
 * The telling words of what a page shows of somebody, folded, without their name: `names` are those of
 * organisations and schools, of which one is enough to be about them; `things` what they name by a capital in a running
 * text ("the Annie"), but for where they live.
 */
export type TheirWords = {
  words: ReadonlySet<string>;
  names: ReadonlySet<string>;
  things: ReadonlySet<string>;
};

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
  const running = [
    ...[fields.about].flatMap((field) => valueIn(field) ?? []),
    ...roles.flatMap(({ description }) => description ?? []),
    ...(valueIn(fields.posts) ?? []).map(({ text }) => text),
  ];
  const places = new Set(wordsOf(valueIn(fields.location) ?? ''));
  const things = new Set(
    running
      .flatMap(namedIn)
      .filter((word) => isTelling(word) && !own.has(word) && !places.has(word)),
  );
  const found = { words: telling(texts), names: telling(names), things };
  known.set(fields, found);
  return found;
}

/** Capitals within a sentence; where most words have one (German, titles), they name nothing. */
function namedIn(text: string): string[] {
  const head = text.slice(0, enough);
  const found = Array.from(head.matchAll(/(?<=[\p{Ll},;:] )\p{Lu}\p{Ll}{2,}/gu), ([name]) =>
    fold(name),
  );
  const all = head.match(/(?<=[\p{Ll},;:] )\p{L}{3,}/gu)?.length ?? 0;
  return found.length > all / 3 ? [] : found.filter((word) => !calendar.has(word));
}

/** Written with a capital in English, and no name of anything of theirs. */
const calendar: ReadonlySet<string> = new Set(
  (
    'january february march april may june july august september october november december monday tuesday wednesday ' +
    'thursday friday saturday sunday english spanish german french italian portuguese dutch european american british ' +
    'linkedin twitter google christmas easter bachelor master doctor university college school head senior'
  ).split(' '),
);

function wordsOf(text: string): string[] {
  return tokenise(text.slice(0, enough)).map(({ word }) => word);
}
