import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import { openDatabase } from '@/utils/mentors/database';
import { allEntries } from '@/utils/mentors/export';
import { historyOf } from '@/utils/mentors/history-store';
import { importEntries } from '@/utils/mentors/import';
import { keepMentor } from '@/utils/mentors/mentor-store';
import { splitMentor } from '@/utils/mentors/merge-store';
import { referrals } from '@/utils/mentors/referral-store';
import { recentSending } from '@/utils/mentors/sending-store';
import { problemOf } from '@/utils/messaging/problem';
import { readEntries } from '@/utils/portability/read-entries';
import { writeEntries } from '@/utils/portability/write-entries';
import version1 from '../../fixtures/database/v1.json';
import version2 from '../../fixtures/database/v2.json';
import version3 from '../../fixtures/database/v3.json';
import { collect, stream } from '../../support/an-export';
import { aReading } from '../../support/reading';

const names = { old: `old-${crypto.randomUUID()}`, copy: `copy-${crypto.randomUUID()}` };
afterEach(() => Promise.all([Dexie.delete(names.old), Dexie.delete(names.copy)]));

/** The tables of each earlier version, as that version made them. */
const schemas: Record<string, string>[] = [
  {
    aims: 'id',
    mentors: 'id, &*identities',
    readings: 'identity, mentorId',
    history: 'id, [mentorId+at], mentorId',
    drafts: 'id, mentorId',
    dismissals: 'identity',
  },
  { verdicts: 'id, identity, at' },
  {
    mentors:
      'id, &*identities, *tags, standing.stage, standing.wakeAt, listed.fit, listed.next, listed.touched, listed.name, listed.open, listed.ask, listed.going, *listed.goals, *alike, *mutuals, heard.since',
    history: 'id, [mentorId+at], [what.kind+at]',
    ledger: 'id',
    bin: 'id, at',
    searchWords: '[part+mentorId], mentorId, changed',
    views: 'id',
    merges: 'id, into',
    apart: 'pair, *identities',
    connections: 'identity, called',
    draftVersions: 'id, draftId, mentorId',
    phrases: 'id',
    help: 'id',
  },
];

/** A store as an earlier version left it. */
async function storeOf(version: number, rows: Record<string, readonly object[]>): Promise<void> {
  const db = new Dexie(names.old);
  schemas.slice(0, version).forEach((tables, at) => {
    db.version(at + 1).stores(tables);
  });
  for (const [table, all] of Object.entries(rows)) await db.table(table).bulkAdd([...all]);
  db.close();
}

describe.each([
  [1, version1],
  [2, version2],
  [3, version3],
] as const)('a store of version %i', (version, rows) => {
  it('opens, exports as the format has it, and comes back the same from that export', async () => {
    await storeOf(version, rows);
    const old = openDatabase(names.old);
    const text = await collect(writeEntries(allEntries(old), 0));
    const entries = await collect(readEntries(stream(text)));
    const people = entries.filter(({ kind }) => kind === 'person');
    expect(people).toHaveLength(rows.mentors.length);
    const events = people.flatMap((entry) => (entry.kind === 'person' ? entry.history : []));
    expect(events).toHaveLength(rows.history.length);

    const copy = openDatabase(names.copy);
    await importEntries(copy, stream(entries), 'add');
    expect(await collect(allEntries(copy))).toEqual(entries);
    old.close();
    copy.close();
  });
});

it('events that were rows of version 3 are found by whose they are, are counted, and go back where they were', async () => {
  await storeOf(3, version3);
  const db = openDatabase(names.old);
  const idsOf = async (mentorId: string) => (await historyOf(db, mentorId)).map(({ id }) => id);
  expect(await idsOf('keep-noor')).toEqual([
    'keep-noor',
    'note-1',
    'draft-noor',
    'opened-noor',
    'asked-noor',
    'replied-noor',
    'referred-noor',
  ]);
  expect((await referrals(db)).map(({ from, to }) => [from.id, to])).toEqual([
    ['keep-noor', 'Inês Duarte'],
  ]);
  const before = (await historyOf(db, 'keep-noor'))[0]?.at ?? 0;
  expect(await recentSending(db, before)).toEqual({ notes: 0 });
  expect(await db.histories.where('sentAt').above(before).distinct().primaryKeys()).toEqual([
    'keep-noor',
  ]);
  const joined = ['keep-ines', 'keep-ines-x', 'note-2', 'note-3', 'undo-3'];
  expect((await idsOf('keep-ines')).toSorted()).toEqual(joined);
  await splitMentor(db, { mergeId: 'merge-ines', judge: () => undefined });
  expect(await idsOf('keep-ines')).toEqual(['keep-ines', 'note-3', 'undo-3']);
  expect(await idsOf('keep-ines-x')).toEqual(['keep-ines-x', 'note-2']);
  db.close();
});

it('a build that is open while a newer one upgrades the store writes nothing into it any more', async () => {
  const older = openDatabase(names.old);
  const judge = () => undefined;
  const reading = aReading({ identity: 'x:noor', name: 'Noor' });
  await keepMentor(older, { requestId: 'keep-before', reading, judge, at: 1 });
  const newer = new Dexie(names.old);
  newer.version(1_000).stores({ mentors: 'id, &*identities', wishes: 'id' });
  await newer.open();
  const other = aReading({ identity: 'x:ines', name: 'Inês' });
  const late = { requestId: 'keep-after', reading: other, judge, at: 2 };
  const error = await keepMentor(older, late).catch((thrown: unknown) => thrown);
  expect(problemOf(error).code).toBe('newer');
  expect(await newer.table('mentors').count()).toBe(1);
  newer.close();
});
