/** The calendar of a zone as the browser's own date format shows it, apart from the code that is tested. */

const quarter = 15 * 60_000;
const oneDay = 86_400_000;

/** A day as its date, `2026-03-29`, and every quarter of an hour that it has, in milliseconds since 1970. */
export type ZoneDay = { date: string; quarters: number[] };

/** Every day of a year in a zone; days of a changing clock have more or fewer quarters. */
export function daysOfYear(year: number, timeZone: string): ZoneDay[] {
  const format = new Intl.DateTimeFormat('en-CA', { timeZone });
  const days = new Map<string, number[]>();
  for (let at = Date.UTC(year, 0, 0); at < Date.UTC(year + 1, 0, 2); at += quarter) {
    const date = format.format(at);
    days.set(date, [...(days.get(date) ?? []), at]);
  }
  return [...days]
    .map(([date, quarters]) => ({ date, quarters }))
    .filter(({ date }) => date.startsWith(`${year}-`));
}

/** So many days after a date. */
export function plus(date: string, days: number): string {
  return new Date(Date.parse(date) + days * oneDay).toISOString().slice(0, 10);
}

/** The date, or the Monday after where it is on a weekend. */
export function workday(date: string): string {
  const weekday = new Date(date).getUTCDay();
  return plus(date, weekday === 6 ? 2 : weekday === 0 ? 1 : 0);
}

/** The last working day before a date. */
export function workdayBefore(date: string): string {
  const weekday = new Date(date).getUTCDay();
  return plus(date, weekday === 1 ? -3 : weekday === 0 ? -2 : -1);
}

/** The later of two dates. */
export function later(a: string, b: string): string {
  return a > b ? a : b;
}
