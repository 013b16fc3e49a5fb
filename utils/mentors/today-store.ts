import { type Goal, statedGoals } from '@/utils/aims/aims';
import { stillHeard } from '@/utils/journey/heard';
import { planToday, type Today } from '@/utils/journey/today';
import { readAims } from './aims-store';
import type { JustAskDatabase, Mentor } from './database';
import { isKept, type KeptMentor } from './mentor-store';

/** What is due today, with the people whom it is about. */
export type TodayView = Today & {
  mentors: ReadonlyMap<string, KeptMentor>;
  /** Of whom it looks as if they had written back. */
  heard: string[];
  /** Her goals, the most important first. */
  goals: Goal[];
};

/** Of those who only decide whom to ask next, so many are looked at. */
const enough = 50;

/**
 * Plans her day from those people alone with whom something may be due, whom she asked or meets, and whom she
 * could ask. No history is read.
 *
 * @param by.now milliseconds since 1970
 */
export async function readToday(
  db: JustAskDatabase,
  by: { now: number; timeZone: string; mostOpenAsks: number },
): Promise<TodayView> {
  const { mentors } = db;
  const [aims, ...found] = await Promise.all([
    readAims(db),
    mentors.where('standing.wakeAt').belowOrEqual(by.now).toArray(),
    mentors.where('heard.since').above(0).toArray(),
    // Whoever of them has been asked too long ago is awake; more open asks than these hold back anyway.
    mentors.where('standing.stage').equals('asked').limit(enough).toArray(),
    mentors.where('standing.stage').anyOf('meeting', 'mentoring').limit(enough).toArray(),
    mentors.where('standing.stage').equals('replied').filter(goesOn).limit(enough).toArray(),
    mentors.orderBy('listed.fit').reverse().filter(isAskable).limit(enough).toArray(),
  ]);
  const people = new Map(
    found.flat().flatMap((mentor) => (isKept(mentor) ? [[mentor.id, mentor] as const] : [])),
  );
  const goals = aims ? statedGoals(aims).toSorted((a, b) => b.importance - a.importance) : [];
  const candidates = [...people.values()].map(({ id, standing, fit }) => ({
    id,
    standing,
    score: fit?.score,
    goals: fit?.goals ?? [],
  }));
  return {
    ...planToday(candidates, { ...by, goals: goals.map(({ id }) => id) }),
    goals,
    mentors: people,
    heard: [...people.values()].flatMap(({ id, heard, standing }) =>
      stillHeard(heard, standing) ? [id] : [],
    ),
  };
}

function isAskable({ standing }: Mentor): boolean {
  return standing?.open.kind === 'ask' && standing.open.aside !== true;
}

function goesOn({ standing }: Mentor): boolean {
  return standing?.open.kind !== 'nothing';
}
