import { joined } from '@/utils/portability/join';
import type { BinRow } from './bin-row';
import type { JustAskDatabase } from './database';
import type { Judge } from './mentor-store';
import { entriesOf, putEntries, tablesOfPeople } from './person-entries';
import { projectShift } from './verdict-store';

/**
 * How long what she removed can be had back, in milliseconds: the ten seconds for which a surface offers it,
 * and some more for a click in the last of them.
 */
export const binWindow = 15_000;

/**
 * Removes people altogether: readings, history, drafts and what she said of their fit. For a moment they can
 * be had back with `takeBack`; then `emptyBin` makes it final. A repeated request changes nothing.
 *
 * @param request.at milliseconds since 1970
 */
export async function forgetPeople(
  db: JustAskDatabase,
  request: { requestId: string; mentorIds: readonly string[]; at: number },
): Promise<void> {
  const { requestId: id, mentorIds, at } = request;
  const tables = [...tablesOfPeople, 'verdicts', 'aims', 'bin'] as const;
  await db.transaction('rw', tables, async () => {
    if (await db.bin.get(id)) return;
    const people = await entriesOf(db, mentorIds);
    const identities = people.flatMap((person) => person.identities);
    const about = db.verdicts.where('identity').anyOf(identities);
    const apart = await db.apart.where('identities').anyOf(identities).toArray();
    const merges = await db.merges.where('into').anyOf(mentorIds).toArray();
    const answers = await about.toArray();
    await db.bin.add({ id, at, kind: 'people', people, answers, apart, merges });
    await about.delete();
    await projectShift(db);
    await removePeople(db, mentorIds);
  });
}

/** Removes the rows of these people. Only inside a transaction over `tablesOfPeople`. */
export async function removePeople(
  db: JustAskDatabase,
  mentorIds: readonly string[],
): Promise<void> {
  const mentors = await db.mentors.bulkGet([...mentorIds]);
  const identities = mentors.flatMap((mentor) => mentor?.identities ?? []);
  await Promise.all([
    db.readings.where('mentorId').anyOf(mentorIds).delete(),
    db.histories.bulkDelete([...mentorIds]),
    db.drafts.where('mentorId').anyOf(mentorIds).delete(),
    db.searchWords.where('mentorId').anyOf(mentorIds).delete(),
    db.merges.where('into').anyOf(mentorIds).delete(),
    db.apart.where('identities').anyOf(identities).delete(),
    db.draftVersions.where('mentorId').anyOf(mentorIds).delete(),
    db.mentors.bulkDelete([...mentorIds]),
  ]);
}

/**
 * Removes everything that is stored, when the time for having it back is over. Until then it is only said.
 *
 * @param request.at milliseconds since 1970
 */
export async function eraseEverything(
  db: JustAskDatabase,
  { requestId: id, at }: { requestId: string; at: number },
): Promise<void> {
  await db.transaction('rw', db.bin, async () => {
    if (!(await db.bin.get(id))) await db.bin.add({ id, at, kind: 'everything' });
  });
}

/**
 * Gives back what was removed by this request. Somebody who was kept again meanwhile is joined with who they
 * were.
 *
 * @returns whether it was still there to be given back
 */
export async function takeBack(
  db: JustAskDatabase,
  { requestId: id, judge }: { requestId: string; judge: Judge },
): Promise<boolean> {
  const tables = [...tablesOfPeople, 'verdicts', 'aims', 'bin'] as const;
  return db.transaction('rw', tables, async () => {
    const row = await db.bin.get(id);
    if (!row || row.kind === 'gone') return false;
    if (row.kind === 'people') await putBack(db, row, judge);
    if (row.kind !== 'everything') {
      await db.verdicts.bulkPut(row.answers);
      await projectShift(db);
    }
    await db.bin.delete(id);
    return true;
  });
}

async function putBack(
  db: JustAskDatabase,
  { people, apart, merges = [] }: Extract<BinRow, { kind: 'people' }>,
  judge: Judge,
): Promise<void> {
  await db.apart.bulkPut(apart);
  for (const person of people) {
    const again = await db.mentors.where('identities').anyOf(person.identities).first();
    const [here] = again ? await entriesOf(db, [again.id]) : [];
    await putEntries(db, [here ? joined(here, person) : person], here ? 'over' : 'new', {
      judge,
    });
    const into = here?.id ?? person.id;
    const theirs = merges.filter((merge) => merge.into === person.id);
    await db.merges.bulkPut(theirs.map((merge) => ({ ...merge, into })));
  }
}

/**
 * Lets go of what can't be had back any more. Of people who were removed their addresses stay until
 * `purged`, so that they can be taken out of the backups.
 *
 * @param now milliseconds since 1970
 * @returns whether she has erased everything
 */
export async function emptyBin(db: JustAskDatabase, now: number): Promise<{ everything: boolean }> {
  return db.transaction('rw', db.bin, async () => {
    // What is of the future was removed before the clock was set back.
    const due = await db.bin.filter(({ at }) => at <= now - binWindow || at > now).toArray();
    const everything = due.some(({ kind }) => kind === 'everything');
    const people = due.filter((row) => row.kind === 'people');
    await db.bin.bulkDelete(due.filter(({ kind }) => kind === 'answers').map(({ id }) => id));
    await db.bin.bulkPut(
      people.map(({ id, at, people: removed }) => ({
        id,
        at,
        kind: 'gone',
        mentorIds: removed.map((person) => person.id),
        identities: removed.flatMap(({ identities }) => identities),
      })),
    );
    return { everything };
  });
}

/** Who was removed for good and may still be in a backup. */
export async function unpurged(db: JustAskDatabase): Promise<Extract<BinRow, { kind: 'gone' }>[]> {
  return (await db.bin.toArray()).filter((row) => row.kind === 'gone');
}

/** They are in no backup any more. */
export async function purged(db: JustAskDatabase, ids: readonly string[]): Promise<void> {
  await db.bin.bulkDelete([...ids]);
}

/** The request by which everything is about to be erased, while that can still be stopped. */
export async function pendingErasure(
  db: JustAskDatabase,
): Promise<{ requestId: string } | undefined> {
  const row = await db.bin.filter(({ kind }) => kind === 'everything').first();
  return row && { requestId: row.id };
}

/** When the next removal becomes final, in milliseconds since 1970; `undefined` when none is waiting. */
export async function nextRemoval(db: JustAskDatabase): Promise<number | undefined> {
  const first = await db.bin.orderBy('at').first();
  return first && first.at + binWindow;
}

/** Removes every row of every table. */
export async function clearStore(db: JustAskDatabase): Promise<void> {
  await db.transaction('rw', db.tables, async () => {
    await Promise.all(db.tables.map((table) => table.clear()));
  });
}
