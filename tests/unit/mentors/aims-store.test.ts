import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { changeAims, readAims } from '@/utils/mentors/aims-store';
import { type JustAskDatabase, openDatabase } from '@/utils/mentors/database';

let db: JustAskDatabase;
beforeEach(() => {
  db = openDatabase(`test-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

it('has no aims before she has said anything', async () => {
  expect(await readAims(db)).toBeUndefined();
});

it('keeps the edits of two surfaces that change different parts at the same time', async () => {
  await Promise.all([
    changeAims(db, { name: 'Ana' }),
    changeAims(db, { now: 'PR account executive' }),
  ]);
  expect(await readAims(db)).toMatchObject({ name: 'Ana', now: 'PR account executive' });
});

it('is the same after a repeated change', async () => {
  await changeAims(db, { offer: 'I can proofread.' });
  const once = await readAims(db);
  await changeAims(db, { offer: 'I can proofread.' });
  expect(await readAims(db)).toEqual(once);
});
