import type { Introducer } from '@/utils/shortlist/acquaintance';
import { type Referral, referralsIn } from '@/utils/shortlist/referrals';
import { sortName } from '@/utils/shortlist/search-words';
import { connectionOf, connectionsCalled } from './connection-store';
import type { JustAskDatabase } from './database';
import { historyOf } from './history-store';
import { isKept, type KeptMentor } from './mentor-store';
import { idsInOrder } from './shortlist-store';

/**
 * One of hers who pointed to somebody, and what is known of whom they meant: whom of hers she said it is, or else
 * who of hers is called the same, which tells nothing by itself.
 */
export type Referred = Referral & {
  from: KeptMentor;
  mentor?: KeptMentor;
  namesakes: KeptMentor[];
};

/** Somebody whom she hasn't asked, and who could introduce her to them. */
export type Introduction = { mentor: KeptMentor; through: Introducer[] };

/** So many of a list are read at a time. */
const slice = 50;

/** To whom her people pointed, the latest first. */
export async function referrals(db: JustAskDatabase): Promise<Referred[]> {
  const found = await Promise.all((await referrers(db)).map((id) => referralsOf(db, id)));
  return found.flat().sort((one, other) => other.at - one.at);
}

/** The names of those who pointed to one of hers, the latest first. */
export async function referrersOf(db: JustAskDatabase, mentorId: string): Promise<string[]> {
  const all = await referrals(db);
  return all.filter(({ mentor }) => mentor?.id === mentorId).map(({ from }) => from.name);
}

/** Everybody who ever pointed to somebody, by an index. */
async function referrers(db: JustAskDatabase): Promise<string[]> {
  return db.histories.where('refers').equals(1).primaryKeys();
}

async function referralsOf(db: JustAskDatabase, by: string): Promise<Referred[]> {
  const [from, history] = await Promise.all([db.mentors.get(by), historyOf(db, by)]);
  if (!from || !isKept(from)) return [];
  return Promise.all(
    referralsIn(history).map(async (referral) => {
      const mentor =
        referral.mentorId === undefined ? undefined : await whoIsNow(db, referral.mentorId);
      if (mentor) return { ...referral, from, mentor, namesakes: [] };
      const { mentorId: _gone, ...named } = referral;
      const called = await db.mentors.where('listed.name').equals(sortName(referral.to)).toArray();
      const namesakes = called.filter(isKept).filter(({ id }) => id !== by);
      return { ...named, from, namesakes };
    }),
  );
}

/** One of hers by an id of then: she may have joined them with another since. */
async function whoIsNow(db: JustAskDatabase, mentorId: string): Promise<KeptMentor | undefined> {
  const mentor = await db.mentors.get(mentorId);
  if (mentor) return isKept(mentor) ? mentor : undefined;
  const merge = await db.merges.filter(({ from }) => from.id === mentorId).first();
  const into = merge && (await db.mentors.get(merge.into));
  if (!into || !isKept(into)) return undefined;
  return into;
}

/**
 * Whom of those she could ask somebody else could introduce her to, the best fit first: nobody whom she is
 * connected with herself. Only indexes are read, and the rows of as many as are wanted.
 *
 * @param most how many
 */
export async function introductions(
  db: JustAskDatabase,
  most: number,
): Promise<{ list: Introduction[]; more: boolean }> {
  const [{ ids }, named] = await Promise.all([
    idsInOrder(db, { order: 'fit', stage: 'kept' }),
    db.mentors.orderBy('mutuals').primaryKeys(),
  ]);
  const known = new Set(named);
  const wanted = ids.filter((id) => known.has(id));
  const list: Introduction[] = [];
  for (let from = 0; from < wanted.length && list.length <= most; from += slice) {
    const mentors = await db.mentors.bulkGet(wanted.slice(from, from + slice));
    const found = await Promise.all(
      mentors.map(async (mentor) => {
        if (!mentor || !isKept(mentor) || (await connectionOf(db, mentor.identities))) return [];
        return { mentor, through: await introducersTo(db, mentor.mutuals ?? []) };
      }),
    );
    list.push(...found.flat());
  }
  return { list: list.slice(0, most), more: list.length > most };
}

/**
 * Whom both know, with what LinkedIn's export says of each.
 *
 * @param mutuals the names that their page has
 */
export async function introducersTo(
  db: JustAskDatabase,
  mutuals: readonly string[],
): Promise<Introducer[]> {
  const connections = await connectionsCalled(db, mutuals);
  const byName = new Map(
    connections.map((connection) => [sortName(connection.name), connection] as const),
  );
  return mutuals.map((name) => {
    const connection = byName.get(sortName(name));
    return { name, ...(connection ? { connection } : {}) };
  });
}
