import ICAL from 'ical.js';
import { dayOf } from '@/utils/journey/calendar';
import { isoDay } from '@/utils/journey/iso-day';
import { type NextStep, nextStep } from '@/utils/journey/next-step';
import type { ShownPerson } from './shown-person';

/** What a day of the calendar is about: a step, or the meeting itself. */
export type Reminder = NextStep['kind'] | 'meeting';

/** The words of a day, and a line under it; the line may be empty. */
export type CalendarWords = (reminder: Reminder, name: string) => string;

/**
 * Her next steps as days of a calendar (RFC 5545): what is due stands today, what waits for a day on that
 * day, meetings on theirs; asking somebody has no day. Brought in again they take the place of the earlier
 * ones. Whole days that leave her free.
 *
 * @param now milliseconds since 1970
 * @param timeZone her time zone
 */
export async function* reminderCalendar(
  people: AsyncIterable<ShownPerson>,
  words: CalendarWords,
  now: number,
  timeZone: string,
): AsyncGenerator<string> {
  yield 'BEGIN:VCALENDAR\r\nPRODID:-//Just Ask//Just Ask//EN\r\nVERSION:2.0\r\n';
  for await (const person of people) {
    for (const { what, at } of daysOf(person, now, timeZone)) {
      const event = new ICAL.Component('vevent');
      event.addPropertyWithValue('uid', `${person.id}-${what}@just-ask.example`);
      event.addPropertyWithValue('dtstamp', ICAL.Time.fromJSDate(new Date(now), true));
      event.addPropertyWithValue('dtstart', ICAL.Time.fromDateString(isoDay(dayOf(at, timeZone))));
      event.addPropertyWithValue('summary', words(what, person.name));
      event.addPropertyWithValue('transp', 'TRANSPARENT');
      const [page] = person.pages;
      if (page !== undefined) event.addPropertyWithValue('url', page);
      yield `${event.toString()}\r\n`;
    }
  }
  yield 'END:VCALENDAR\r\n';
}

function daysOf(
  { standing }: ShownPerson,
  now: number,
  timeZone: string,
): { what: Reminder; at: number }[] {
  const step = nextStep(standing, now, timeZone);
  if (!step || step.kind === 'ask') return [];
  const at = step.due || !('until' in step) ? now : step.until;
  const reminder = { what: step.kind, at };
  const on = step.kind === 'prepare' ? step.on : undefined;
  return on === undefined ? [reminder] : [reminder, { what: 'meeting', at: on }];
}
