import Papa from 'papaparse';
import { dayOf } from '@/utils/journey/calendar';
import { isoDay } from '@/utils/journey/iso-day';
import type { Standing } from '@/utils/journey/standing';
import type { ShownPerson } from './shown-person';

/** The columns, in their order. */
export const columns = [
  'name',
  'headline',
  'organisation',
  'location',
  'stage',
  'kept',
  'asked',
  'tags',
  'rating',
  'notes',
  'pages',
] as const;
export type Column = (typeof columns)[number];

export type TableWords = {
  heads: Record<Column, string>;
  standing(standing: Standing): string;
};

/**
 * A table of people for spreadsheets, as RFC 4180 has it, piece by piece. A cell that a spreadsheet would
 * take for a formula (one that begins with `=`, `+`, `-`, `@`, TAB or CR) gets an apostrophe before it (OWASP, "CSV
 * Injection", seen 2026-11). It begins with a byte order mark: without one Excel takes UTF-8 for something else.
 *
 * @param timeZone her time zone, for the days
 */
export async function* peopleTable(
  people: AsyncIterable<ShownPerson>,
  words: TableWords,
  timeZone: string,
): AsyncGenerator<string> {
  yield `\uFEFF${lineOf(columns.map((column) => words.heads[column]))}`;
  for await (const person of people) {
    const cells = cellsOf(person, words, timeZone);
    yield lineOf(columns.map((column) => cells[column]));
  }
}

function lineOf(cells: readonly string[]): string {
  return `${Papa.unparse([[...cells]], { escapeFormulae: true, newline: '\r\n' })}\r\n`;
}

function cellsOf(person: ShownPerson, words: TableWords, timeZone: string): Record<Column, string> {
  const { name, headline = '', organisation = '', location = '', standing } = person;
  const day = (at: number | undefined) => (at === undefined ? '' : isoDay(dayOf(at, timeZone)));
  return {
    name,
    headline,
    organisation,
    location,
    stage: words.standing(standing),
    kept: day(standing.keptAt),
    asked: day(standing.askedAt),
    tags: person.tags.join(', '),
    rating: person.rating === undefined ? '' : String(person.rating),
    notes: person.notes.join('\n'),
    pages: person.pages.join(' '),
  };
}
