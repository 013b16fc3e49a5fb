import type { DraftVersion, JustAskDatabase, StoredDraft } from './database';

/**
 * As many versions of a message are kept; beyond, the oldest goes that she neither began with nor sent, and that she
 * isn't offered to go back to.
 */
const most = 40;

/**
 * Keeps a message as it stands, unless the newest version says the same. Only inside a transaction over
 * `draftVersions`.
 *
 * @param id made from the request, so that a repeated one keeps nothing twice
 * @returns the id of the version that says what the message says
 */
export async function keepVersion(
  db: JustAskDatabase,
  draft: StoredDraft,
  { id, because, at }: Pick<DraftVersion, 'id' | 'because' | 'at'>,
): Promise<string> {
  const versions = await versionsOf(db, draft.id);
  const newest = versions[0];
  if (because !== 'sent' && newest && isSame(newest, draft)) return newest.id;
  const { purpose, plan, text, subject, parts, gaps, otherLanguage, mentorId } = draft;
  const { specific, goalId } = draft;
  await db.draftVersions.put({
    ...{ id, draftId: draft.id, mentorId, at, because },
    ...{ purpose, plan, text, subject, parts, gaps, otherLanguage },
    ...(specific ? { specific } : {}),
    ...(goalId === undefined ? {} : { goalId }),
  });
  const spare = versions
    .slice(0, -1)
    .filter((version) => version.because !== 'sent' && version.id !== draft.renewedFrom);
  const over = versions.length + 1 - most;
  if (over > 0) await db.draftVersions.bulkDelete(spare.slice(-over).map((version) => version.id));
  return id;
}

/** Drops the newest version where it is only what was composed, and nothing of hers was added since. */
export async function dropComposed(db: JustAskDatabase, draft: StoredDraft): Promise<void> {
  const [newest] = await versionsOf(db, draft.id);
  if (newest?.because === 'composed' && isSame(newest, draft))
    await db.draftVersions.delete(newest.id);
}

/** All versions of a message, newest first. */
export async function versionsOf(db: JustAskDatabase, draftId: string): Promise<DraftVersion[]> {
  const versions = await db.draftVersions.where('draftId').equals(draftId).toArray();
  return versions.sort((a, b) => b.at - a.at || b.id.localeCompare(a.id));
}

function isSame({ text: a }: DraftVersion, { text: b }: StoredDraft): boolean {
  return a.subject === b.subject && a.body === b.body;
}
