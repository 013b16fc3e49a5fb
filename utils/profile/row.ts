import * as z from 'zod/mini';
import { notLoaded } from './field';
import { addressOf, Identity } from './identity';
import { Fields, fieldNames, type Reading } from './reading';

/** What a row of a list shows of somebody: only the fields that it has. Nothing is known of the others. */
export const RowReading = z.strictObject({
  identity: Identity,
  /** The kind of list, `linkedin-people-search`. */
  layout: z.string().check(z.minLength(1), z.maxLength(60)),
  fields: z.partial(Fields),
});
export type RowReading = z.infer<typeof RowReading>;

/**
 * The reading that a row amounts to: whatever it doesn't show is `not-loaded`, because the person's own page
 * may well have it. `now` is milliseconds since 1970.
 */
export function readingOfRow({ identity, layout, fields }: RowReading, now: number): Reading {
  const all = Object.fromEntries(fieldNames.map((name) => [name, fields[name] ?? notLoaded]));
  return {
    identity,
    source: 'row',
    url: addressOf(identity),
    layout,
    readAt: now,
    fields: all as Fields,
  };
}
