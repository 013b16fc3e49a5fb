import { dayOf, isHoliday } from '@/utils/journey/calendar';

/** A day to name: 1 to 31, and 0 for January; the year where it isn't the one that she is in. */
export type NamedDay = { day: number; month: number; year?: number };

/**
 * The Monday of the week after next, seen from `now` (milliseconds since 1970) in her time zone: far enough
 * to find room in a full calendar, near enough to be a real week. Where that is a week of the days from Christmas
 * Eve to Epiphany, when nobody is there, it is the first one after them.
 */
export function weekAfterNext(now: number, timeZone?: string): NamedDay {
  const today = dayOf(now, timeZone);
  // 1 January 1970, day 0, was a Thursday: three days after a Monday.
  let monday = today - ((((today + 3) % 7) + 7) % 7) + 14;
  while ([0, 1, 2, 3, 4].some((later) => isHoliday(monday + later))) monday += 7;
  const { day, month } = named(monday);
  return { day, month };
}

/** The day of a moment (milliseconds since 1970) in her time zone, as one says it at `now`. */
export function dayToName(at: number, now: number, timeZone?: string): NamedDay {
  return namedDay(dayOf(at, timeZone), now, timeZone);
}

/** The same of a day, counted from 1 January 1970. */
export function namedDay(days: number, now: number, timeZone?: string): NamedDay {
  const { day, month, year } = named(days);
  return year === named(dayOf(now, timeZone)).year ? { day, month } : { day, month, year };
}

function named(days: number): Required<NamedDay> {
  const date = new Date(days * 86_400_000);
  return { day: date.getUTCDate(), month: date.getUTCMonth(), year: date.getUTCFullYear() };
}
