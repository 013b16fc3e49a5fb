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

const from = (surface: string, number: number) => ({ surface, number });

it('keeps the edits of two surfaces that change different parts at the same time', async () => {
  await Promise.all([
    changeAims(db, { turn: from('surface-1', 1), change: { name: 'Ana' } }),
    changeAims(db, { turn: from('surface-2', 1), change: { now: 'PR account executive' } }),
  ]);
  expect(await readAims(db)).toMatchObject({ name: 'Ana', now: 'PR account executive' });
});

it('takes an older save for no news, and a repeated one too', async () => {
  await changeAims(db, { turn: from('surface-1', 2), change: { offer: 'Newer' } });
  const once = await db.aims.get('mine');
  await changeAims(db, { turn: from('surface-1', 1), change: { offer: 'Older' } });
  await changeAims(db, { turn: from('surface-1', 2), change: { offer: 'Newer' } });
  expect(await db.aims.get('mine')).toEqual(once);
});
