import { dayOf, startOfDay } from './calendar';
import { type HistoryEvent, type Outcome, standing } from './history';
import { pacing } from './pacing';
import { stageOf } from './stage';

/**
 * What to do next with a mentor, and since when it is due. Words for it are in the locales, keyed by
 * `kind`; `days` is how long she has waited, for the one-line "why now".
 */
export type NextStep =
  | { kind: 'ask' }
  /** The draft was opened in a channel, and she has not said whether she sent it. */
  | { kind: 'confirm-sent' }
  /** Asked, and it is too early to nudge. Not due. */
  | { kind: 'wait'; days: number; until: number }
  | { kind: 'nudge'; days: number; nth: 1 | 2 }
  /** Two nudges without an answer: stop, kindly. */
  | { kind: 'stop'; days: number }
  | { kind: 'agree' }
  /** They said "later"; `due` from the day `until` on. */
  | { kind: 'come-back'; until: number; due: boolean }
  | { kind: 'ask-for-referral' }
  | { kind: 'follow-referral' }
  | { kind: 'look-again' };

/**
 * The next step after this history (oldest first) at `now` (milliseconds since 1970), or `undefined` when
 * there is nothing to do. Days are calendar days in `timeZone` (IANA name, UTC without one), and every
 * `until` is the first moment of one.
 */
export function nextStep(
  history: readonly HistoryEvent[],
  now: number,
  timeZone?: string,
): NextStep | undefined {
  const standingNow = stageOf(history);
  if (!standingNow || standingNow.stage === 'closed') return undefined;
  const events = standing(history);
  // An opened draft that nobody spoke of again: sent or not decides everything after it.
  const spoken = events.findLast(({ what }) => isAboutSending(what.kind));
  if (spoken?.what.kind === 'opened') return { kind: 'confirm-sent' };
  if (standingNow.stage === 'kept') return { kind: 'ask' };

  const reply = events.findLast(({ what }) => what.kind === 'replied');
  if (standingNow.stage === 'replied' && standingNow.outcome && reply) {
    const since = events.slice(events.indexOf(reply));
    // What she does with the answer ends its step: agree after a yes, thank after any other.
    const ends = standingNow.outcome === 'yes' ? 'agreed' : 'thanked';
    if (since.some(({ what }) => what.kind === ends) && standingNow.outcome !== 'later') {
      return undefined;
    }
    const until = startOfDay(dayOf(reply.at, timeZone) + pacing.comeBack, timeZone);
    return afterReply(standingNow.outcome, { until, due: until <= now });
  }
  return whileWaiting(events, dayOf(now, timeZone), timeZone);
}

function isAboutSending(kind: HistoryEvent['what']['kind']): boolean {
  return ['opened', 'not-sent', 'asked', 'nudged', 'replied', 'closed'].includes(kind);
}

function afterReply(outcome: Outcome, comeBack: { until: number; due: boolean }): NextStep {
  switch (outcome) {
    case 'yes':
      return { kind: 'agree' };
    case 'later':
      return { kind: 'come-back', ...comeBack };
    case 'no':
      return { kind: 'ask-for-referral' };
    case 'referral':
      return { kind: 'follow-referral' };
    case 'wrong-person':
      return { kind: 'look-again' };
  }
}

function whileWaiting(
  events: readonly HistoryEvent[],
  today: number,
  timeZone: string | undefined,
): NextStep {
  const askedAt = events.findLastIndex(({ what }) => what.kind === 'asked');
  const asked = dayOf(events[askedAt]?.at ?? 0, timeZone);
  const nudged = events
    .slice(askedAt + 1)
    .filter(({ what }) => what.kind === 'nudged')
    .map(({ at }) => dayOf(at, timeZone));
  // A clock that was set back must not count days below none.
  const days = Math.max(0, today - asked);
  const last = nudged.at(-1);
  const due =
    last === undefined
      ? asked + pacing.firstNudge
      : nudged.length === 1
        ? Math.max(asked + pacing.secondNudge, last + pacing.betweenNudges)
        : last + pacing.stopAfter;
  if (today < due) return { kind: 'wait', days, until: startOfDay(due, timeZone) };
  if (nudged.length >= 2) return { kind: 'stop', days };
  return { kind: 'nudge', days, nth: nudged.length === 0 ? 1 : 2 };
}

/** Whether there is something to do now, rather than to wait for. */
export function isDue(step: NextStep): boolean {
  return step.kind === 'come-back' ? step.due : step.kind !== 'wait';
}

/**
 * Most pressing first: somebody waits for her, then what keeps the rest right, then promises, then
 * silence, then what can be done on any day.
 */
const order = [
  'agree',
  'follow-referral',
  'confirm-sent',
  'come-back',
  'nudge',
  'ask-for-referral',
  'stop',
  'look-again',
  'ask',
  'wait',
] as const satisfies readonly NextStep['kind'][];

/** Orders steps for Today, as `Array.prototype.sort` wants it: negative when `a` is more pressing. */
export function pressing(a: NextStep, b: NextStep): number {
  return order.indexOf(a.kind) - order.indexOf(b.kind) || urgency(a) - urgency(b);
}

/** Within a kind: the longest wait, or the nearest day, first. */
function urgency(step: NextStep): number {
  if ('until' in step) return step.until;
  return 'days' in step ? -step.days : 0;
}
