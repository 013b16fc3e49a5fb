import { nextStep, pressing } from '@/utils/journey/next-step';
import { purposeOf } from '@/utils/journey/step-purpose';
import type { JustAskDatabase } from '@/utils/mentors/database';
import { draftsOf } from '@/utils/mentors/draft-store';
import { mentorsToLookAt } from '@/utils/mentors/due-store';
import { historyOf, type KeptMentor, mentorOf, newestStored } from '@/utils/mentors/mentor-store';
import { verdictOf } from '@/utils/mentors/verdict-store';
import { corrected } from '@/utils/profile/correction';
import type { Identity } from '@/utils/profile/identity';
import { deviceTimeZone } from '@/utils/settings/time-zone';
import { draftView } from './draft-view';
import type { MentorDetail, MentorRow } from './model';

/** The rows with a step that is due, most pressing first. */
export async function readDueRows(db: JustAskDatabase, now: number): Promise<MentorRow[]> {
  const mentors = await mentorsToLookAt(db, now);
  return mentors
    .map((mentor) => rowOf(mentor, now))
    .filter(({ step }) => step?.due)
    .sort((a, b) => (a.step && b.step ? pressing(a.step, b.step) : 0));
}

/** One kept person with history and draft, or `undefined` when she doesn't keep them (any more). */
export async function readDetail(
  db: JustAskDatabase,
  by: { mentorId: string } | { identity: Identity },
  now: number,
): Promise<MentorDetail | undefined> {
  const mentor = await ('mentorId' in by ? db.mentors.get(by.mentorId) : mentorOf(db, by.identity));
  const standing = mentor?.standing;
  if (!mentor || !standing) return undefined;
  const stored = await newestStored(db, mentor.id);
  if (!stored) return undefined;
  const [history, drafts, answer] = await Promise.all([
    historyOf(db, mentor.id),
    draftsOf(db, mentor.id),
    verdictOf(db, stored.identity),
  ]);
  const { reading, corrections = {} } = stored;
  const row = rowOf({ ...mentor, standing }, now);
  const toWrite = purposeOf(row.step, standing);
  // Whether she sent a message is asked of the one that she took along.
  const taken = row.step?.kind === 'confirm-sent' ? toWrite : undefined;
  const front = drafts.find(({ purpose }) => purpose === taken) ?? drafts[0];
  return {
    ...row,
    reading: corrected(reading, corrections),
    asRead: reading,
    corrections,
    history,
    identities: mentor.identities,
    ...(toWrite ? { toWrite } : {}),
    ...(front ? { draft: await draftView(db, front) } : {}),
    otherDrafts: drafts.filter((draft) => draft !== front).map(({ purpose }) => purpose),
    ...(answer ? { answer } : {}),
  };
}

/** Somebody as a row of a list shows them. */
export function rowOf(mentor: KeptMentor, now: number): MentorRow {
  const { id, name, headline, standing, fit, tags, rating } = mentor;
  const step = nextStep(standing, now, deviceTimeZone());
  return {
    id,
    identity: mentor.identities[0] ?? `web:${id}`,
    name,
    standing,
    ...(headline === undefined ? {} : { headline }),
    ...(step ? { step } : {}),
    ...(fit ? { fit } : {}),
    ...(tags ? { tags } : {}),
    ...(rating === undefined ? {} : { rating }),
  };
}
