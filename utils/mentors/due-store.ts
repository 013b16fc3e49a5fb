import type { JustAskDatabase } from './database';
import { isKept, type KeptMentor } from './mentor-store';

/** So many people to ask are proposed at once, the best fits. */
const mostProposed = 10;

/**
 * Everybody with whom something may be due, and whom she may ask: found by indexes, so that nobody else is
 * read. Whether something is due in her time zone the next step says.
 *
 * @param now milliseconds since 1970
 */
export async function mentorsToLookAt(db: JustAskDatabase, now: number): Promise<KeptMentor[]> {
  const [awake, askable] = await Promise.all([
    db.mentors.where('standing.wakeAt').belowOrEqual(now).toArray(),
    db.mentors
      .orderBy('listed.fit')
      .reverse()
      .filter(({ standing }) => standing?.open.kind === 'ask' && standing.open.aside !== true)
      .limit(mostProposed)
      .toArray(),
  ]);
  const all = new Map([...awake, ...askable].map((mentor) => [mentor.id, mentor]));
  return [...all.values()].filter(isKept);
}
