import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { lastExport, noteExport, putOffReminder, shouldExport } from '@/utils/mentors/changes';
import { type JustAskDatabase, openDatabase } from '@/utils/mentors/database';
import { importEntries } from '@/utils/mentors/import';
import { aPersonEntry, stream } from '../../support/an-export';

let db: JustAskDatabase;
beforeEach(async () => {
  db = openDatabase(`test-${crypto.randomUUID()}`);
  const people = Array.from({ length: 5 }, (_, at) =>
    aPersonEntry({ id: `person-${at}`, identities: [`x:person${at}`] }),
  );
  await importEntries(db, stream(people), 'add');
});
afterEach(() => db.delete());

const day = 86_400_000;
const now = Date.UTC(2026, 10, 26);

async function change(times: number): Promise<void> {
  for (let at = 0; at < times; at++) await db.dismissals.put({ identity: 'x:a', at });
}

it('reminds her when much has changed, and again a month after an export', async () => {
  expect(await shouldExport(db, now)).toBe(false);
  await change(30);
  expect(await shouldExport(db, now)).toBe(true);
  await noteExport(db, now);
  expect(await lastExport(db)).toEqual({ at: now, since: 0 });
  expect(await shouldExport(db, now + 31 * day)).toBe(false);
  await change(30);
  expect(await lastExport(db)).toEqual({ at: now, since: 30 });
  expect(await shouldExport(db, now + 29 * day)).toBe(false);
  expect(await shouldExport(db, now + 30 * day)).toBe(true);
});

it('leaves her alone for a month when she says “not now”, and where there is little to lose', async () => {
  await change(30);
  await putOffReminder(db, now);
  expect(await shouldExport(db, now + 29 * day)).toBe(false);
  expect(await shouldExport(db, now + 30 * day)).toBe(true);
  await db.mentors.delete('person-0');
  expect(await shouldExport(db, now + 30 * day)).toBe(false);
});
