/** Marks of direction, which are no part of what is seen. */
const marks = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/** Patterns for lines in the given letters and digits, which are written as classes of a regular expression are. */
function patternsFor({ digits, letters }: { digits: string; letters: string }, flags = '') {
  const digit = `[${digits}]`;
  const year = `${digit}{4}`;
  // Letters with the signs that shorten a month: "sept.", "אפר׳", "जन॰".
  const word = `[${letters}.’'׳॰]{1,15}`;
  // "abr. de", "Tháng 4", "4/", "4. ".
  const month = `(?:${word}\\s+(?:(?:de|del|di|${digit}{1,2})\\s+)?|${digit}{1,2}[./-]\\s?)?`;
  // "年4月", "년 4월", " г.", ". ápr.", "-04".
  const rest = `(?:\\s?[年년](?:\\s?${digit}{1,2}\\s?[月월])?|\\s?г\\.?|\\.\\s${word}|[./-]${digit}{1,2})?`;
  const date = `${month}${year}${rest}`;
  const dash = '(?:\\s*[-–—~〜～]\\s*|\\s+to\\s+)';
  return {
    dates: new RegExp(`^${date}(?:${dash}(?:${date}|[^${digits}·]{1,30}))?$`, flags),
    ends: new RegExp(
      `\\s*[–—~〜～]\\s*|\\s+-\\s+|\\s+to\\s+|(?<=[${digits}月월])-(?=[${letters}]|${year})`,
      flags,
    ),
  };
}

/**
 * The patterns for the letters of Western Europe, which most lines have alone: the browser takes ten
 * milliseconds of a page's load to prepare the classes of all letters there are (Chromium, 2026-11).
 */
const latin = patternsFor({ digits: '0-9', letters: 'A-Za-zªµºÀ-ÖØ-öø-ÿ' });
const isLatin = /^[ -ÿ–—’]*$/;

let anyScript: typeof latin | undefined;

function patternsOf(range: string): typeof latin {
  if (isLatin.test(range)) return latin;
  anyScript ??= patternsFor({ digits: '\\p{Nd}', letters: '\\p{L}\\p{M}' }, 'u');
  return anyScript;
}

/** Whether a line is a date or a range of dates ("Apr 2023 - Present · 2 yrs"), and nothing else. */
export function isDates(line: string): boolean {
  const range = rangeOf(line);
  return patternsOf(range).dates.test(range);
}

/** Whether a line is a range of dates. One date by itself may be a name: "Expo 2020", "1871". */
export function isRange(line: string): boolean {
  return isDates(line) && partsOf(line).length > 1;
}

/**
 * Whether a job with these dates is still held. A range ends with a year or with a word for "now", in
 * whatever language; a single date says neither.
 */
export function isCurrent(line: string): boolean | undefined {
  const parts = partsOf(line);
  const last = parts.at(-1);
  if (parts.length < 2 || !last) return undefined;
  return !/\p{Nd}{4}/u.test(last);
}

function partsOf(line: string): string[] {
  const range = rangeOf(line);
  return range.split(patternsOf(range).ends);
}

function rangeOf(line: string): string {
  return (line.replace(marks, '').split('·')[0] ?? '').trim();
}
