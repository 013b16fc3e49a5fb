import { shiftOf } from '@/utils/fit/shift';
import type { Verdict } from '@/utils/fit/verdict';
import type { Identity } from '@/utils/profile/identity';
import type { JustAskDatabase, StoredVerdict } from './database';
import { type Turn, take } from './turn';

/**
 * Stores her answer to an assessment. It takes the place of an earlier one about the same person, unless the
 * same surface has said something newer already.
 *
 * @param at milliseconds since 1970
 */
export async function saveVerdict(
  db: JustAskDatabase,
  { verdict, turn, at }: { verdict: Verdict; turn: Turn; at: number },
): Promise<void> {
  await db.transaction('rw', db.verdicts, db.aims, async () => {
    const before = await verdictOf(db, verdict.identity);
    const turns = take(before?.turns ?? {}, turn);
    if (!turns) return;
    if (before && before.id !== verdict.id) await db.verdicts.delete(before.id);
    await db.verdicts.put({ ...verdict, at, turns });
    await projectShift(db);
  });
}

/**
 * Removes these answers, or all of them; for a moment they can be had back from the bin. A repeated request
 * changes nothing.
 *
 * @param request.at milliseconds since 1970
 */
export async function forgetVerdicts(
  db: JustAskDatabase,
  request: { requestId: string; ids?: readonly string[] | undefined; at: number },
): Promise<void> {
  const { requestId: id, ids, at } = request;
  await db.transaction('rw', db.verdicts, db.aims, db.bin, async () => {
    if (await db.bin.get(id)) return;
    const going = ids ? db.verdicts.where('id').anyOf(ids) : db.verdicts.toCollection();
    const answers = await going.toArray();
    await db.bin.add({ id, at, kind: 'answers', answers });
    await db.verdicts.bulkDelete(answers.map((answer) => answer.id));
    await projectShift(db);
  });
}

/** Her answer about this person. */
export async function verdictOf(
  db: JustAskDatabase,
  identity: Identity,
): Promise<StoredVerdict | undefined> {
  return db.verdicts.where('identity').equals(identity).first();
}

/** All her answers, newest first. */
export async function allVerdicts(db: JustAskDatabase): Promise<StoredVerdict[]> {
  return db.verdicts.orderBy('at').reverse().toArray();
}

/**
 * Writes beside her aims how far her answers now move all scores, so that judging doesn't have to read them
 * all, and has everybody judged again where that has changed. Only inside a transaction over `verdicts` and
 * `aims`.
 */
export async function projectShift(db: JustAskDatabase): Promise<void> {
  const shift = shiftOf(await db.verdicts.toArray());
  await db.aims.update('mine', (stored) => {
    if (stored.shift === shift) return;
    stored.shift = shift;
    stored.revision += 1;
  });
}
