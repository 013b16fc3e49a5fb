import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { replaceConnections } from '@/utils/mentors/connection-store';
import { type JustAskDatabase, openDatabase } from '@/utils/mentors/database';
import { acquaintanceWith } from '@/utils/surface/people';
import { aReading, type ReadingPlan } from '../../support/reading';

let db: JustAskDatabase;
beforeEach(async () => {
  db = openDatabase(`test-${crypto.randomUUID()}`);
  await replaceConnections(db, [maya]);
});
afterEach(() => db.delete());

const maya = {
  identity: 'linkedin:maya-okafor',
  name: 'Maya Okafor',
  company: 'Lumen, Inc.',
  since: '2021-11-24',
};

function acquaintance(plan: ReadingPlan, mutuals: string[] = []) {
  const reading = aReading({ name: 'Maya Okafor', ...plan });
  return acquaintanceWith(db, [reading.identity], reading, mutuals);
}

it('is certain by the address of their page, and by what LinkedIn says on it', async () => {
  const none = { perhaps: [], introducers: [] };
  const byAddress = await acquaintance({ identity: 'linkedin:maya-okafor', name: 'M. O.' });
  expect(byAddress).toEqual({ connection: expect.objectContaining(maya), ...none });
  const byPage = await acquaintance({ identity: 'linkedin:maya-2', degree: 1 }, ['Ana Reis']);
  expect(byPage).toEqual({ connection: {}, ...none });
});

it('is a perhaps by name and employer, and nothing by the name alone', async () => {
  const perhaps = async (plan: ReadingPlan) =>
    (await acquaintance(plan)).perhaps.map(({ identity }) => identity);
  const x = 'x:maya_o';
  expect(await perhaps({ identity: x, headline: 'Research at Lumen' })).toEqual([maya.identity]);
  expect(await perhaps({ identity: x, headline: 'Baker at Acme' })).toEqual([]);
  expect(await perhaps({ identity: x })).toEqual([]);
  // LinkedIn says itself that this one is somebody else.
  const other = { identity: 'linkedin:maya-2', organisations: ['Lumen'] };
  expect(await perhaps({ ...other, degree: 2 })).toEqual([]);
  expect(await perhaps(other)).toEqual([maya.identity]);
});
