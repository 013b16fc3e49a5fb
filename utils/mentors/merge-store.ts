import { standingOf } from '@/utils/journey/standing';
import type { JustAskDatabase, Mentor, StoredMerge } from './database';
import { GoneError } from './gone-error';
import { giveEvents, historyOf } from './history-store';
import { type Judge, showMain } from './mentor-store';
import { changeMentor, rewriteSearchWords } from './projection';

/** Every table that two people are joined in. */
function joinedTables(db: JustAskDatabase) {
  return [
    db.mentors,
    db.readings,
    db.histories,
    db.drafts,
    db.draftVersions,
    db.searchWords,
    db.merges,
  ];
}

/**
 * Makes one person of two: everything of the second becomes the first's, and what it was is remembered, so
 * that they can be taken apart again, at any time. A repeated request changes nothing.
 *
 * @param request.at milliseconds since 1970
 * @throws {GoneError} when one of them isn't there any more.
 */
export async function mergeMentors(
  db: JustAskDatabase,
  request: { requestId: string; intoId: string; fromId: string; at: number; judge: Judge },
): Promise<{ mergeId: string }> {
  const { requestId: id, intoId, fromId, at, judge } = request;
  return db.transaction('rw', joinedTables(db), async () => {
    if (await db.merges.get(id)) return { mergeId: id };
    const [into, from] = await db.mentors.bulkGet([intoId, fromId]);
    if (!into || !from || intoId === fromId)
      throw new GoneError(`No two people ${intoId}, ${fromId}`);
    const [readings, history, drafts] = await Promise.all([
      db.readings.where('mentorId').equals(fromId).primaryKeys(),
      historyOf(db, fromId),
      db.drafts.where('mentorId').equals(fromId).primaryKeys(),
    ]);
    const events = history.map(({ id }) => id);
    await db.merges.add({
      id,
      at,
      into: intoId,
      from,
      tagsBefore: into.tags ?? [],
      readings,
      events,
      drafts,
    });
    await give(db, { readings, events, drafts }, { from: fromId, to: intoId });
    await db.searchWords.where('mentorId').equals(fromId).delete();
    // Those who were joined with the second before are now joined with the first.
    await db.merges.where('into').equals(fromId).modify({ into: intoId });
    await db.mentors.delete(fromId);
    await changeMentor(db, intoId, (mentor) => {
      mentor.identities = [...new Set([...mentor.identities, ...from.identities])];
      const tags = [...new Set([...(mentor.tags ?? []), ...(from.tags ?? [])])];
      if (tags.length > 0) mentor.tags = tags;
      const rating = mentor.rating ?? from.rating;
      if (rating !== undefined) mentor.rating = rating;
    });
    await tellAnew(db, intoId, judge);
    return { mergeId: id };
  });
}

/**
 * Makes two people again of those whom `mergeMentors` joined: each has what was theirs. What happened since
 * stays with the first. Whether they are one is open again, as it was: that they are two is for `keepApart`
 * to say. Repeated, it changes nothing.
 */
export async function splitMentor(
  db: JustAskDatabase,
  { mergeId, judge }: { mergeId: string; judge: Judge },
): Promise<void> {
  await db.transaction('rw', joinedTables(db), async () => {
    const merge = await db.merges.get(mergeId);
    if (!merge) return;
    const { into: intoId, from, tagsBefore } = merge;
    const theirs = new Set(from.identities);
    await changeMentor(db, intoId, (mentor) => {
      mentor.identities = mentor.identities.filter((identity) => !theirs.has(identity));
      const given = new Set((from.tags ?? []).filter((tag) => !tagsBefore.includes(tag)));
      const tags = (mentor.tags ?? []).filter((tag) => !given.has(tag));
      if (tags.length > 0) mentor.tags = tags;
      else delete mentor.tags;
    });
    await db.mentors.put(from);
    await give(db, merge, { from: intoId, to: from.id });
    await tellAnew(db, intoId, judge);
    await tellAnew(db, from.id, judge);
    await db.merges.delete(mergeId);
  });
}

/** The joins that this person came from, the latest first. */
export async function mergesOf(db: JustAskDatabase, mentorId: string): Promise<StoredMerge[]> {
  const merges = await db.merges.where('into').equals(mentorId).toArray();
  return merges.sort((a, b) => b.at - a.at);
}

type Belongings = Pick<StoredMerge, 'readings' | 'events' | 'drafts'>;

async function give(
  db: JustAskDatabase,
  { readings, events, drafts }: Belongings,
  whose: { from: string; to: string },
): Promise<void> {
  const mentorId = whose.to;
  await Promise.all([
    db.readings.where('identity').anyOf(readings).modify({ mentorId }),
    giveEvents(db, events, whose),
    db.drafts.where('id').anyOf(drafts).modify({ mentorId }),
    db.draftVersions.where('draftId').anyOf(drafts).modify({ mentorId }),
  ]);
}

/** Derives anew what follows from a history and from pages that are others now. */
async function tellAnew(db: JustAskDatabase, mentorId: string, judge: Judge): Promise<void> {
  const standing = standingOf(await historyOf(db, mentorId));
  await changeMentor(db, mentorId, (mentor: Mentor) => {
    if (standing) mentor.standing = standing;
    else delete mentor.standing;
  });
  await showMain(db, mentorId, judge);
  await rewriteSearchWords(db, mentorId);
}
