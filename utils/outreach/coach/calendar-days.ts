import type { Stretch } from './message';

/**
 * A day that a text names: the month from 0, the day of it, and the year and the weekday (0 for Sunday) where they stand
 * there too.
 */
export type DayNamed = Stretch & { day: number; month: number; year?: number; weekday?: number };

const months = [
  'january|jan|enero',
  'february|feb|febrero',
  'march|mar|marzo',
  'april|apr|abril',
  'may|mayo',
  'june|jun|junio',
  'july|jul|julio',
  'august|aug|agosto',
  'september|sept?|septiembre|setiembre',
  'october|oct|octubre',
  'november|nov|noviembre',
  'december|dec|diciembre',
];
const weekdays = [
  'sunday|sun|domingo',
  'monday|mon|lunes',
  'tuesday|tues?|martes',
  'wednesday|wed|mi[ée]rcoles',
  'thursday|thurs?|jueves',
  'friday|fri|viernes',
  'saturday|sat|s[áa]bado',
];

const month = `(?<month>${months.join('|')})\\.?`;
const weekday = `(?:(?<weekday>${weekdays.join('|')})\\.?,?\\s+(?:the\\s+|d[íi]a\\s+|el\\s+)?)?`;
const day = '(?<day>[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?';
const year = '(?:,?\\s+(?:de\\s+|del\\s+)?(?<year>20\\d\\d))?';
/** "Tuesday 8 December", "the 8th of December 2026", "martes, 8 de diciembre"; and "December 8th, 2026". */
const forms = [
  new RegExp(
    `(?<![\\p{L}\\p{N}])${weekday}${day}\\s+(?:of\\s+|de\\s+)?${month}${year}(?![\\p{L}\\p{N}])`,
    'giu',
  ),
  new RegExp(
    `(?<![\\p{L}\\p{N}])${weekday}${month}\\s+(?:the\\s+)?${day}${year}(?![\\p{L}\\p{N}])`,
    'giu',
  ),
];

/** The days that a text names with a month, English and Spanish, in order. Bare figures ("7/12") may be either. */
export function daysIn(text: string): DayNamed[] {
  return forms
    .flatMap((form) => Array.from(text.matchAll(form), dayFrom))
    .sort((a, b) => a.start - b.start);
}

function dayFrom({
  0: text,
  index: start,
  groups = {},
}: RegExpMatchArray & { index: number }): DayNamed {
  return {
    start,
    end: start + text.length,
    text,
    day: Number(groups.day),
    month: placeOf(months, groups.month),
    ...(groups.year === undefined ? {} : { year: Number(groups.year) }),
    ...(groups.weekday === undefined ? {} : { weekday: placeOf(weekdays, groups.weekday) }),
  };
}

function placeOf(list: readonly string[], word = ''): number {
  return list.findIndex((words) => new RegExp(`^(?:${words})$`, 'iu').test(word));
}

/** The day from 1 January 1970 on; `undefined` where there is none, as of 30 February. */
export function dayNumberOf(year: number, monthOf: number, dayOf: number): number | undefined {
  const date = new Date(Date.UTC(year, monthOf, dayOf));
  return date.getUTCMonth() === monthOf ? date.getTime() / 86_400_000 : undefined;
}

/** 0 for Sunday; 1 January 1970 was a Thursday. */
export function weekdayOf(dayNumber: number): number {
  return (((dayNumber + 4) % 7) + 7) % 7;
}

/** The year of a day from 1 January 1970 on. */
export function yearOf(dayNumber: number): number {
  return new Date(dayNumber * 86_400_000).getUTCFullYear();
}
