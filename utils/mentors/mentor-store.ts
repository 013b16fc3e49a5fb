import type { Assessment } from '@/utils/fit/assessment';
import type { Happening, HistoryEvent } from '@/utils/journey/history';
import { type Standing, stageOf } from '@/utils/journey/stage';
import type { Identity } from '@/utils/profile/identity';
import { mergeReadings } from '@/utils/profile/merge';
import type { Reading } from '@/utils/profile/reading';
import type { JustAskDatabase, Mentor } from './database';
import { GoneError } from './gone-error';

export type Fit = Pick<Assessment, 'score' | 'band'>;

/**
 * Keeps the person of a reading. Somebody who is kept already gets the newer reading and no second entry;
 * somebody whose keeping was undone is kept again. The event's id is the request's, so a repeated request
 * changes nothing.
 *
 * @param at milliseconds since 1970
 */
export async function keepMentor(
  db: JustAskDatabase,
  request: { requestId: string; reading: Reading; fit: Fit | undefined; at: number },
): Promise<{ mentorId: string; eventId: string }> {
  const { requestId, reading, fit, at } = request;
  return db.transaction('rw', db.mentors, db.history, async () => {
    const known = await mentorOf(db, reading.identity);
    const mentorId = known?.id ?? requestId;
    if (known) await db.mentors.update(mentorId, (mentor) => learn(mentor, reading, fit));
    else {
      await db.mentors.add({
        id: mentorId,
        identities: [reading.identity],
        readings: [reading],
        ...(fit ? { fit } : {}),
      });
    }
    if (known?.standing) return { mentorId, eventId: requestId };
    await appendEvent(db, { id: requestId, mentorId, at, what: { kind: 'kept' } });
    return { mentorId, eventId: requestId };
  });
}

/**
 * Appends to a mentor's history and projects where things stand, in one transaction. A repeated request
 * appends nothing.
 *
 * @throws {GoneError} when there is no such mentor.
 */
export async function recordEvent(
  db: JustAskDatabase,
  request: { requestId: string; mentorId: string; what: Happening; at: number },
): Promise<{ eventId: string }> {
  const { requestId, mentorId, what, at } = request;
  return db.transaction('rw', db.mentors, db.history, async () => {
    if (!(await db.mentors.get(mentorId))) throw new GoneError(`No mentor ${mentorId}`);
    await appendEvent(db, { id: requestId, mentorId, at, what });
    return { eventId: requestId };
  });
}

/** Merges a newer reading into the mentor who has this identity, if there is one, and returns them. */
export async function learnReading(
  db: JustAskDatabase,
  reading: Reading,
  fit: Fit | undefined,
): Promise<void> {
  await db.mentors
    .where('identities')
    .equals(reading.identity)
    .modify((mentor) => learn(mentor, reading, fit));
}

/** Judges everybody again, after her aims have changed. */
export async function refit(
  db: JustAskDatabase,
  judge: (reading: Reading) => Fit | undefined,
): Promise<void> {
  await db.mentors.toCollection().modify((mentor) => {
    const [reading] = mentor.readings;
    const fit = reading && judge(reading);
    if (fit) mentor.fit = fit;
    else delete mentor.fit;
  });
}

/** The mentor who has this identity, also when keeping them was undone. */
export async function mentorOf(
  db: JustAskDatabase,
  identity: Identity,
): Promise<Mentor | undefined> {
  return db.mentors.where('identities').equals(identity).first();
}

/** A mentor's history, oldest first. */
export async function historyOf(db: JustAskDatabase, mentorId: string): Promise<HistoryEvent[]> {
  return db.history.where('[mentorId+at]').between([mentorId, 0], [mentorId, Infinity]).toArray();
}

/** Everybody she keeps, each with their history, for lists and next steps. */
export async function keptMentors(
  db: JustAskDatabase,
): Promise<{ mentor: Mentor & { standing: Standing }; history: HistoryEvent[] }[]> {
  const [mentors, events] = await Promise.all([
    db.mentors.toArray(),
    db.history.orderBy('[mentorId+at]').toArray(),
  ]);
  const histories = Map.groupBy(events, (event) => event.mentorId);
  return mentors.flatMap((mentor) => {
    const { standing } = mentor;
    return standing
      ? [{ mentor: { ...mentor, standing }, history: histories.get(mentor.id) ?? [] }]
      : [];
  });
}

/**
 * Appends an event and projects where things stand onto the mentor. Only inside a transaction over
 * `mentors` and `history`.
 */
export async function appendEvent(db: JustAskDatabase, event: HistoryEvent): Promise<void> {
  if (await db.history.get(event.id)) return;
  const history = await historyOf(db, event.mentorId);
  // The order of events is the order of their times, also when the clock was set back in between.
  const at = Math.max(event.at, (history.at(-1)?.at ?? 0) + 1);
  const added = { ...event, at };
  await db.history.add(added);
  const standing = stageOf([...history, added]);
  await db.mentors.update(event.mentorId, (mentor) => {
    if (standing) mentor.standing = standing;
    else delete mentor.standing;
  });
}

function learn(mentor: Mentor, reading: Reading, fit: Fit | undefined): void {
  const older = mentor.readings.find((known) => known.identity === reading.identity);
  const merged = older ? mergeReadings(older, reading) : reading;
  mentor.readings = [merged, ...mentor.readings.filter((known) => known !== older)];
  if (fit) mentor.fit = fit;
}
