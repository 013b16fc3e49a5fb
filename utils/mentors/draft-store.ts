import type { Composition, DraftText } from '@/utils/outreach/draft';
import type { JustAskDatabase, StoredDraft } from './database';
import { GoneError } from './gone-error';
import { appendEvent, projected } from './mentor-store';
import { type Turn, take } from './turn';

/** The draft for a mentor, if there is one. */
export async function draftOf(
  db: JustAskDatabase,
  mentorId: string,
): Promise<StoredDraft | undefined> {
  return db.drafts.where('mentorId').equals(mentorId).last();
}

/**
 * Stores a composed draft, unless this mentor has one: what she wrote is never replaced.
 *
 * @param at milliseconds since 1970
 */
export async function addDraft(
  db: JustAskDatabase,
  request: { requestId: string; mentorId: string; composition: Composition; at: number },
): Promise<{ draftId: string }> {
  const { requestId, mentorId, composition, at } = request;
  return db.transaction('rw', [db.drafts, ...projected(db)], async () => {
    const known = await draftOf(db, mentorId);
    if (known) return { draftId: known.id };
    await db.drafts.add({
      id: requestId,
      mentorId,
      ...composition,
      revision: 1,
      turns: {},
      savedAt: at,
    });
    await appendEvent(db, { id: requestId, mentorId, at, what: { kind: 'drafted' } });
    return { draftId: requestId };
  });
}

/**
 * Stores what she typed, unless the same surface has saved something newer already.
 *
 * @throws {GoneError} when the draft is gone.
 */
export async function saveDraft(
  db: JustAskDatabase,
  request: { draftId: string; turn: Turn; text: DraftText; at: number },
): Promise<void> {
  const { draftId, turn, text, at } = request;
  const found = await db.drafts
    .where('id')
    .equals(draftId)
    .modify((draft) => {
      const turns = take(draft.turns, turn);
      if (turns) Object.assign(draft, { text, turns, revision: draft.revision + 1, savedAt: at });
    });
  if (found === 0) throw new GoneError(`No draft ${draftId}`);
}
