import { type Goal, statedGoals } from '@/utils/aims/aims';
import { stillHeard } from '@/utils/journey/heard';
import { planToday, type Today } from '@/utils/journey/today';
import { readAims } from './aims-store';
import type { JustAskDatabase } from './database';
import { likenessesOf } from './likeness-store';
import { isKept, type KeptMentor } from './mentor-store';

/** Everybody whom Today depends on, with her goals, the most important first. */
export type Around = {
  mentors: ReadonlyMap<string, KeptMentor>;
  goals: Goal[];
  /** Who of all her people may be the same human as one whom she could ask, by that one's id. */
  alike: ReadonlyMap<string, KeptMentor[]>;
};

/** What is due today, with the people whom it is about. */
export type TodayView = Today &
  Around & {
    /** Of whom it looks as if they had written back. */
    heard: string[];
  };

/** Of those who only decide whom to ask next, so many are looked at. */
const enough = 50;
/** Of those with whom something happened lately, for whom the next may stand in: so many, of so many days. */
const lately = { people: 8, days: 30 };

/**
 * Those people alone with whom something may be due, whom she asked or meets, whom she could ask, and with whom
 * something happened lately; and who may be the same human as one whom she could ask. No history is read, and each is
 * found by an index.
 *
 * @param now milliseconds since 1970
 */
export async function readAround(db: JustAskDatabase, now: number): Promise<Around> {
  const { mentors } = db;
  const some = (index: string, value: string | number) =>
    mentors.where(index).equals(value).limit(enough).toArray();
  return db.transaction('r', db.aims, mentors, db.apart, async () => {
    const [aims, ...found] = await Promise.all([
      readAims(db),
      mentors.where('standing.wakeAt').belowOrEqual(now).toArray(),
      mentors.where('heard.since').above(0).toArray(),
      // Whoever of them has been asked too long ago is awake; more open asks than these hold back anyway.
      some('standing.stage', 'asked'),
      some('standing.stage', 'meeting'),
      some('standing.stage', 'mentoring'),
      some('listed.going', 1),
      mentors.orderBy('listed.ask').limit(enough).toArray(),
      mentors
        .where('listed.touched')
        .above(now - lately.days * 86_400_000)
        .reverse()
        .limit(lately.people)
        .toArray(),
    ]);
    const kept = new Map(
      found
        .flat()
        .filter(isKept)
        .map((mentor) => [mentor.id, mentor]),
    );
    // Only whom she could ask may be left out for another.
    const askable = [...kept.values()].filter(({ standing }) => standing.stage === 'kept');
    const alike = await Promise.all(
      askable.map(async (mentor) => [mentor.id, await likenessesOf(db, mentor)] as const),
    );
    return {
      goals: aims ? statedGoals(aims).toSorted((a, b) => b.importance - a.importance) : [],
      mentors: kept,
      alike: new Map(alike.map(([id, others]) => [id, others.map(({ mentor }) => mentor)])),
    };
  });
}

/**
 * Plans her day from those people.
 *
 * @param by.now milliseconds since 1970
 */
export function todayOf(
  around: Around,
  by: { now: number; timeZone: string; mostOpenAsks: number },
): TodayView {
  const people = [...around.mentors.values()];
  const candidates = people.map(({ id, standing, fit }) => ({
    id,
    standing,
    score: fit?.score,
    goals: fit?.goals ?? [],
    alike: around.alike.get(id) ?? [],
  }));
  return {
    ...planToday(candidates, { ...by, goals: around.goals.map(({ id }) => id) }),
    ...around,
    heard: people.flatMap(({ id, heard, standing }) => (stillHeard(heard, standing) ? [id] : [])),
  };
}

/** Both at once. */
export async function readToday(
  db: JustAskDatabase,
  by: { now: number; timeZone: string; mostOpenAsks: number },
): Promise<TodayView> {
  return todayOf(await readAround(db, by.now), by);
}
