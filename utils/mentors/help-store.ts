import type { JustAskDatabase } from './database';

/**
 * Whose help she wants with her messages: nobody's, the browser's own model's, or that of a service or program
 * that she named.
 */
export type HelpBy = 'nobody' | 'browser' | 'endpoint';

/**
 * Her choice, with the key of her service, which is why it stands here: neither pages nor content scripts can read
 * this store, and no export or backup takes this table along. `shown` are the destinations whose first request
 * she has seen word for word.
 */
export type StoredHelp = {
  id: 'mine';
  by: HelpBy;
  endpoint?: { base: string; model: string; key: string };
  shown: string[];
};

/** Her choice; nobody's help until she has made one. */
export async function readHelp(db: JustAskDatabase): Promise<StoredHelp> {
  return (await db.help.get('mine')) ?? { id: 'mine', by: 'nobody', shown: [] };
}

/** Changes a part of it and leaves the others, as they are then, alone. */
export async function changeHelp(
  db: JustAskDatabase,
  change: (stored: StoredHelp) => Omit<StoredHelp, 'id'>,
): Promise<void> {
  await db.transaction('rw', db.help, async () => {
    await db.help.put({ ...change(await readHelp(db)), id: 'mine' });
  });
}
