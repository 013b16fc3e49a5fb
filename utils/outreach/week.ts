import { dayOf } from '@/utils/journey/calendar';

/** A day of a week to name: 1 to 31, and 0 for January. */
export type NamedDay = { day: number; month: number };

/**
 * The Monday of the week after next, seen from `now` (milliseconds since 1970) in her time zone: far enough
 * to find room in a full calendar, near enough to be a real week.
 */
export function weekAfterNext(now: number, timeZone?: string): NamedDay {
  const today = dayOf(now, timeZone);
  // 1 January 1970, day 0, was a Thursday: three days after a Monday.
  const monday = today - ((((today + 3) % 7) + 7) % 7) + 14;
  const date = new Date(monday * 86_400_000);
  return { day: date.getUTCDate(), month: date.getUTCMonth() };
}
