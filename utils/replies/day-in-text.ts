import type { IsoDay } from '@/utils/journey/iso-day';

/**
 * The day that a date names, as a page in this language writes it: by the name of the month ("24 Nov 2026,
 * 14:32", "24. November 2026", "2026年11月24日"), or in numbers where the language settles their order.
 * `undefined` where it could be another day too, has no year, or lies ahead.
 *
 * @param language of the page, as in its `lang`
 * @param now milliseconds since 1970
 */
export function dayInText(text: string, language: string, now: number): IsoDay | undefined {
  const locale = localeOf(language);
  if (locale === undefined) return undefined;
  const withoutTime = text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\d{1,2}[:.]\d{2}([:.]\d{2})?(?![\d.])/g, ' ')
    .toLocaleLowerCase(locale);
  const found = byName(withoutTime, locale) ?? byNumbers(withoutTime, locale);
  if (!found) return undefined;
  const { year, month, day } = found;
  const at = Date.UTC(year, month, day);
  const real = new Date(at).getUTCMonth() === month && new Date(at).getUTCDate() === day;
  return real && at < now + 2 * 86_400_000 ? new Date(at).toISOString().slice(0, 10) : undefined;
}

type Found = { year: number; month: number; day: number };

function localeOf(language: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(language.replace('_', '-'))[0];
  } catch {
    // A page with a language that is none: no date of it can be trusted.
    return undefined;
  }
}

function byName(text: string, locale: string): Found | undefined {
  const months = new Set(
    monthsOf(locale).flatMap((names, month) =>
      names.some((name) => standsIn(text, name)) ? [month] : [],
    ),
  );
  const [month] = months;
  if (months.size !== 1 || month === undefined) return undefined;
  const rest = (monthsOf(locale)[month] ?? []).reduce(
    (left, name) => left.replaceAll(name, ' '),
    text,
  );
  const numbers = rest.match(/\d+/g) ?? [];
  const years = numbers.filter((number) => number.length === 4);
  const days = numbers.filter((number) => number.length <= 2);
  if (years.length !== 1 || days.length !== 1) return undefined;
  return { year: Number(years[0]), month, day: Number(days[0]) };
}

/** Whether a name stands in a text by itself: "mar" is not in "march", "1月" not in "11月". */
function standsIn(text: string, name: string): boolean {
  const at = text.indexOf(name);
  if (at < 0) return false;
  const isPart = /[\p{L}\p{M}\d]/u;
  const before = text[at - 1] ?? ' ';
  const after = text[at + name.length] ?? ' ';
  const begins = isPart.test(name[0] ?? '') && isPart.test(before) && !/年/.test(before);
  const ends = /\p{L}$/u.test(name) && !/[月월]$/.test(name) && isPart.test(after);
  return !begins && !ends;
}

/** Names that were asked for before: asking again takes longer than anything else here. A page has one language. */
const known = new Map<string, string[][]>();

function monthsOf(locale: string): string[][] {
  const names = known.get(locale) ?? namesOfMonths(locale);
  if (known.size > 4) known.clear();
  known.set(locale, names);
  return names;
}

/** The names of each month in a language, long and short, without a dot at the end; longest first. */
function namesOfMonths(locale: string): string[][] {
  return Array.from({ length: 12 }, (_, month) => {
    const at = Date.UTC(2026, month, 15);
    const names = (['long', 'short'] as const).flatMap((style) => [
      new Intl.DateTimeFormat(locale, { month: style, timeZone: 'UTC' }).format(at),
      partOf(locale, style, at),
    ]);
    return [...new Set(names.map((name) => name.toLocaleLowerCase(locale).replace(/\.$/, '')))]
      .filter((name) => /\p{L}/u.test(name))
      .sort((a, b) => b.length - a.length);
  });
}

/** A month as it stands beside a day, which some languages write otherwise ("24 ноября"). */
function partOf(locale: string, style: 'long' | 'short', at: number): string {
  const format = new Intl.DateTimeFormat(locale, { day: 'numeric', month: style, timeZone: 'UTC' });
  return format.formatToParts(at).find(({ type }) => type === 'month')?.value ?? '';
}

function byNumbers(text: string, locale: string): Found | undefined {
  const [numbers] = [...text.matchAll(/(\d{1,4})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{1,4})/g)];
  if (!numbers || /\d+\s*[/.-]\s*\d+\s*[/.-]\s*\d+.*\d+\s*[/.-]\s*\d+\s*[/.-]\s*\d+/.test(text)) {
    return undefined;
  }
  const values = numbers.slice(1).map(Number);
  const order = new Intl.DateTimeFormat(locale, { timeZone: 'UTC' })
    .formatToParts(0)
    .flatMap(({ type }) => (type === 'year' || type === 'month' || type === 'day' ? [type] : []));
  const of = (type: string) => values[order.indexOf(type as 'year')] ?? Number.NaN;
  const [year, month, day] = [of('year'), of('month'), of('day')];
  // "en" alone may be American or British: then only a day above 12 tells them apart.
  const settled = new Intl.Locale(locale).region !== undefined || (month <= 12 && day > 12);
  if (!settled || year < 1_000) return undefined;
  return { year, month: month - 1, day };
}
