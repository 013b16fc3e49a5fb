import { i18n } from '#i18n';
import { writeFile } from '@/utils/backups/private-files';
import type { JustAskDatabase } from '@/utils/mentors/database';
import { allEntries } from '@/utils/mentors/export';
import { addressBook } from '@/utils/portability/address-book';
import { peopleTable, type TableWords } from '@/utils/portability/people-table';
import { type CalendarWords, reminderCalendar } from '@/utils/portability/reminder-calendar';
import { type ShownPerson, shownPerson } from '@/utils/portability/shown-person';
import { deviceTimeZone } from '@/utils/settings/time-zone';
import type { Watched } from './data-jobs';
import type { OtherProgram } from './data-model';
import { download } from './download';

const endings = {
  table: 'people.csv',
  'address-book': 'people.vcf',
  calendar: 'next-steps.ics',
} as const satisfies Record<OtherProgram, string>;

/**
 * Writes what another program can read, as a download.
 *
 * @param now milliseconds since 1970
 * @returns the file's name
 */
export async function exportFor(
  db: JustAskDatabase,
  program: OtherProgram,
  now: number,
  { signal }: Watched,
): Promise<string> {
  const name = `just-ask-${endings[program]}`;
  const text = textFor(program, everybody(db), now);
  download(await writeFile('exports', name, text, { zip: false, signal }), name);
  return name;
}

function textFor(
  program: OtherProgram,
  people: AsyncIterable<ShownPerson>,
  now: number,
): AsyncIterable<string> {
  const zone = deviceTimeZone();
  switch (program) {
    case 'table':
      return peopleTable(people, tableWords(), zone);
    case 'address-book':
      return addressBook(people);
    case 'calendar':
      return reminderCalendar(people, calendarWords, now, zone);
  }
}

async function* everybody(db: JustAskDatabase): AsyncGenerator<ShownPerson> {
  for await (const entry of allEntries(db)) {
    const person = entry.kind === 'person' ? shownPerson(entry) : undefined;
    if (person) yield person;
  }
}

function tableWords(): TableWords {
  return {
    heads: {
      name: i18n.t('table.name'),
      headline: i18n.t('table.headline'),
      organisation: i18n.t('table.organisation'),
      location: i18n.t('table.location'),
      stage: i18n.t('table.stage'),
      kept: i18n.t('table.kept'),
      asked: i18n.t('table.asked'),
      tags: i18n.t('table.tags'),
      rating: i18n.t('table.rating'),
      notes: i18n.t('table.notes'),
      pages: i18n.t('table.pages'),
    },
    standing: ({ stage }) => i18n.t(`stage.${stage}`),
  };
}

const calendarWords: CalendarWords = (reminder, name) => {
  switch (reminder) {
    case 'ask':
      return i18n.t('calendar.ask', [name]);
    case 'confirm-sent':
      return i18n.t('calendar.confirmSent', [name]);
    case 'wait':
      return i18n.t('calendar.wait', [name]);
    case 'nudge':
      return i18n.t('calendar.nudge', [name]);
    case 'stop':
      return i18n.t('calendar.stop', [name]);
    case 'answer':
      return i18n.t('calendar.answer', [name]);
    case 'come-back':
      return i18n.t('calendar.comeBack', [name]);
    case 'prepare':
      return i18n.t('calendar.prepare', [name]);
    case 'meeting':
      return i18n.t('calendar.meeting', [name]);
    case 'tell':
      return i18n.t('calendar.tell', [name]);
    case 'thank':
      return i18n.t('calendar.thank', [name]);
    case 'report-back':
      return i18n.t('calendar.reportBack', [name]);
    case 'check-in':
      return i18n.t('calendar.checkIn', [name]);
    case 'rest':
      return i18n.t('calendar.rest', [name]);
  }
};
