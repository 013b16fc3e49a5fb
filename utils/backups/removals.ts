import { browser } from 'wxt/browser';
import { clearStore, emptyBin, purged, unpurged } from '@/utils/mentors/bin';
import type { JustAskDatabase } from '@/utils/mentors/database';
import { forgetInBackups } from './backups';
import { removeFolder, removeOlder } from './private-files';

/** How long what was written for a download stays, in milliseconds: as long as one may take. */
const forDownloads = 60 * 60 * 1000;

/** Removes what was written for a download, or for taking an import back, a while ago. */
export function clearExports(now: number): Promise<void> {
  return removeOlder('exports', now - forDownloads);
}

/**
 * Makes final what she removed, once it can't be had back any more: it leaves the store, and then every
 * backup. May be stopped half way, and is then done the next time.
 *
 * @param now milliseconds since 1970
 * @param giveBack gives back what the browser was asked for, where everything goes
 */
export async function finishRemovals(
  db: JustAskDatabase,
  now: number,
  giveBack: () => Promise<void>,
): Promise<void> {
  const { everything } = await emptyBin(db, now);
  if (everything) {
    await giveBack();
    return eraseAll(db);
  }
  const gone = await unpurged(db);
  if (gone.length === 0) return;
  await forgetInBackups({
    mentorIds: new Set(gone.flatMap(({ mentorIds }) => mentorIds)),
    identities: new Set(gone.flatMap(({ identities }) => identities)),
  });
  await purged(
    db,
    gone.map(({ id }) => id),
  );
}

/** The store goes last: as long as it is there, it says that everything has to go. */
async function eraseAll(db: JustAskDatabase): Promise<void> {
  await removeFolder('backups');
  await removeFolder('exports');
  await browser.storage.local.clear();
  await browser.storage.session.clear();
  await clearStore(db);
  // What was seen meanwhile is no longer true.
  await browser.storage.local.clear();
}
