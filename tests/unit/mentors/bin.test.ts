import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  binWindow,
  emptyBin,
  eraseEverything,
  forgetPeople,
  nextRemoval,
  purged,
  takeBack,
  unpurged,
} from '@/utils/mentors/bin';
import { changesSoFar } from '@/utils/mentors/changes';
import { type JustAskDatabase, openDatabase } from '@/utils/mentors/database';
import { allEntries } from '@/utils/mentors/export';
import { historyOf } from '@/utils/mentors/history-store';
import { importEntries } from '@/utils/mentors/import';
import { keepMentor } from '@/utils/mentors/mentor-store';
import { forgetVerdicts } from '@/utils/mentors/verdict-store';
import { collect, someEntries, stream } from '../../support/an-export';
import { aReading } from '../../support/reading';
import { recordEvent } from '../../support/record-event';

let db: JustAskDatabase;
beforeEach(async () => {
  db = openDatabase(`test-${crypto.randomUUID()}`);
  await importEntries(db, stream(someEntries), 'add');
});
afterEach(() => db.delete());

const judge = () => ({ score: 82, band: 'strong' }) as const;
const both = ['keep-maya', 'keep-noor'];
const content = () => collect(allEntries(db));
const forget = (at = 1_000) => forgetPeople(db, { requestId: 'forget-both', mentorIds: both, at });
const back = () => takeBack(db, { requestId: 'forget-both', judge });

describe('people who were removed', () => {
  it('are nowhere but in the bin', async () => {
    await forget();
    expect((await content()).map(({ kind }) => kind)).toEqual([
      'aims',
      'dismissal',
      'view',
      'phrase',
    ]);
    for (const table of [db.mentors, db.readings, db.histories, db.drafts, db.verdicts]) {
      expect(await table.count()).toBe(0);
    }
  });

  it('come back with everything that was theirs, and with their fit', async () => {
    const before = await content();
    await forget();
    expect(await back()).toBe(true);
    expect(await content()).toEqual(before);
    expect(await db.mentors.get('keep-maya')).toMatchObject({
      name: 'Maya Okonkwo',
      standing: { stage: 'kept' },
      fit: { score: 82 },
    });
    expect(await db.bin.count()).toBe(0);
  });

  it('are removed once, and come back once, however often it is asked for', async () => {
    const before = await content();
    await forget();
    await forget(2_000);
    expect(await back()).toBe(true);
    expect(await back()).toBe(false);
    expect(await content()).toEqual(before);
  });

  it('come back joined, when she kept them again meanwhile', async () => {
    await forget();
    const reading = aReading({ identity: 'x:noor', name: 'Noor' });
    await keepMentor(db, { requestId: 'kept-again', reading, judge, at: 2_000 });
    const what = { kind: 'noted', text: 'Again' } as const;
    await recordEvent(db, { requestId: 'noted-again', mentorId: 'kept-again', what, at: 3_000 });
    await back();
    expect(await db.mentors.where('identities').equals('x:noor').toArray()).toHaveLength(1);
    const ids = (await historyOf(db, 'kept-again')).map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['keep-noor-kept', 'kept-again', 'noted-again/0']));
  });

  it('are gone for good when the window has passed, and not before', async () => {
    await forget();
    expect(await nextRemoval(db)).toBe(1_000 + binWindow);
    await emptyBin(db, 1_000 + binWindow - 1);
    expect(await unpurged(db)).toEqual([]);
    await emptyBin(db, 1_000 + binWindow);
    expect(await back()).toBe(false);
    // What the backups have to be searched for, and nothing else.
    expect(await db.bin.toArray()).toEqual([
      {
        id: 'forget-both',
        at: 1_000,
        kind: 'gone',
        mentorIds: both,
        identities: ['linkedin:maya-okonkwo', 'x:noor'],
      },
    ]);
    await purged(db, ['forget-both']);
    expect(await db.bin.count()).toBe(0);
    expect(await nextRemoval(db)).toBeUndefined();
  });

  it('are gone for good also when the clock was set back', async () => {
    await forget(Date.UTC(2030, 0, 1));
    await emptyBin(db, Date.UTC(2026, 0, 1));
    expect(await unpurged(db)).toHaveLength(1);
  });
});

describe('answers that were removed', () => {
  it('come back as they were, and are gone when the window has passed', async () => {
    const before = await db.verdicts.toArray();
    await forgetVerdicts(db, { requestId: 'forget-answers', at: 1_000 });
    expect(await db.verdicts.count()).toBe(0);
    await takeBack(db, { requestId: 'forget-answers', judge });
    expect(await db.verdicts.toArray()).toEqual(before);

    await forgetVerdicts(db, { requestId: 'forget-again', at: 1_000 });
    await emptyBin(db, 1_000 + binWindow);
    expect(await takeBack(db, { requestId: 'forget-again', judge })).toBe(false);
    expect(await db.bin.count()).toBe(0);
  });
});

describe('erasing everything', () => {
  it('waits until the window has passed, and can be stopped until then', async () => {
    const before = await content();
    await eraseEverything(db, { requestId: 'erase-request', at: 1_000 });
    expect(await emptyBin(db, 2_000)).toEqual({ everything: false });
    expect(await content()).toEqual(before);
    expect(await emptyBin(db, 1_000 + binWindow)).toEqual({ everything: true });
    expect(await takeBack(db, { requestId: 'erase-request', judge })).toBe(true);
    expect(await emptyBin(db, 1_000 + binWindow)).toEqual({ everything: false });
  });
});

describe('the count of changes', () => {
  it('grows by one with each transaction that changes something', async () => {
    const before = await changesSoFar(db);
    await forget();
    await db.mentors.count();
    expect(await changesSoFar(db)).toBe(before + 1);
    await back();
    expect(await changesSoFar(db)).toBe(before + 2);
  });

  it('does not grow when a transaction comes to nothing', async () => {
    const before = await changesSoFar(db);
    const failed = db.transaction('rw', db.dismissals, async () => {
      await db.dismissals.put({ identity: 'x:a', at: 1 });
      throw new Error('stopped');
    });
    await expect(failed).rejects.toThrow('stopped');
    expect(await changesSoFar(db)).toBe(before);
  });
});
