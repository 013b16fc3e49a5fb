/** Marks of direction, which are no part of what is seen. */
const marks = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

const year = '\\p{Nd}{4}';
// Letters with the signs that shorten a month: "sept.", "אפר׳", "जन॰".
const word = "[\\p{L}\\p{M}.’'׳॰]{1,15}";
// "abr. de", "Tháng 4", "4/", "4. ".
const month = `(?:${word}\\s+(?:(?:de|del|di|\\p{Nd}{1,2})\\s+)?|\\p{Nd}{1,2}[./-]\\s?)?`;
// "年4月", "년 4월", " г.", ". ápr.", "-04".
const rest = `(?:\\s?[年년](?:\\s?\\p{Nd}{1,2}\\s?[月월])?|\\s?г\\.?|\\.\\s${word}|[./-]\\p{Nd}{1,2})?`;
const date = `${month}${year}${rest}`;
const dash = '(?:\\s*[-–—~〜～]\\s*|\\s+to\\s+)';
const dates = new RegExp(`^${date}(?:${dash}(?:${date}|[^\\p{Nd}·]{1,30}))?$`, 'u');
const ends = /\s*[–—~〜～]\s*|\s+-\s+|\s+to\s+|(?<=[\p{Nd}月월])-(?=\p{L}|\p{Nd}{4})/u;

/** Whether a line is a date or a range of dates ("Apr 2023 - Present · 2 yrs"), and nothing else. */
export function isDates(line: string): boolean {
  return dates.test(rangeOf(line));
}

/** Whether a line is a range of dates. One date by itself may be a name: "Expo 2020", "1871". */
export function isRange(line: string): boolean {
  return isDates(line) && rangeOf(line).split(ends).length > 1;
}

/**
 * Whether a job with these dates is still held. A range ends with a year or with a word for "now", in
 * whatever language; a single date says neither.
 */
export function isCurrent(line: string): boolean | undefined {
  const parts = rangeOf(line).split(ends);
  const last = parts.at(-1);
  if (parts.length < 2 || !last) return undefined;
  return !/\p{Nd}{4}/u.test(last);
}

function rangeOf(line: string): string {
  return (line.replace(marks, '').split('·')[0] ?? '').trim();
}
