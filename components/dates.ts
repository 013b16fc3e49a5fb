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
