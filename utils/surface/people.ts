import type { HistoryEvent } from '@/utils/journey/history';
import { isDue, nextStep, pressing } from '@/utils/journey/next-step';
import type { Standing } from '@/utils/journey/stage';
import type { JustAskDatabase, Mentor, StoredDraft } from '@/utils/mentors/database';
import { draftOf } from '@/utils/mentors/draft-store';
import { historyOf, keptMentors, mentorOf } from '@/utils/mentors/mentor-store';
import { valueIn } from '@/utils/profile/field';
import type { Identity } from '@/utils/profile/identity';
import { deviceTimeZone } from '@/utils/settings/time-zone';
import type { DraftView, MentorDetail, MentorRow } from './model';

/** Everybody she keeps, as rows. */
export async function readRows(db: JustAskDatabase, now: number): Promise<MentorRow[]> {
  const kept = await keptMentors(db);
  return kept.map(({ mentor, history }) => rowOf(mentor, history, now));
}

/** The rows with a step that is due, most pressing first. */
export function dueRows(rows: readonly MentorRow[]): MentorRow[] {
  return rows
    .filter(({ step }) => step && isDue(step))
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
  const [reading] = mentor?.readings ?? [];
  if (!mentor || !standing || !reading) return undefined;
  const [history, draft] = await Promise.all([historyOf(db, mentor.id), draftOf(db, mentor.id)]);
  return {
    ...rowOf({ ...mentor, standing }, history, now),
    reading,
    history,
    ...(draft ? { draft: draftView(draft) } : {}),
  };
}

function rowOf(
  mentor: Mentor & { standing: Standing },
  history: readonly HistoryEvent[],
  now: number,
): MentorRow {
  const [reading] = mentor.readings;
  const identity = mentor.identities[0] ?? `web:${mentor.id}`;
  const headline = reading && valueIn(reading.fields.headline);
  const step = nextStep(history, now, deviceTimeZone());
  return {
    id: mentor.id,
    identity,
    // Somebody whose name could not be read is called by their address on the site.
    name: (reading && valueIn(reading.fields.name)) ?? identity.slice(identity.indexOf(':') + 1),
    ...(headline === undefined ? {} : { headline }),
    standing: mentor.standing,
    ...(step ? { step } : {}),
    ...(mentor.fit ? { fit: mentor.fit } : {}),
  };
}

function draftView({ id, text, specific, gaps, revision }: StoredDraft): DraftView {
  return { id, text, gaps, revision, ...(specific ? { specific } : {}) };
}
