import ICAL from 'ical.js';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { addressBook } from '@/utils/portability/address-book';
import type { PersonEntry } from '@/utils/portability/entry';
import { columns, peopleTable } from '@/utils/portability/people-table';
import { reminderCalendar } from '@/utils/portability/reminder-calendar';
import { shownPerson } from '@/utils/portability/shown-person';
import { aPersonEntry, collect, stream } from '../../support/an-export';

const day = 86_400_000;
const asked = Date.UTC(2026, 10, 2, 12);
const zone = 'Europe/Vienna';

const maya = aPersonEntry({
  name: 'Maya "May" Okonkwo; née O’Neil, LMSW',
  tags: ['pricing', 'a, b'],
  rating: 4,
  history: [
    { id: 'event-1', at: asked - day, what: { kind: 'kept' } },
    { id: 'event-2', at: asked, what: { kind: 'asked', channel: 'copy', subject: '', body: '' } },
    { id: 'event-3', at: asked + 1, what: { kind: 'noted', text: 'First line\nsecond; line' } },
  ],
});
const noor = aPersonEntry({ id: 'keep-noor', identities: ['x:noor'], name: 'نور الهدى' });

function people(...entries: PersonEntry[]) {
  return stream(entries.flatMap((entry) => shownPerson(entry) ?? []));
}

async function textOf(pieces: AsyncIterable<string>): Promise<string> {
  return (await collect(pieces)).join('');
}

describe('somebody as other programs are told of them', () => {
  it('is nobody when keeping was undone, and has no note that was taken back', () => {
    const undone = { id: 'event-4', at: asked + 2, what: { kind: 'undone' as const } };
    const withoutNote = { ...undone, what: { ...undone.what, eventId: 'event-3' } };
    expect(shownPerson({ ...maya, history: [...maya.history, withoutNote] })?.notes).toEqual([]);
    const unkept = { ...undone, what: { ...undone.what, eventId: 'event-1' } };
    expect(shownPerson({ ...maya, history: [...maya.history, unkept] })).toBeUndefined();
  });
});

describe('the table', () => {
  const words = {
    heads: Object.fromEntries(columns.map((column) => [column, column])) as never,
    standing: ({ stage }: { stage: string }) => stage,
  };
  const table = async (...entries: PersonEntry[]) => {
    const text = await textOf(peopleTable(people(...entries), words, zone));
    const { data, errors } = Papa.parse<Record<string, string>>(text.slice(1), { header: true });
    expect(errors.filter(({ code }) => code !== 'TooFewFields')).toEqual([]);
    return { text, rows: data.filter(({ name }) => name) };
  };

  it('has a line for each person, with everything in its column', async () => {
    const { text, rows } = await table(maya, noor);
    expect(text.startsWith('\uFEFFname,headline')).toBe(true);
    expect(rows).toMatchObject([
      {
        name: 'Maya "May" Okonkwo; née O’Neil, LMSW',
        headline: 'Leads communications',
        stage: 'asked',
        kept: '2026-11-01',
        asked: '2026-11-02',
        tags: 'pricing, a, b',
        rating: '4',
        notes: 'First line\nsecond; line',
        pages: 'https://www.linkedin.com/in/maya-okonkwo/',
      },
      { name: 'نور الهدى', stage: 'kept', asked: '', rating: '' },
    ]);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '=HYPERLINK("https://evil","x")'])(
    'takes the sting out of %j',
    async (formula) => {
      const hostile = aPersonEntry({ name: `${formula}`, tags: [formula.trim()] });
      const { rows } = await table(hostile);
      expect(rows[0]?.name).toBe(`'${formula}`);
      expect(rows[0]?.tags).toBe(`'${formula.trim()}`);
    },
  );
});

describe('the address book', () => {
  it('has a card for each person that a parser reads back', async () => {
    const text = await textOf(addressBook(people(maya, noor)));
    const cards = (ICAL.parse(text) as [string, unknown[], unknown[]][]).map(
      (card) => new ICAL.Component(card),
    );
    expect(cards.map((card) => card.getFirstPropertyValue('fn'))).toEqual([
      'Maya "May" Okonkwo; née O’Neil, LMSW',
      'نور الهدى',
    ]);
    const [card] = cards;
    expect(card?.getFirstPropertyValue('version')).toBe('3.0');
    expect(card?.getFirstPropertyValue('title')).toBe('Leads communications');
    expect(card?.getFirstPropertyValue('note')).toBe('First line\nsecond; line');
    expect(card?.getFirstProperty('categories')?.getValues()).toEqual(['pricing', 'a, b']);
    expect(card?.getFirstPropertyValue('url')).toBe('https://www.linkedin.com/in/maya-okonkwo/');
    // RFC 2426: no line is longer than 75 octets.
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });

  it('lets nobody’s words end a card or begin another line', async () => {
    const hostile = aPersonEntry({ name: 'A\r\nEND:VCARD\r\nBEGIN:VCARD\r\nFN:B' });
    const text = await textOf(addressBook(people(hostile)));
    expect(text.match(/^BEGIN:VCARD/gm)).toHaveLength(1);
    expect(text.match(/^END:VCARD/gm)).toHaveLength(1);
    expect(text.match(/^FN/gm)).toHaveLength(1);
  });
});

describe('the calendar', () => {
  const days = async (now: number, ...entries: PersonEntry[]) => {
    const text = await textOf(
      reminderCalendar(people(...entries), (what, name) => `${what}: ${name}`, now, zone),
    );
    const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
    return events.map((event) => [
      String(event.getFirstPropertyValue('dtstart')),
      event.getFirstPropertyValue('summary'),
      event.getFirstPropertyValue('uid'),
    ]);
  };
  const waiting = { ...maya, readings: noor.readings.slice(0, 0), identities: ['x:maya'] };

  it('has what waits on its day, what is due today, and nothing of whom she may ask any day', async () => {
    expect(await days(asked + day, waiting, noor)).toEqual([
      ['2026-11-10', 'wait: maya', 'keep-maya-wait@just-ask.example'],
    ]);
    expect(await days(asked + 9 * day, waiting)).toEqual([
      ['2026-11-11', 'nudge: maya', 'keep-maya-nudge@just-ask.example'],
    ]);
  });

  it('has the meeting on its day, and preparing for it before', async () => {
    const agreed = {
      ...waiting,
      history: [
        ...waiting.history,
        { id: 'event-5', at: asked + day, what: { kind: 'agreed' as const, on: '2026-11-20' } },
      ],
    };
    expect(await days(asked + 2 * day, agreed)).toEqual([
      ['2026-11-19', 'prepare: maya', 'keep-maya-prepare@just-ask.example'],
      ['2026-11-20', 'meeting: maya', 'keep-maya-meeting@just-ask.example'],
    ]);
  });

  it('is a calendar though nothing is to be done', async () => {
    expect(await days(asked, noor)).toEqual([]);
  });
});
