import { type Stage, stages } from '@/utils/journey/standing';
import type { Order, Wish } from '@/utils/shortlist/wish';
import type { JustAskDatabase, Mentor } from './database';
import { maybeTwice } from './likeness-store';
import { isKept, type KeptMentor } from './mentor-store';

/** Whether she keeps anybody. To count them all takes the browser microseconds for each. */
export async function keepsAnybody(db: JustAskDatabase): Promise<boolean> {
  const [first] = await db.mentors.orderBy('standing.stage').limit(1).primaryKeys();
  return first !== undefined;
}

const indexOf: Record<Order, string> = {
  fit: 'listed.fit',
  next: 'listed.next',
  touched: 'listed.touched',
  name: 'listed.name',
};

/**
 * The ids of everybody she keeps who meets all conditions but the words, in order, and of how many. Only
 * indexes are read, so that it takes some microseconds for each person; who may be kept twice is looked for
 * among everybody.
 */
export async function idsInOrder(
  db: JustAskDatabase,
  { order, stage, goalId, tag, site, open, twice }: Omit<Wish, 'words'>,
): Promise<{ ids: string[]; of: number }> {
  const { mentors } = db;
  const [all, ...conditions] = await Promise.all([
    mentors.orderBy(indexOf[order]).primaryKeys(),
    ...(stage ? [mentors.where('standing.stage').equals(stage).primaryKeys()] : []),
    ...(goalId ? [mentors.where('listed.goals').equals(goalId).primaryKeys()] : []),
    ...(tag ? [mentors.where('tags').equals(tag).primaryKeys()] : []),
    ...(site ? [mentors.where('identities').startsWith(`${site}:`).primaryKeys()] : []),
    ...(open ? [mentors.where('listed.open').equals(1).primaryKeys()] : []),
    ...(twice ? [maybeTwice(db)] : []),
  ]);
  // Best and latest first; an index read backwards is read by a cursor, one row at a time.
  const ordered = order === 'fit' || order === 'touched' ? all.reverse() : all;
  const sets = conditions.map((ids) => new Set(ids));
  const meets = (id: string) => sets.every((set) => set.has(id));
  return { ids: sets.length === 0 ? ordered : ordered.filter(meets), of: all.length };
}

/** Where things stand with each person whom she keeps. */
export async function stagesById(db: JustAskDatabase): Promise<ReadonlyMap<string, Stage>> {
  const columns = await Promise.all(
    stages.map(async (stage) => ({
      stage,
      ids: await db.mentors.where('standing.stage').equals(stage).primaryKeys(),
    })),
  );
  return new Map(columns.flatMap(({ stage, ids }) => ids.map((id) => [id, stage] as const)));
}

/** The rows of these people, without those who are gone. */
export async function mentorsWithIds(
  db: JustAskDatabase,
  ids: readonly string[],
): Promise<KeptMentor[]> {
  const found = await db.mentors.bulkGet([...ids]);
  return found.flatMap((mentor) => (mentor && isKept(mentor) ? [mentor] : []));
}

/** The rows of the people whose ids come next in the order of the store, also of those whose keeping was undone. */
export async function mentorsAfter(
  db: JustAskDatabase,
  after: string,
  most: number,
): Promise<Mentor[]> {
  return db.mentors.where('id').above(after).limit(most).toArray();
}

/** Every tag that she uses, in the order of the alphabet, with how many people have it. */
export async function tagsInUse(db: JustAskDatabase): Promise<{ tag: string; count: number }[]> {
  const tags = (await db.mentors.orderBy('tags').uniqueKeys()) as string[];
  return Promise.all(
    tags.map(async (tag) => ({ tag, count: await db.mentors.where('tags').equals(tag).count() })),
  );
}
