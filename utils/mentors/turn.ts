import * as z from 'zod/mini';

/**
 * The place of a save among those of one open surface. Saves are sent without waiting for each other, so
 * that the last words before a popup closes get out, and one whose answer was lost is sent again: an older
 * one may arrive after a newer one.
 */
export const Turn = z.strictObject({
  surface: z.string().check(z.minLength(8), z.maxLength(80)),
  number: z.number(),
});
export type Turn = z.infer<typeof Turn>;

/** The last turn of each surface that wrote something. */
export type Turns = Record<string, number>;

/** The surface that wrote last. */
export function lastOf(turns: Turns): string | undefined {
  return Object.keys(turns).at(-1);
}

const remembered = 8;

/** The turns after this one, or `undefined` when this one is no news: older than, or the same as, the last. */
export function take(turns: Turns, { surface, number }: Turn): Turns | undefined {
  const { [surface]: last = 0, ...others } = turns;
  if (number <= last) return undefined;
  return Object.fromEntries([...Object.entries(others), [surface, number]].slice(-remembered));
}
