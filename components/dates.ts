import type { IsoDay } from '@/utils/journey/iso-day';

const oneDay = 86_400_000;
const day: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long' };

/** A day as she would say it; the year only where it isn't this one. Both are milliseconds since 1970. */
export function dayInWords(at: number, now: number): string {
  const date = new Date(at);
  const thisYear = date.getFullYear() === new Date(now).getFullYear();
  return date.toLocaleDateString(undefined, thisYear ? day : { ...day, year: 'numeric' });
}

/** A day of the calendar, in the same words. */
export function isoDayInWords(day: IsoDay, now: number): string {
  return dayInWords(new Date(`${day}T00:00`).getTime(), now);
}

/** The day of a moment (milliseconds since 1970) here. */
export function isoDayHere(at: number): IsoDay {
  return new Date(at - new Date(at).getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

/** Noon of a day here, in milliseconds since 1970. */
export function noonOf(day: IsoDay): number {
  return new Date(`${day}T12:00`).getTime();
}

/** How many days of the calendar ago a day was; below nothing where it is to come. */
export function daysAgo(day: IsoDay, now: number): number {
  return Math.round((midnight(now) - new Date(`${day}T00:00`).getTime()) / oneDay);
}

/** A day of the last week by its name, any other by its date. */
export function lateDayInWords(day: IsoDay, now: number): string {
  const ago = daysAgo(day, now);
  if (ago < 0 || ago > 6) return isoDayInWords(day, now);
  return new Date(`${day}T00:00`).toLocaleDateString(undefined, { weekday: 'long' });
}

/** When something happened, standing on its own: "Today", "Yesterday", then the day. */
export function whenInWords(at: number, now: number): string {
  const ago = Math.round((midnight(now) - midnight(at)) / oneDay);
  if (ago !== 0 && ago !== 1) return dayInWords(at, now);
  const word = new Intl.RelativeTimeFormat(undefined, { numeric: 'auto' }).format(-ago, 'day');
  return word.charAt(0).toLocaleUpperCase() + word.slice(1);
}

/** The same with the time of day. */
export function timeInWords(at: number, now: number): string {
  const time = new Date(at).toLocaleTimeString(undefined, { hour: 'numeric', minute: '2-digit' });
  return `${whenInWords(at, now)}, ${time}`;
}

function midnight(at: number): number {
  return new Date(at).setHours(0, 0, 0, 0);
}
