import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, expect, it } from 'vitest';
import { anaAims } from '@/scripts/sample-aims';
import { Aims } from '@/utils/aims/aims';
import { standingOf } from '@/utils/journey/standing';
import { readAims, readJudging } from '@/utils/mentors/aims-store';
import { openDatabase } from '@/utils/mentors/database';
import { historyOf } from '@/utils/mentors/history-store';
import { searchWordsSince } from '@/utils/mentors/search-words-store';
import { Composition } from '@/utils/outreach/draft';
import { listedOf } from '@/utils/shortlist/listed';
import version1 from '../../fixtures/database/v1.json';

const name = `test-${crypto.randomUUID()}`;
afterEach(() => Dexie.delete(name));

/** A store as version 1 made it, with these rows. */
async function storeOfVersion1(rows: Record<string, readonly object[]>): Promise<void> {
  const db = new Dexie(name);
  db.version(1).stores({
    aims: 'id',
    mentors: 'id, &*identities',
    readings: 'identity, mentorId',
    history: 'id, [mentorId+at], mentorId',
    drafts: 'id, mentorId',
    dismissals: 'identity',
  });
  for (const [table, all] of Object.entries(rows)) await db.table(table).bulkAdd([...all]);
  db.close();
}

it('takes everything of version 1 along, and has everybody judged again by the new aims', async () => {
  await storeOfVersion1(version1);
  const db = openDatabase(name);
  const { aims: before, history: events, ...others } = version1;
  const tables: [string, object[]][] = Object.entries(others);
  for (const [table, rows] of tables) {
    expect(await db.table(table).toArray()).toHaveLength(rows.length);
    if (table === 'mentors' || table === 'drafts') continue;
    expect(await db.table(table).toArray()).toEqual(expect.arrayContaining(rows));
  }
  for (const { id } of version1.mentors) {
    const theirs = events.filter(({ mentorId }) => mentorId === id);
    expect(await historyOf(db, id)).toEqual(theirs.map(({ mentorId: _, ...event }) => event));
  }
  // What version 1 had of the stage is told anew from the history, and nothing else of a person changes.
  for (const { id, ...mentor } of version1.mentors) {
    const standing = standingOf(await historyOf(db, id));
    expect(standing).toMatchObject(mentor.standing);
    const listed = listedOf({ ...mentor, fit: { score: 82, band: 'strong' }, standing });
    expect(await db.mentors.get(id)).toEqual({
      ...mentor,
      id,
      standing,
      listed,
      alike: ['job:maya okonkwo@a food bank'],
    });
    expect((await searchWordsSince(db, 0)).map(({ mentorId }) => mentorId)).toEqual([id, id]);
  }
  // The one draft that a person had was for the ask, and she has sent it.
  const { drafts, history } = version1;
  const [draft, ...none] = await db.drafts.toArray();
  const asked = history.find(({ what }) => what.kind === 'asked');
  expect(draft).toMatchObject({ ...drafts[0], purpose: 'ask', sentBy: asked?.id });
  expect(none).toEqual([]);
  const { shape } = Composition;
  const letter = Object.fromEntries(
    Object.keys(shape).map((part) => [part, draft?.[part as keyof Composition]]),
  );
  expect(Composition.safeParse(JSON.parse(JSON.stringify(letter)))).toMatchObject({
    success: true,
  });
  const [stored] = await db.aims.toArray();
  expect(stored).toEqual({
    ...before[0],
    aims: {
      ...before[0]?.aims,
      priorities: ['topic', 'road', 'values', 'common-ground', 'logistics'],
      steps: 'any',
      answers: 'count',
    },
    shift: 0,
    revision: 4,
  });
  expect(Aims.safeParse(stored?.aims).success).toBe(true);
  expect(await db.verdicts.toArray()).toEqual([]);
  db.close();
});

it('begins empty where nothing was stored', async () => {
  await storeOfVersion1({});
  const db = openDatabase(name);
  expect(await readJudging(db)).toBeUndefined();
  db.close();
});

it('reads aims that lack a part as if that part had been left as it comes', async () => {
  const db = openDatabase(name);
  const { priorities: _, ...older } = anaAims;
  const row = { id: 'mine', aims: older, shift: 0, revision: 1, fitted: 1, turns: {} };
  await db.table('aims').add(row);
  expect(await readAims(db)).toEqual(anaAims);
  db.close();
});
