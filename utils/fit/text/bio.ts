import { type Field, valueIn } from '@/utils/profile/field';

/** X allows 160 characters (seen 2026-11). */
const longestBio = 200;

/**
 * The one short text that stands under the name on X: read as "about", it says in labels what a headline
 * says elsewhere. `undefined` where there is a headline, or the "about" is longer than a bio may be.
 */
export function bioOf(fields: {
  headline: Field<string>;
  about: Field<string>;
}): string | undefined {
  const text = valueIn(fields.about);
  return fields.headline.status === 'absent' && text !== undefined && text.length <= longestBio
    ? text
    : undefined;
}
