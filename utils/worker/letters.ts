import { emptyAims } from '@/utils/aims/aims';
import type { Assessment } from '@/utils/fit/assessment';
import type { Channel } from '@/utils/journey/history';
import type { Purpose } from '@/utils/journey/purpose';
import { readAims } from '@/utils/mentors/aims-store';
import type { JustAskDatabase, StoredDraft } from '@/utils/mentors/database';
import { type Letter, sentAskOf } from '@/utils/mentors/draft-store';
import { GoneError } from '@/utils/mentors/gone-error';
import { historyOf } from '@/utils/mentors/history-store';
import { mainReading } from '@/utils/mentors/mentor-store';
import { referrersOf } from '@/utils/mentors/referral-store';
import { lately, recentSending } from '@/utils/mentors/sending-store';
import { type Way, waysTo } from '@/utils/outreach/channels/ways';
import { type About, compose } from '@/utils/outreach/compose';
import type { Composition, Plan } from '@/utils/outreach/draft';
import { goesThrough } from '@/utils/outreach/family';
import type { Reading } from '@/utils/profile/reading';
import { readSettings } from '@/utils/settings/settings';

/**
 * What composes messages to a mentor, by her aims, what was read of them and what happened so far.
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
    mainReading(db, mentorId),
    readAims(db),
    historyOf(db, mentorId),
  ]);
  if (!reading) throw new GoneError(`No mentor ${mentorId}`);
  const assessment = judge(reading);
  return (purpose, plan, before) =>
    compose({ aims, reading, assessment, now, purpose, history, plan, before });
}

/** As long as a message can be at all, in UTF-16 units. */
const unlimited = 20_000;

/**
 * A new message to a mentor, made for the likeliest way that it can go: as the ask before it went, or else the
 * first one that takes the whole of it.
 *
 * @param now milliseconds since 1970
 * @throws {GoneError} when she doesn't keep this person.
 */
export async function newLetter(
  db: JustAskDatabase,
  { mentorId, purpose }: { mentorId: string; purpose: Purpose },
  judge: (reading: Reading) => Assessment | undefined,
  now: number,
): Promise<Letter> {
  const [compose, asked, ways] = await Promise.all([
    lettersTo(db, mentorId, judge, now),
    sentAskOf(db, mentorId),
    waysNow(db, { mentorId, purpose }, now),
  ]);
  const plan = await firstPlan(db, mentorId, asked);
  const before = asked && !goesThrough(asked.purpose) && !goesThrough(purpose) ? asked : undefined;
  const channel = await usedFor(db, before, ways);
  const tries = channel === undefined ? ways : ways.filter((way) => way.channel === channel);
  for (const way of tries) {
    const limit = way.limits.body ?? unlimited;
    const wanted = limit < unlimited ? { ...plan, limit } : plan;
    const composed = compose(purpose, wanted);
    const text = { ...composed.text, to: before?.text.to ?? '', ...(channel ? { channel } : {}) };
    if (channel !== undefined || text.body.length <= limit) return { ...composed, text, wanted };
  }
  return { ...compose(purpose, plan), wanted: plan };
}

/** The ways that a new message to somebody could go. */
async function waysNow(
  db: JustAskDatabase,
  { mentorId, purpose }: { mentorId: string; purpose: Purpose },
  now: number,
): Promise<Way[]> {
  const [mentor, reading, history, { notes }, recent] = await Promise.all([
    db.mentors.get(mentorId),
    mainReading(db, mentorId),
    historyOf(db, mentorId),
    readSettings(),
    recentSending(db, now - lately),
  ]);
  if (!mentor || !reading) throw new GoneError(`No mentor ${mentorId}`);
  return waysTo(
    {
      identities: goesThrough(purpose) ? [] : mentor.identities,
      reading,
      hasAddress: false,
      history,
    },
    { noteLength: notes.length, notesMost: notes.most, notesSent: recent.notes },
  );
}

/** How the message before went, where the next one can go so too: an invitation has one note. */
async function usedFor(
  db: JustAskDatabase,
  before: StoredDraft | undefined,
  ways: readonly Way[],
): Promise<Channel | undefined> {
  const history = before ? await historyOf(db, before.mentorId) : [];
  const sent = history.find(({ id }) => id === before?.sentBy);
  const channel = sent?.what.kind === 'asked' ? sent.what.channel : undefined;
  const isThere = channel !== 'linkedin-note' && ways.some((way) => way.channel === channel);
  return isThere ? channel : undefined;
}

/** What a new message to a mentor begins with: the ask that went before it, or else who pointed to them. */
async function firstPlan(
  db: JustAskDatabase,
  mentorId: string,
  asked: StoredDraft | undefined,
): Promise<Plan> {
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
