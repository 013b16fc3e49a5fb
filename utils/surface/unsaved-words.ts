import type { Request } from '@/utils/messaging/contract';
import { Problem } from '@/utils/messaging/problem';
import { send } from '@/utils/messaging/send';

/** What she types is saved by these; each has a place aside of its own. */
const prefixes = { saveDraft: 'unsaved-words ', saveAims: 'unsaved-aims ' } as const;
type Saving = keyof typeof prefixes;

/**
 * Saves words of a message, and keeps them aside until they are on the disk: a popup closes without warning, and
 * what it sends last reaches nobody where the browser has stopped the worker. The place aside is our origin's own
 * `localStorage`, the only one that is written before the popup is gone; neither pages nor content scripts reach it.
 *
 * @throws {Problem} when they could not be saved; they stay aside then
 */
export function saveWords(save: Request<'saveDraft'>): Promise<void> {
  return saveWith('saveDraft', `${save.draftId} ${save.turn.surface}`, save);
}

/**
 * Saves what she typed of her aims, and keeps it aside in the same way. Each save of a surface takes the place of
 * the one before, so it has to have all in it that isn't known to be saved.
 *
 * @throws {Problem} when it could not be saved; it stays aside then
 */
export function saveTypedAims(save: Request<'saveAims'>): Promise<void> {
  return saveWith('saveAims', save.turn.surface, save);
}

async function saveWith<Name extends Saving>(
  name: Name,
  place: string,
  save: Request<Name>,
): Promise<void> {
  const key = prefixes[name] + place;
  const aside = JSON.stringify(save);
  putAside(key, aside);
  await send(name, save);
  letGo(key, aside);
}

/**
 * Saves what a surface that is gone had not saved. Once a save was taken, another one of the same turn changes
 * nothing; words for a draft that is gone are let go of.
 */
export async function saveLeftWords(): Promise<void> {
  for (const [name, prefix] of Object.entries(prefixes) as [Saving, string][]) {
    for (const key of Object.keys(localStorage).filter((one) => one.startsWith(prefix))) {
      const aside = localStorage.getItem(key);
      if (aside === null) continue;
      try {
        await send(name, JSON.parse(aside) as Request<Saving>);
      } catch (error) {
        const isUseless = error instanceof Problem && /^(?:not-found|invalid)$/.test(error.code);
        if (!isUseless) throw error;
      }
      letGo(key, aside);
    }
  }
}

/** Full, or switched off: what she typed is saved all the same, if somebody is there to do it. */
export function putAside(key: string, words: string): void {
  try {
    localStorage.setItem(key, words);
  } catch (error) {
    reportError(error);
  }
}

/** Words that were put aside since then stay. */
function letGo(key: string, aside: string): void {
  if (localStorage.getItem(key) === aside) localStorage.removeItem(key);
}
