const year = '\\p{Nd}{4}';
const month = "(?:[\\p{L}\\p{M}.’']{1,15}\\s+(?:de\\s+|del\\s+|di\\s+)?|\\p{Nd}{1,2}[./-])?";
const rest = '(?:\\s?[年년](?:\\s?\\p{Nd}{1,2}\\s?[月월])?|\\s?г\\.?|[./-]\\p{Nd}{1,2})?';
const date = `${month}${year}${rest}`;
const dates = new RegExp(`^${date}(?:\\s*[-–—~]\\s*(?:${date}|[^\\p{Nd}·]{1,30}))?$`, 'u');

/** Whether a line is a date or a range of dates ("Apr 2023 - Present · 2 yrs"), and nothing else. */
export function isDates(line: string): boolean {
  return dates.test(rangeOf(line));
}

/**
 * Whether a job with these dates is still held. A range ends with a year or with a word for "now", in
 * whatever language; a single date says neither.
 */
export function isCurrent(line: string): boolean | undefined {
  const ends = rangeOf(line).split(/\s*[–—~]\s*|\s+-\s+|(?<=\p{Nd})-(?=\p{L})/u);
  const last = ends.at(-1);
  if (ends.length < 2 || !last) return undefined;
  return !/\p{Nd}{4}/u.test(last);
}

function rangeOf(line: string): string {
  return (line.split('·')[0] ?? '').trim();
}
