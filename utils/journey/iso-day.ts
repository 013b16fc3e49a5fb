import * as z from 'zod/mini';

/** A day of the calendar, `2027-01-12`: the same day wherever she is. */
export const IsoDay = z.iso.date();
export type IsoDay = z.infer<typeof IsoDay>;

const dayLength = 86_400_000;

/** The day as days since 1 January 1970, as `dayOf` counts them. */
export function dayNumber(day: IsoDay): number {
  return Date.parse(day) / dayLength;
}

/** The day with this number. */
export function isoDay(number: number): IsoDay {
  return new Date(number * dayLength).toISOString().slice(0, 10);
}
