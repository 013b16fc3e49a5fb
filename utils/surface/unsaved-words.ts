import type { Request } from '@/utils/messaging/contract';
import { Problem } from '@/utils/messaging/problem';
import { send } from '@/utils/messaging/send';

type Save = Request<'saveDraft'>;

const prefix = 'unsaved-words ';

/**
 * Saves words of a message, and keeps them aside until they are on the disk: a popup closes without warning, and
 * what it sends last reaches nobody where the browser has stopped the worker. The place aside is our origin's own
 * `localStorage`, the only one that is written before the popup is gone; neither pages nor content scripts reach it.
 *
 * @throws {Problem} when they could not be saved; they stay aside then
 */
export async function saveWords(save: Save): Promise<void> {
  const { draftId, turn } = save;
  const key = `${prefix}${draftId} ${turn.surface}`;
  const aside = JSON.stringify(save);
  try {
    localStorage.setItem(key, aside);
  } catch (error) {
    // Full, or switched off: they are saved all the same, if somebody is there to do it.
    reportError(error);
  }
  await send('saveDraft', save);
  letGo(key, aside);
}

/**
 * Saves what a surface that is gone had not saved. Once a save was taken, another one of the same turn changes
 * nothing; words for a draft that is gone are let go of.
 */
export async function saveLeftWords(): Promise<void> {
  const keys = Object.keys(localStorage).filter((key) => key.startsWith(prefix));
  for (const key of keys) {
    const aside = localStorage.getItem(key);
    if (aside === null) continue;
    try {
      await send('saveDraft', JSON.parse(aside) as Save);
    } catch (error) {
      const isUseless = error instanceof Problem && /^(?:not-found|invalid)$/.test(error.code);
      if (!isUseless) throw error;
    }
    letGo(key, aside);
  }
}

/** Words that were put aside since then stay. */
function letGo(key: string, aside: string): void {
  if (localStorage.getItem(key) === aside) localStorage.removeItem(key);
}
