import { type Happening, type HistoryEvent, stillCounting } from '@/utils/journey/history';
import { type Standing, standingOf } from '@/utils/journey/standing';
import { type Correction, type Corrections, corrected, fits } from '@/utils/profile/correction';
import { valueIn } from '@/utils/profile/field';
import { type Identity, parseIdentity } from '@/utils/profile/identity';
import { mergeReadings } from '@/utils/profile/merge';
import type { FieldName, Reading } from '@/utils/profile/reading';
import type { Fit } from '@/utils/shortlist/listed';
import type { JustAskDatabase, Mentor, StoredReading } from './database';
import { GoneError } from './gone-error';
import { historyOf, historyRow } from './history-store';
import { changeMentor, rewriteSearchWords } from './projection';
import { type Turn, take } from './turn';

/** Judges a reading by her aims as they are; `undefined` while she has no goal in words. */
export type Judge = (reading: Reading) => Fit | undefined;

/**
 * Keeps the person of a reading. Somebody who is kept already gets the newer reading and no second entry;
 * somebody whose keeping was undone is kept again; "not this person" is taken back. Returns the event by
 * which they are kept, which is what undoing takes back. A repeated request changes nothing.
 *
 * @param at milliseconds since 1970
 */
export async function keepMentor(
  db: JustAskDatabase,
  request: { requestId: string; reading: Reading; judge: Judge; at: number },
): Promise<{ mentorId: string; eventId: string }> {
  const { requestId, reading, judge, at } = request;
  const { identity } = reading;
  const tables = [...projected(db), db.dismissals];
  return db.transaction('rw', tables, async () => {
    const known = await mentorOf(db, identity);
    const mentorId = known?.id ?? requestId;
    if (!known) await db.mentors.add({ id: mentorId, identities: [identity], name: '' });
    await learn(db, mentorId, reading, judge);
    await db.dismissals.delete(identity);
    if (known?.standing) {
      const events = stillCounting(await historyOf(db, mentorId));
      const kept = events.find(({ what }) => what.kind === 'kept');
      return { mentorId, eventId: kept?.id ?? requestId };
    }
    await appendEvent(db, mentorId, { id: requestId, at, what: { kind: 'kept' } });
    return { mentorId, eventId: requestId };
  });
}

/**
 * Appends to the history of one person, or of many, and projects where things stand, in one transaction: all of it
 * or nothing. A repeated request appends nothing. Who is gone meanwhile is left out.
 *
 * @param request.events what happened with whom, in this order
 * @param request.at milliseconds since 1970
 * @returns the events of those who are still there
 * @throws {GoneError} when none of them is.
 */
export async function recordEvents(
  db: JustAskDatabase,
  request: {
    requestId: string;
    events: readonly { mentorId: string; what: Happening }[];
    at: number;
  },
): Promise<{ mentorId: string; eventId: string }[]> {
  const { requestId, events, at } = request;
  return db.transaction('rw', projected(db), async () => {
    const recorded: { mentorId: string; eventId: string }[] = [];
    for (const [index, { mentorId, what }] of events.entries()) {
      if (!(await db.mentors.get(mentorId))) continue;
      const eventId = `${requestId}/${index}`;
      await appendEvent(db, mentorId, { id: eventId, at, what });
      recorded.push({ mentorId, eventId });
    }
    if (recorded.length === 0) throw new GoneError('None of them is there');
    return recorded;
  });
}

/**
 * Takes a newer reading of somebody she keeps into the store. Of anybody else nothing is stored.
 *
 * @returns where things stand with them and all that was ever read of them, or `undefined`
 */
export async function learnReading(
  db: JustAskDatabase,
  reading: Reading,
  judge: Judge,
): Promise<{ standing: Standing; reading: Reading } | undefined> {
  const known = await mentorOf(db, reading.identity);
  if (!known?.standing) return undefined;
  return db.transaction('rw', projected(db), async () => ({
    standing: known.standing as Standing,
    reading: await learn(db, known.id, reading, judge),
  }));
}

/**
 * Stores her own word for one part of somebody she keeps, or takes it back (`null`), unless the same surface
 * has said something newer already.
 *
 * @throws {GoneError} when she doesn't keep this person.
 * @throws {Error} when the word is none for this part.
 */
export async function correctReading(
  db: JustAskDatabase,
  request: {
    identity: Identity;
    field: FieldName;
    word: Correction | null;
    turn: Turn;
    judge: Judge;
  },
): Promise<void> {
  const { identity, field, word, turn, judge } = request;
  if (word && !fits(field, word)) throw new Error(`No word for "${field}"`);
  await db.transaction('rw', projected(db), async () => {
    const stored = await db.readings.get(identity);
    if (!stored) throw new GoneError(`No reading of ${identity}`);
    const turns = take(stored.turns ?? {}, turn);
    if (!turns) return;
    const { [field]: _before, ...others } = stored.corrections ?? {};
    const corrections: Corrections = word ? { ...others, [field]: word } : others;
    await store(db, { ...stored, corrections, turns }, judge);
  });
}

/** The mentor who has this identity, also when keeping them was undone. */
export async function mentorOf(
  db: JustAskDatabase,
  identity: Identity,
): Promise<Mentor | undefined> {
  return db.mentors.where('identities').equals(identity).first();
}

/** The mentors among these people, by identity, with one query. */
export async function mentorsAmong(
  db: JustAskDatabase,
  identities: readonly Identity[],
): Promise<ReadonlyMap<Identity, Mentor>> {
  const mentors = await db.mentors.where('identities').anyOf(identities).toArray();
  return new Map(
    mentors.flatMap((mentor) => mentor.identities.map((identity) => [identity, mentor] as const)),
  );
}

/** The mentors with an identity that begins so: a place on one page. */
export async function mentorsBeneath(db: JustAskDatabase, beginning: string): Promise<Mentor[]> {
  return db.mentors.where('identities').startsWith(beginning).toArray();
}

/**
 * What was read of somebody she keeps, with what she put right. Of several pages it is the one that tells the most:
 * a look at a short page doesn't take away what the long one said.
 */
export async function mainReading(
  db: JustAskDatabase,
  mentorId: string,
): Promise<Reading | undefined> {
  const stored = await mainStored(db, mentorId);
  return stored && corrected(stored.reading, stored.corrections);
}

/** The same as it is stored: what the page said, and her words apart from it. */
export async function mainStored(
  db: JustAskDatabase,
  mentorId: string,
): Promise<StoredReading | undefined> {
  return mainAmong(await db.readings.where('mentorId').equals(mentorId).toArray());
}

type AsStored = Pick<StoredReading, 'reading' | 'corrections'>;

/** The page of somebody that tells most, of two alike the newer. */
export function mainAmong<Stored extends AsStored>(stored: readonly Stored[]): Stored | undefined {
  const newestFirst = stored.toSorted((a, b) => b.reading.readAt - a.reading.readAt);
  return newestFirst.sort((a, b) => tells(b) - tells(a))[0];
}

/** How many parts are known of somebody from one page. */
function tells({ reading, corrections }: AsStored): number {
  const { fields } = corrected(reading, corrections);
  return Object.values(fields).filter(({ status }) => status === 'read').length;
}

/** Somebody she keeps now. */
export type KeptMentor = Mentor & { standing: Standing };

/** Whether she keeps somebody, or has taken it back. */
export function isKept(mentor: Mentor): mentor is KeptMentor {
  return mentor.standing !== undefined;
}

/** The tables of a person, and of what is derived from them. */
export function projected(db: JustAskDatabase) {
  return [db.mentors, db.readings, db.histories, db.searchWords];
}

/**
 * Appends an event and projects where things stand onto the mentor. Only inside a transaction over
 * `mentors`, `readings`, `histories` and `searchWords`.
 */
export async function appendEvent(
  db: JustAskDatabase,
  mentorId: string,
  event: HistoryEvent,
): Promise<void> {
  const before = await historyOf(db, mentorId);
  if (before.some(({ id }) => id === event.id)) return;
  // The order of events is the order of their times, also when the clock was set back in between.
  const at = Math.max(event.at, (before.at(-1)?.at ?? 0) + 1);
  const history = [...before, { ...event, at }];
  await db.histories.put(historyRow(mentorId, history));
  const kept = standingOf(history);
  await changeMentor(db, mentorId, (mentor) => {
    if (kept) mentor.standing = kept;
    else delete mentor.standing;
  });
  // A note is found by its words; taking one back may be taking back a note.
  const { kind } = event.what;
  if (kind === 'noted' || kind === 'undone') await rewriteSearchWords(db, mentorId);
}

/** Merges a reading into what is stored, and judges the whole. */
async function learn(
  db: JustAskDatabase,
  mentorId: string,
  reading: Reading,
  judge: Judge,
): Promise<Reading> {
  const { identity } = reading;
  const older = await db.readings.get(identity);
  const merged = older ? mergeReadings(older.reading, reading) : reading;
  return store(db, { ...older, identity, mentorId, reading: merged }, judge);
}

/** Puts a reading, and what lists show of its mentor. Returns it with what she put right. */
async function store(db: JustAskDatabase, stored: StoredReading, judge: Judge): Promise<Reading> {
  await db.readings.put(stored);
  await showMain(db, stored.mentorId, judge);
  await rewriteSearchWords(db, stored.mentorId);
  return corrected(stored.reading, stored.corrections);
}

/**
 * Puts onto a mentor what lists show of them, by what was read, after that or whose it is has changed. Only inside a
 * transaction over `mentors` and `readings`.
 */
export async function showMain(db: JustAskDatabase, mentorId: string, judge: Judge): Promise<void> {
  const reading = await mainReading(db, mentorId);
  if (!reading) return;
  const fit = judge(reading);
  const headline = valueIn(reading.fields.headline);
  await changeMentor(db, mentorId, (mentor) => {
    mentor.name = valueIn(reading.fields.name) ?? parseIdentity(reading.identity).id;
    if (headline !== undefined) mentor.headline = headline;
    else delete mentor.headline;
    if (fit) mentor.fit = fit;
  });
}
