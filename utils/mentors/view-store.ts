import type { SavedView } from '@/utils/shortlist/wish';
import type { JustAskDatabase } from './database';

/** Views of her people that she saved, by name. */
export async function savedViews(db: JustAskDatabase): Promise<SavedView[]> {
  const views = await db.views.toArray();
  return views.sort((a, b) => a.name.localeCompare(b.name));
}

/** Saves a view; one of the same name is replaced. */
export async function saveView(db: JustAskDatabase, view: SavedView): Promise<void> {
  await db.transaction('rw', db.views, async () => {
    await db.views.filter(({ name }) => name === view.name).delete();
    await db.views.put(view);
  });
}

export async function forgetView(db: JustAskDatabase, id: string): Promise<void> {
  await db.views.delete(id);
}
