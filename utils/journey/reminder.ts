import { dayOf, momentOf, onWorkingDay } from './calendar';
import { dayNumber, type IsoDay, isoDay } from './iso-day';

/** Hours of the day, 0 to 23, that she can be reminded at. */
export type Hour = number;

/**
 * The day that a reminder is for, if one is due at `now`: once a day, on working days, from her hour on; also
 * when the device slept over it. A clock that was set ahead and back, or a flight to the west, brings no
 * second one for a day that has had its own.
 *
 * @param lastDay the day that the last one was for
 * @param now milliseconds since 1970
 */
export function reminderFor(
  hour: Hour,
  lastDay: IsoDay | undefined,
  now: number,
  timeZone?: string,
): IsoDay | undefined {
  const today = dayOf(now, timeZone);
  if (onWorkingDay(today) !== today || now < momentOf(today, hour, timeZone)) return undefined;
  const ahead = lastDay === undefined ? Number.NaN : dayNumber(lastDay) - today;
  // Further ahead than any zone is only a clock that was wrong.
  return ahead === 0 || ahead === 1 ? undefined : isoDay(today);
}

/** The next moment after `now` when her hour strikes. Both are milliseconds since 1970. */
export function nextStrike(hour: Hour, now: number, timeZone?: string): number {
  const today = dayOf(now, timeZone);
  const strike = momentOf(today, hour, timeZone);
  return strike > now ? strike : momentOf(today + 1, hour, timeZone);
}
