const day: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long' };

/** A day as she would say it; the year only where it isn't this one. Both are milliseconds since 1970. */
export function dayInWords(at: number, now: number): string {
  const date = new Date(at);
  const thisYear = date.getFullYear() === new Date(now).getFullYear();
  return date.toLocaleDateString(undefined, thisYear ? day : { ...day, year: 'numeric' });
}
