import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { acceptStore, checkStore } from '@/utils/backups/store-check';
import { forgetPeople } from '@/utils/mentors/bin';
import { type JustAskDatabase, openDatabase } from '@/utils/mentors/database';
import { importEntries } from '@/utils/mentors/import';
import { keepMentor } from '@/utils/mentors/mentor-store';
import { readCanary } from '@/utils/settings/canary';
import { someEntries, stream } from '../../support/an-export';
import { aReading } from '../../support/reading';

let db: JustAskDatabase;
beforeEach(async () => {
  fakeBrowser.reset();
  db = openDatabase(`test-${crypto.randomUUID()}`);
  await importEntries(db, stream(someEntries), 'add');
});
afterEach(() => db.delete());

function keep(): Promise<unknown> {
  const reading = aReading({ identity: 'x:ines', name: 'Inês' });
  return keepMentor(db, { requestId: 'keep-ines', reading, judge: () => undefined, at: 1 });
}

/** The browser loses the store, and makes an empty one. */
async function loseStore(): Promise<void> {
  await db.delete();
  await db.open();
}

it('finds nothing missing while changes only add up, also when people go', async () => {
  expect(await checkStore(db)).toBe(false);
  await keep();
  expect(await checkStore(db)).toBe(false);
  const mentorIds = (await db.mentors.toCollection().primaryKeys()) as string[];
  await forgetPeople(db, { requestId: 'forget-all', mentorIds, at: 2 });
  expect(await checkStore(db)).toBe(false);
  expect(await readCanary()).toMatchObject({ people: 0 });
});

it('is seen as counts alone', async () => {
  await checkStore(db);
  expect(await fakeBrowser.storage.local.get(null)).toEqual({
    'store-canary': { changes: expect.any(Number), people: 2 },
  });
});

it('notices an empty store, and goes on saying so when she keeps people in it', async () => {
  await keep();
  await checkStore(db);
  await loseStore();
  expect(await checkStore(db)).toBe(true);
  await keep();
  for (let at = 0; at < 9; at++) await db.dismissals.put({ identity: 'x:a', at });
  expect(await checkStore(db)).toBe(true);
  expect(await readCanary()).toMatchObject({ people: 3, lost: true });
});

it('notices a store that came back older, though nobody is missing', async () => {
  const older = await db.ledger.get('changes');
  await db.dismissals.put({ identity: 'x:a', at: 1 });
  await checkStore(db);
  if (older) await db.ledger.put(older);
  expect(await checkStore(db)).toBe(true);
});

it('takes the store as it is once she says so', async () => {
  await checkStore(db);
  await loseStore();
  await checkStore(db);
  await acceptStore(db);
  expect(await checkStore(db)).toBe(false);
});
