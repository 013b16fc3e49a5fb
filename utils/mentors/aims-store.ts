import { type Aims, emptyAims } from '@/utils/aims/aims';
import type { JustAskDatabase } from './database';

/** Her aims, or `undefined` before she has said anything. */
export async function readAims(db: JustAskDatabase): Promise<Aims | undefined> {
  return (await db.aims.get('mine'))?.aims;
}

/**
 * Stores the parts of her aims that changed and leaves the others as they are, so two open surfaces don't
 * overwrite each other. Doing it twice is the same as once.
 */
export async function changeAims(db: JustAskDatabase, change: Partial<Aims>): Promise<void> {
  await db.transaction('rw', db.aims, async () => {
    const changed = await db.aims.update('mine', (stored) => {
      Object.assign(stored.aims, change);
    });
    if (changed === 0 && !(await db.aims.get('mine'))) {
      await db.aims.add({ id: 'mine', aims: { ...emptyAims('goal-1'), ...change } });
    }
  });
}
