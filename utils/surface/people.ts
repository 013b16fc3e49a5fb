import { fittingPurposes } from '@/utils/journey/fitting-purposes';
import { stillHeard } from '@/utils/journey/heard';
import { happenedAt, stillCounting } from '@/utils/journey/history';
import { lastTalk } from '@/utils/journey/last-talk';
import { nextStep } from '@/utils/journey/next-step';
import { purposeOf } from '@/utils/journey/step-purpose';
import { connectionOf, connectionsOfName } from '@/utils/mentors/connection-store';
import type { JustAskDatabase, Mentor } from '@/utils/mentors/database';
import { draftsOf } from '@/utils/mentors/draft-store';
import { historyOf } from '@/utils/mentors/history-store';
import { likenessesOf } from '@/utils/mentors/likeness-store';
import { type KeptMentor, mainStored, mentorOf } from '@/utils/mentors/mentor-store';
import { mergesOf } from '@/utils/mentors/merge-store';
import { introducersTo } from '@/utils/mentors/referral-store';
import { type Around, todayOf } from '@/utils/mentors/today-store';
import { verdictOf } from '@/utils/mentors/verdict-store';
import { pastOf } from '@/utils/outreach/past';
import { corrected } from '@/utils/profile/correction';
import { valueIn } from '@/utils/profile/field';
import { type Identity, parseIdentity } from '@/utils/profile/identity';
import type { Reading } from '@/utils/profile/reading';
import { deviceTimeZone } from '@/utils/settings/time-zone';
import { type Acquaintance, maybeConnections, saysConnected } from '@/utils/shortlist/acquaintance';
import { draftView } from './draft-view';
import type { MentorDetail, MentorRow } from './model';

/** Whom to think of today: who may have written back, then what is due, most pressing first. */
export function todayRows(
  around: Around,
  now: number,
  mostOpenAsks: number,
): { rows: MentorRow[]; asks: { open: number; held: boolean } } {
  const timeZone = deviceTimeZone();
  const { due, heard, mentors, goals, openAsks, held } = todayOf(around, {
    now,
    timeZone,
    mostOpenAsks,
  });
  const row = (id: string) => {
    const mentor = mentors.get(id);
    return mentor ? [rowOf(mentor, now, timeZone)] : [];
  };
  const planned = due
    .filter(({ id }) => !heard.includes(id))
    .flatMap(({ id, goal, insteadOf }) => {
      const words = goals.find((one) => one.id === goal)?.learn.trim();
      const before = insteadOf && mentors.get(insteadOf.id)?.name;
      const proposal = {
        ...(words ? { goal: words } : {}),
        ...(insteadOf && before !== undefined
          ? { insteadOf: { name: before, because: insteadOf.because } }
          : {}),
      };
      return row(id).map((one) => (words ? { ...one, proposal } : one));
    });
  return { rows: [...heard.flatMap(row), ...planned], asks: { open: openAsks, held } };
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
  const stored = await mainStored(db, mentor.id);
  if (!stored) return undefined;
  const [all, drafts, answer] = await Promise.all([
    historyOf(db, mentor.id),
    draftsOf(db, mentor.id),
    verdictOf(db, stored.identity),
  ]);
  const history = stillCounting(all);
  const { reading, corrections = {} } = stored;
  const row = rowsAt(now)({ ...mentor, standing });
  const acquaintance = await acquaintanceWith(
    db,
    mentor.identities,
    corrected(reading, corrections),
    // Nobody needs to introduce her to whom she has written already.
    standing.stage === 'kept' ? (mentor.mutuals ?? []) : [],
  );
  // An ask that she has begun as to a stranger stays the one to go on with.
  const isKnown =
    acquaintance.connection !== undefined && !drafts.some(({ purpose }) => purpose === 'ask');
  const toWrite = purposeOf(row.step, standing, isKnown);
  // Whether she sent a message is asked of the one that she took along.
  const taken = row.step?.kind === 'confirm-sent' ? toWrite : undefined;
  const front = drafts.find(({ purpose }) => purpose === taken) ?? drafts[0];
  return {
    ...row,
    reading: corrected(reading, corrections),
    asRead: reading,
    corrections,
    history: history.map((event) => ({ ...event, happenedAt: happenedAt(event) })),
    lastTalk: lastTalk(history),
    referredTo: pastOf(history, now).referredTo,
    identities: mentor.identities,
    ...(await sameness(db, mentor)),
    acquaintance,
    ...(toWrite ? { toWrite } : {}),
    ...(front ? { draft: await draftView(db, front, history) } : {}),
    letters: fittingPurposes(standing, isKnown),
    otherDrafts: drafts.filter((draft) => draft !== front).map(({ purpose }) => purpose),
    ...(answer ? { answer } : {}),
  };
}

/**
 * Whether she knows somebody already, and who could introduce her.
 *
 * @param mutuals the names of people whom both know
 */
export async function acquaintanceWith(
  db: JustAskDatabase,
  identities: readonly Identity[],
  reading: Reading,
  mutuals: readonly string[],
): Promise<Acquaintance> {
  const connection = await connectionOf(db, identities);
  if (connection || saysConnected(reading))
    return { connection: connection ?? {}, perhaps: [], introducers: [] };
  const [called, introducers] = await Promise.all([
    connectionsOfName(db, valueIn(reading.fields.name) ?? ''),
    introducersTo(db, mutuals),
  ]);
  return { perhaps: maybeConnections(reading, called), introducers };
}

/** Who else may be this one, and who was joined with them. */
async function sameness(
  db: JustAskDatabase,
  mentor: Mentor,
): Promise<Pick<MentorDetail, 'likenesses' | 'joined'>> {
  const [likenesses, merges] = await Promise.all([
    likenessesOf(db, mentor),
    mergesOf(db, mentor.id),
  ]);
  const siteOf = ({ identities: [first = 'web:'] }: Mentor) => parseIdentity(first).site;
  return {
    likenesses: likenesses.map(({ mentor: other, reasons }) => ({
      id: other.id,
      name: other.name,
      site: siteOf(other),
      reasons,
    })),
    joined: merges.map(({ id, at, from }) => ({ id, at, name: from.name, site: siteOf(from) })),
  };
}

/**
 * Says of anybody how a row of a list shows them now. The browser is asked for its zone once, not for each.
 *
 * @param connected the identities of whom she is connected with, among theirs
 */
export function rowsAt(
  now: number,
  connected: ReadonlySet<Identity> = new Set(),
): (mentor: KeptMentor) => MentorRow {
  const timeZone = deviceTimeZone();
  return (mentor) => ({
    ...rowOf(mentor, now, timeZone),
    ...(mentor.identities.some((one) => connected.has(one)) ? { known: true } : {}),
  });
}

function rowOf(mentor: KeptMentor, now: number, timeZone: string): MentorRow {
  const { id, name, headline, standing, fit, tags, rating } = mentor;
  const step = nextStep(standing, now, timeZone);
  const heard = stillHeard(mentor.heard, standing);
  return {
    id,
    identity: mentor.identities[0] ?? `web:${id}`,
    name,
    standing,
    ...(headline === undefined ? {} : { headline }),
    ...(step ? { step } : {}),
    ...(heard ? { heard } : {}),
    ...(fit ? { fit } : {}),
    ...(tags ? { tags } : {}),
    ...(rating === undefined ? {} : { rating }),
  };
}
