import type { Happening } from '@/utils/journey/history';
import type { JustAskDatabase } from './database';
import { GoneError } from './gone-error';
import { appendEvent, projected } from './mentor-store';
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

/**
 * Records the same of many people, all of it or nothing. A repeated request records nothing. Who is gone
 * meanwhile is left out.
 *
 * @param request.at milliseconds since 1970
 * @returns one event for each person who is still there
 */
export async function recordOfMany(
  db: JustAskDatabase,
  request: { requestId: string; mentorIds: readonly string[]; what: Happening; at: number },
): Promise<{ mentorId: string; eventId: string }[]> {
  const { requestId, mentorIds, what, at } = request;
  return append(
    db,
    [...new Set(mentorIds)].map((mentorId) => ({ mentorId, what })),
    { requestId, at },
  );
}

/**
 * Takes back events, of many people or several of one, all of them or none. A repeated request takes nothing
 * back.
 *
 * @returns the events by which they are taken back
 */
export async function undoOfMany(
  db: JustAskDatabase,
  request: {
    requestId: string;
    events: readonly { mentorId: string; eventId: string }[];
    at: number;
  },
): Promise<{ mentorId: string; eventId: string }[]> {
  const { requestId, events, at } = request;
  return append(
    db,
    events.map(({ mentorId, eventId }) => ({ mentorId, what: { kind: 'undone', eventId } })),
    { requestId, at },
  );
}

async function append(
  db: JustAskDatabase,
  events: readonly { mentorId: string; what: Happening }[],
  { requestId, at }: { requestId: string; at: number },
): Promise<{ mentorId: string; eventId: string }[]> {
  return db.transaction('rw', projected(db), async () => {
    const recorded: { mentorId: string; eventId: string }[] = [];
    for (const [index, { mentorId, what }] of events.entries()) {
      if (!(await db.mentors.get(mentorId))) continue;
      const eventId = `${requestId}/${index}`;
      await appendEvent(db, mentorId, { id: eventId, at, what });
      recorded.push({ mentorId, eventId });
    }
    return recorded;
  });
}
