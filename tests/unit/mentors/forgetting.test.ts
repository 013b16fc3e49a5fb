import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Happening } from '@/utils/journey/history';
import { forgetPeople } from '@/utils/mentors/bin';
import { type JustAskDatabase, openDatabase } from '@/utils/mentors/database';
import { addDraft } from '@/utils/mentors/draft-store';
import { forgetUnasked, forgetUnkept } from '@/utils/mentors/forgetting';
import { keepMentor, learnReading, mainReading } from '@/utils/mentors/mentor-store';
import { problemOf } from '@/utils/messaging/problem';
import { outstayedBefore } from '@/utils/settings/retention';
import { aComposition } from '../../support/composition';
import { aReading } from '../../support/reading';
import { recordEvent } from '../../support/record-event';

let db: JustAskDatabase;
beforeEach(() => {
  db = openDatabase(`test-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

const reading = aReading({ identity: 'linkedin:maya', name: 'Maya Okonkwo' });
const fit = { score: 82, band: 'strong' } as const;

function keep(requestId = 'keep-request', at = 1_000) {
  return keepMentor(db, { requestId, reading, judge: () => fit, at });
}

describe('forgetting', () => {
  it('leaves nothing of the person', async () => {
    const { mentorId } = await keep();
    await addDraft(db, {
      requestId: 'draft-one',
      mentorId,
      composition: aComposition(['greeting', 'Hi Maya,']),
      at: 1,
    });
    await forgetPeople(db, { requestId: 'forget-maya', mentorIds: [mentorId], at: 2 });
    const counts = await Promise.all(
      [db.mentors, db.readings, db.histories, db.drafts, db.draftVersions].map((table) =>
        table.count(),
      ),
    );
    expect(counts).toEqual([0, 0, 0, 0, 0]);
  });

  it('stores nothing new of somebody whose keeping she undid, and removes them after an hour', async () => {
    const { mentorId, eventId } = await keep();
    const undo = { requestId: 'undo-request', mentorId, at: 2_000 };
    await recordEvent(db, { ...undo, what: { kind: 'undone', eventId } });
    const newer = aReading({ identity: 'linkedin:maya', name: 'Maya O.' });
    expect(await learnReading(db, newer, () => fit)).toBeUndefined();
    expect((await mainReading(db, mentorId))?.fields.name).toEqual(reading.fields.name);

    await forgetUnkept(db, 2_000 + 59 * 60_000);
    expect(await db.mentors.count()).toBe(1);
    await forgetUnkept(db, 2_000 + 61 * 60_000);
    expect(await db.mentors.count()).toBe(0);
    expect(await db.readings.count()).toBe(0);
  });

  it('never touches somebody she keeps', async () => {
    await keep();
    await forgetUnkept(db, Number.MAX_SAFE_INTEGER);
    expect(await db.mentors.count()).toBe(1);
  });
});

describe('a store that a newer version wrote', () => {
  it('is refused, and nothing is written into it', async () => {
    const newer = new Dexie(db.name);
    newer.version(1_000).stores({ mentors: 'id, &*identities', wishes: 'id' });
    await newer.open();
    newer.close();
    const error = await keep().catch((thrown: unknown) => thrown);
    expect(problemOf(error).code).toBe('newer');
    await newer.open();
    expect(await newer.table('mentors').count()).toBe(0);
    await newer.delete();
  });
});

describe('people whom she never asked', () => {
  const old = Date.UTC(2024, 0, 1);
  const before = Date.UTC(2025, 0, 1);

  it('go when they were last touched before the time, from the backups too', async () => {
    await keep('keep-request', old);
    await forgetUnasked(db, before, before);
    expect(await db.mentors.count()).toBe(0);
    expect(await db.bin.toArray()).toMatchObject([
      { kind: 'gone', identities: ['linkedin:maya'], mentorIds: ['keep-request'] },
    ]);
  });

  it.each<[string, Happening, number]>([
    ['were asked', { kind: 'asked', channel: 'copy', subject: '', body: '' }, old + 1],
    ['have a note of later', { kind: 'noted', text: 'Later' }, before],
  ])('stay when they %s', async (_name, what, at) => {
    const { mentorId } = await keep('keep-request', old);
    await recordEvent(db, { requestId: 'event-request', mentorId, what, at });
    await forgetUnasked(db, before, before);
    expect(await db.mentors.count()).toBe(1);
  });

  it('stay for ever unless she chose otherwise', () => {
    expect(outstayedBefore('ever', before)).toBeUndefined();
    expect(outstayedBefore('12', before)).toBe(before - 360 * 86_400_000);
  });
});
