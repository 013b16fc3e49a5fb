import { type Aims, emptyAims } from '@/utils/aims/aims';
import type { JustAskDatabase, StoredAims } from './database';
import { type Turn, take } from './turn';

/** Her aims, or `undefined` before she has said anything. */
export async function readAims(db: JustAskDatabase): Promise<Aims | undefined> {
  const stored = await db.aims.get('mine');
  return stored && whole(stored.aims);
}

/** Aims may have been stored before a part of them was thought of. */
function whole(aims: Partial<Aims> | undefined): Aims {
  return { ...emptyAims('goal-1'), ...aims };
}

/** What everybody is judged by: her aims, and how far her answers move all scores, in log-odds. */
export type Judging = { aims: Aims; shift: number };

/** The same, or `undefined` before she has said anything. */
export async function readJudging(db: JustAskDatabase): Promise<Judging | undefined> {
  const stored = await db.aims.get('mine');
  return stored && judgingBy(stored);
}

/** Her answers count unless she leaves them aside. */
export function judgingBy(stored: StoredAims): Judging {
  const aims = whole(stored.aims);
  return { aims, shift: aims.answers === 'count' ? stored.shift : 0 };
}

/**
 * Stores the parts of her aims that changed and leaves the others as they are, so two open surfaces don't
 * overwrite each other; unless the same surface has saved something newer already.
 */
export async function changeAims(
  db: JustAskDatabase,
  { change, turn }: { change: Partial<Aims>; turn: Turn },
): Promise<void> {
  await db.transaction('rw', db.aims, async () => {
    const stored = await db.aims.get('mine');
    const turns = take(stored?.turns ?? {}, turn);
    if (!turns) return;
    const before = whole(stored?.aims);
    const aims = { ...before, ...change };
    const revision = stored?.revision ?? 0;
    await db.aims.put({
      id: 'mine',
      aims,
      shift: stored?.shift ?? 0,
      revision: decidesFit(before) === decidesFit(aims) ? revision : revision + 1,
      fitted: stored?.fitted ?? 0,
      turns,
    });
  });
}

/** The parts that a fit depends on, to compare. */
function decidesFit(aims: Aims): string {
  const { name, signature, offer, proof, ...decides } = aims;
  return JSON.stringify(decides);
}
