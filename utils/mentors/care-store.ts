import type { JustAskDatabase } from './database';
import { GoneError } from './gone-error';
import { projected } from './mentor-store';
import { changeMentor, rewriteSearchWords } from './projection';
import { type Turn, take } from './turn';

/**
 * Gives people tags, takes tags off them, or both; what another surface does at the same time stays. Tags are
 * the same tag in any case of letters, written as they were first. Repeated, it changes nothing.
 *
 * @returns whose tags became others, for taking it back
 */
export async function tagMentors(
  db: JustAskDatabase,
  request: { mentorIds: readonly string[]; add: readonly string[]; remove: readonly string[] },
): Promise<{ added: string[]; removed: string[] }> {
  const { mentorIds, add, remove } = request;
  return db.transaction('rw', projected(db), async () => {
    const changed = { added: [] as string[], removed: [] as string[] };
    const given = await asWritten(db, add);
    for (const id of mentorIds) {
      let differs = false;
      await changeMentor(db, id, (mentor) => {
        const before = mentor.tags ?? [];
        const left = before.filter((tag) => !remove.some((other) => isSameTag(tag, other)));
        const tags = [...left];
        for (const tag of given) if (!tags.some((other) => isSameTag(tag, other))) tags.push(tag);
        if (left.length < before.length) changed.removed.push(id);
        if (tags.length > left.length) changed.added.push(id);
        differs = tags.length !== before.length || tags.some((tag, at) => tag !== before[at]);
        if (tags.length > 0) mentor.tags = tags;
        else delete mentor.tags;
      });
      if (differs) await rewriteSearchWords(db, id);
    }
    return changed;
  });
}

/** Tags as she wrote them first, of whomever. */
async function asWritten(db: JustAskDatabase, tags: readonly string[]): Promise<string[]> {
  const inUse = (await db.mentors.orderBy('tags').uniqueKeys()) as string[];
  return tags.map((tag) => inUse.find((other) => isSameTag(tag, other)) ?? tag);
}

function isSameTag(one: string, other: string): boolean {
  return one.toLocaleLowerCase() === other.toLocaleLowerCase();
}

/**
 * Stores her own rating of somebody, 1 to 5, or none (`null`), unless the same surface has said something
 * newer already.
 *
 * @throws {GoneError} when there is no such mentor.
 */
export async function rateMentor(
  db: JustAskDatabase,
  request: { mentorId: string; rating: number | null; turn: Turn },
): Promise<void> {
  const { mentorId, rating, turn } = request;
  await db.transaction('rw', db.mentors, async () => {
    const changed = await changeMentor(db, mentorId, (mentor) => {
      const turns = take(mentor.turns ?? {}, turn);
      if (!turns) return;
      mentor.turns = turns;
      if (rating === null) delete mentor.rating;
      else mentor.rating = rating;
    });
    if (changed === 0) throw new GoneError(`No mentor ${mentorId}`);
  });
}
