import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { stillHeard } from '@/utils/journey/heard';
import type { Happening } from '@/utils/journey/history';
import { type JustAskDatabase, openDatabase } from '@/utils/mentors/database';
import { noteConversations, settleHeard } from '@/utils/mentors/heard-store';
import { historyOf } from '@/utils/mentors/history-store';
import { keepMentor } from '@/utils/mentors/mentor-store';
import { readToday } from '@/utils/mentors/today-store';
import type { Conversation } from '@/utils/replies/conversation';
import { aReading } from '../../support/reading';
import { recordEvent } from '../../support/record-event';

let db: JustAskDatabase;
beforeEach(() => {
  db = openDatabase(`test-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

const timeZone = 'Europe/Vienna';
const on = (day: number) => Date.UTC(2026, 10, day, 11);

async function keep(id: string, name: string): Promise<void> {
  const reading = aReading({ identity: `linkedin:${id}`, name });
  await keepMentor(db, { requestId: id, reading, judge: () => undefined, at: on(1) });
}

let counter = 0;
async function happened(mentorId: string, what: Happening, day: number): Promise<void> {
  counter += 1;
  await recordEvent(db, { requestId: `event-${counter}`, mentorId, what, at: on(day) });
}

const seen = (day: string, part: Partial<Conversation> = {}): Conversation => ({
  site: 'linkedin',
  who: { identity: 'linkedin:maya' },
  last: { by: 'them', day },
  answers: true,
  ...part,
});

const note = (...conversations: Conversation[]) =>
  noteConversations(db, { conversations, timeZone });
const heardOf = async (id: string) => {
  const mentor = await db.mentors.get(id);
  return stillHeard(mentor?.heard, mentor?.standing);
};
const askedAbout = async () =>
  (await readToday(db, { now: on(13), timeZone, mostOpenAsks: 3 })).heard;

describe('what a page says of a conversation', () => {
  beforeEach(async () => {
    await keep('maya', 'Maya Okafor');
    await happened('maya', { kind: 'asked', channel: 'linkedin-message' }, 10);
  });

  it('is news when it was not known before, and only then', async () => {
    expect(await note(seen('2026-11-12', { last: { by: 'her', day: '2026-11-12' } }))).toBe(false);
    expect(await note(seen('2026-11-12'))).toBe(true);
    expect(await note(seen('2026-11-12'))).toBe(false);
    expect(await note(seen('2026-11-14'))).toBe(true);
  });

  it('is asked about, and changes no history', async () => {
    await note(seen('2026-11-12'));
    expect(await heardOf('maya')).toEqual({ site: 'linkedin', since: on(10), day: '2026-11-12' });
    expect(await askedAbout()).toEqual(['maya']);
    expect(await historyOf(db, 'maya')).toHaveLength(2);
    expect((await db.mentors.get('maya'))?.standing?.stage).toBe('asked');
  });

  it('is asked about no more once she has said what they answered', async () => {
    await note(seen('2026-11-12'));
    await happened('maya', { kind: 'replied', outcome: 'yes' }, 13);
    expect(await heardOf('maya')).toBeUndefined();
    await note(seen('2026-11-12'));
    expect(await heardOf('maya')).toBeUndefined();
    await happened('maya', { kind: 'answered', channel: 'linkedin-message' }, 13);
    await note(seen('2026-11-12'));
    expect(await heardOf('maya')).toBeUndefined();
    await note(seen('2026-11-14'));
    expect(await heardOf('maya')).toMatchObject({ day: '2026-11-14' });
  });

  it('stays settled when she says that it is no answer, until they write on another day', async () => {
    await note(seen('2026-11-12'));
    await settleHeard(db, 'maya');
    expect(await heardOf('maya')).toBeUndefined();
    await settleHeard(db, 'maya', false);
    expect(await heardOf('maya')).toMatchObject({ day: '2026-11-12' });
    await settleHeard(db, 'maya');
    await note(seen('2026-11-12'));
    expect(await heardOf('maya')).toBeUndefined();
    await note(seen('2026-11-15'));
    expect(await heardOf('maya')).toMatchObject({ day: '2026-11-15' });
  });

  it('is nothing where two people she keeps have the name, and the page has only that', async () => {
    const byName = seen('2026-11-12', { who: { name: 'Maya Okafor' } });
    await keep('namesake', 'Maya Okafor');
    await note(byName);
    expect(await heardOf('maya')).toBeUndefined();
    await db.mentors.delete('namesake');
    await note(byName);
    expect(await heardOf('maya')).toBeDefined();
  });

  it('is known by the address that she wrote to', async () => {
    await db.table('drafts').add({
      id: 'd',
      mentorId: 'maya',
      text: { to: 'Maya@Lumen.example', subject: '', body: '' },
      gaps: [],
      revision: 1,
      turns: {},
      savedAt: 1,
    });
    const mail = { site: 'gmail', who: { address: 'maya@lumen.example' } } as const;
    await note(seen('2026-11-12', mail));
    expect(await heardOf('maya')).toMatchObject({ site: 'gmail' });
  });
});
