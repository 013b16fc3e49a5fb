import type { Heard } from '@/utils/journey/heard';
import type { Conversation } from '@/utils/replies/conversation';
import { type Awaited, whose } from '@/utils/replies/whose';
import type { JustAskDatabase, Mentor } from './database';
import { GoneError } from './gone-error';

/**
 * Notes of whom it looks as if they had written back, for her to say. What she said of the same before stays
 * said.
 *
 * @returns whether that told us anything new
 */
export async function noteConversations(
  db: JustAskDatabase,
  { conversations, timeZone }: { conversations: readonly Conversation[]; timeZone: string },
): Promise<boolean> {
  const theirs = conversations.filter(({ last }) => last.by === 'them');
  if (theirs.length === 0) return false;
  return await db.transaction('rw', db.mentors, db.drafts, async () => {
    const waiting = await db.mentors
      .where('standing.stage')
      .anyOf('asked', 'replied', 'meeting', 'mentoring')
      .filter(({ standing }) => standing?.open.kind === 'waiting')
      .toArray();
    const awaited = await Promise.all(waiting.map((mentor) => awaitedOf(db, mentor)));
    const namesakes = await namesakesOf(db, theirs, waiting);
    let isNews = false;
    for (const conversation of theirs) {
      const id = whose(conversation, awaited, (name) => namesakes.get(name) ?? 0, timeZone);
      if (id !== undefined && (await note(db, id, conversation))) isNews = true;
    }
    return isNews;
  });
}

/**
 * She says of somebody that what was seen is no answer to her, or, not `settled`, that she is to be asked again.
 *
 * @throws {GoneError} when there is no such mentor
 */
export async function settleHeard(
  db: JustAskDatabase,
  mentorId: string,
  settled = true,
): Promise<void> {
  const changed = await db.mentors
    .where('id')
    .equals(mentorId)
    // Said again, it changes nothing, and is counted as no change.
    .filter(({ heard }) => heard !== undefined && (heard.settled === true) !== settled)
    .modify(({ heard }) => {
      if (settled && heard) heard.settled = true;
      else delete heard?.settled;
    });
  if (changed === 0 && !(await db.mentors.get(mentorId))) {
    throw new GoneError(`No mentor ${mentorId}`);
  }
}

/** @returns whether it was news */
async function note(db: JustAskDatabase, id: string, seen: Conversation): Promise<boolean> {
  let isNews = false;
  await db.mentors
    .where('id')
    .equals(id)
    .modify((mentor) => {
      const open = mentor.standing?.open;
      if (open?.kind !== 'waiting') return;
      const { day } = seen.last;
      const heard: Heard = {
        site: seen.site,
        since: open.since,
        ...(day === undefined ? {} : { day }),
      };
      const before = mentor.heard;
      isNews = before?.since !== open.since || (day !== undefined && day > (before.day ?? ''));
      if (isNews) mentor.heard = heard;
    });
  return isNews;
}

async function awaitedOf(db: JustAskDatabase, mentor: Mentor): Promise<Awaited> {
  const drafts = await db.drafts.where('mentorId').equals(mentor.id).toArray();
  const addresses = drafts.map(({ text }) => text.to.trim().toLowerCase()).filter(Boolean);
  const { id, name, identities, standing } = mentor;
  if (!standing) throw new Error(`${id} isn't kept`);
  return { id, name, identities, standing, addresses };
}

/** How many people she keeps have the name of somebody she waits for; only where a page names by names. */
async function namesakesOf(
  db: JustAskDatabase,
  conversations: readonly Conversation[],
  waiting: readonly Mentor[],
): Promise<Map<string, number>> {
  const byName = conversations.some(({ who }) => !who.identity && !who.address);
  if (!byName) return new Map();
  const names = new Map(waiting.map(({ name }) => [name, 0]));
  await db.mentors.each(({ name, standing }) => {
    const count = names.get(name);
    if (count !== undefined && standing) names.set(name, count + 1);
  });
  return names;
}
