import { emptyAims } from '@/utils/aims/aims';
import type { Assessment } from '@/utils/fit/assessment';
import type { Purpose } from '@/utils/journey/purpose';
import { readAims } from '@/utils/mentors/aims-store';
import type { JustAskDatabase, StoredDraft } from '@/utils/mentors/database';
import { sentAskOf } from '@/utils/mentors/draft-store';
import { GoneError } from '@/utils/mentors/gone-error';
import { historyOf } from '@/utils/mentors/history-store';
import { newestReading } from '@/utils/mentors/mentor-store';
import { referrersOf } from '@/utils/mentors/referral-store';
import { type About, compose } from '@/utils/outreach/compose';
import type { Composition, Plan } from '@/utils/outreach/draft';
import type { Reading } from '@/utils/profile/reading';

/**
 * What composes messages to a mentor, by her aims, their newest reading and what happened so far.
 *
 * @param now milliseconds since 1970
 * @throws {GoneError} when she doesn't keep this person.
 */
export async function lettersTo(
  db: JustAskDatabase,
  mentorId: string,
  judge: (reading: Reading) => Assessment | undefined,
  now: number,
): Promise<(purpose: Purpose, plan: Plan, before?: About) => Composition> {
  const [reading, aims = emptyAims('goal-1'), history] = await Promise.all([
    newestReading(db, mentorId),
    readAims(db),
    historyOf(db, mentorId),
  ]);
  if (!reading) throw new GoneError(`No mentor ${mentorId}`);
  const assessment = judge(reading);
  return (purpose, plan, before) =>
    compose({ aims, reading, assessment, now, purpose, history, plan, before });
}

/** What a new message to a mentor begins with: the ask that went before it, or else who pointed to them. */
export async function firstPlan(db: JustAskDatabase, mentorId: string): Promise<Plan> {
  const asked = await sentAskOf(db, mentorId);
  if (asked) return goingOn(asked);
  const [referrer] = await referrersOf(db, mentorId);
  return referrer ? { words: { referrer } } : {};
}

/** What comes after an ask sounds like it, and is about the same. */
function goingOn({ plan, specific, goalId = plan.goalId }: StoredDraft): Plan {
  const { language, voice, favour, words } = plan;
  return {
    ...{ language, voice, favour },
    ...(goalId ? { goalId } : {}),
    ...(specific ? { specific } : {}),
    ...(words?.specific ? { words: { specific: words.specific } } : {}),
  };
}
