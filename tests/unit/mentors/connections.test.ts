import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import {
  connectionOf,
  connectionsCalled,
  countConnections,
  replaceConnections,
} from '@/utils/mentors/connection-store';
import { type JustAskDatabase, openDatabase } from '@/utils/mentors/database';

let db: JustAskDatabase;
beforeEach(() => {
  db = openDatabase(`test-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

const maya = { identity: 'linkedin:maya', name: 'Maya Núñez', since: '2021-11-24' };

it('takes the place of what was there before, apart from the people she keeps', async () => {
  await replaceConnections(db, [{ identity: 'linkedin:old', name: 'Old One' }]);
  await replaceConnections(db, [maya]);
  expect(await countConnections(db)).toBe(1);
  expect(await connectionOf(db, ['x:maya', 'linkedin:maya'])).toMatchObject(maya);
  expect(await db.mentors.count()).toBe(0);
});

it('finds who could introduce her by name, unless two are called so', async () => {
  const twins = ['linkedin:kim-1', 'linkedin:kim-2'].map((identity) => ({
    identity,
    name: 'Kim Lee',
  }));
  await replaceConnections(db, [maya, ...twins]);
  const found = await connectionsCalled(db, ['maya nunez', 'Kim Lee', 'Nobody']);
  expect(found.map(({ identity }) => identity)).toEqual(['linkedin:maya']);
});
