import { dayOf, startOfDay } from './calendar';
import { checkInDay, comeBackDay, nudgeDay, prepareDay, reportDay, tellDay } from './due';
import type { Outcome } from './history';
import { dayNumber } from './iso-day';
import { pacing } from './pacing';
import type { Purpose } from './purpose';
import type { Open, Standing } from './standing';

/**
 * What to do next with a mentor, and whether that is `due`, rather than to be waited for. Words for it are in
 * the locales, keyed by `kind`; `days` is how long it has been, for the one-line "why now". A step with
 * `until` is due from that moment on, the first one of a day.
 */
export type NextStep = { due: boolean } & (
  | /** Not due where she said "not this one". */
  { kind: 'ask' }
  /** The draft was opened in a channel, and she has not said whether she sent it. */
  | { kind: 'confirm-sent'; purpose?: Purpose }
  /** Her message went out, her last nudge `nudged` days ago, and it is too early for another. Never due. */
  | { kind: 'wait'; days: number; nudged?: number; until: number; of: 'answer' | 'time' }
  | { kind: 'nudge'; days: number; nth: 1 | 2; of: 'answer' | 'time' }
  /** Two nudges without an answer: stop, kindly. */
  | { kind: 'stop'; days: number; of: 'answer' | 'time' }
  /** They answered, and she hasn't written back. */
  | { kind: 'answer'; outcome: Outcome; days: number }
  /** They said "later". */
  | { kind: 'come-back'; until: number }
  /** They will talk `on` this day (its first moment). */
  | { kind: 'prepare'; on: number; until: number }
  /** The day of the meeting has passed, or none was set: how was it? */
  | { kind: 'tell'; on?: number; until: number }
  /** They talked: thank them. */
  | { kind: 'thank'; days: number }
  /** Tell them what came of their advice. */
  | { kind: 'report-back'; days: number; until: number }
  /** Nobody has written for a while. */
  | { kind: 'check-in'; days: number; until: number }
  /** She put `what` aside until a day. Never due. */
  | { kind: 'rest'; until: number; what: DueKind }
);

type DueKind = Exclude<NextStep['kind'], 'wait' | 'rest'>;

/**
 * The next step where things stand so at `now` (milliseconds since 1970), or `undefined` when there is
 * nothing to do. Days are calendar days in `timeZone` (IANA name, UTC without one).
 */
export function nextStep(
  standing: Standing | undefined,
  now: number,
  timeZone?: string,
): NextStep | undefined {
  if (!standing || standing.stage === 'closed') return undefined;
  const { unconfirmed, asideUntil } = standing;
  const today = dayOf(now, timeZone);
  const step = unconfirmed ? toConfirm(unconfirmed) : stepOf(standing, today, timeZone);
  if (!step || asideUntil === undefined || step.kind === 'wait' || step.kind === 'rest')
    return step;
  const back = dayNumber(asideUntil);
  if (!step.due || back <= today) return step;
  return { kind: 'rest', due: false, until: startOfDay(back, timeZone), what: step.kind };
}

function toConfirm({ purpose }: { purpose?: Purpose }): NextStep {
  return { kind: 'confirm-sent', due: true, ...(purpose ? { purpose } : {}) };
}

function stepOf(
  { open, touchedAt }: Standing,
  today: number,
  timeZone: string | undefined,
): NextStep | undefined {
  const from = (day: number) => ({ until: startOfDay(day, timeZone), due: day <= today });
  // A clock that was set back must not count days below none.
  const since = (at: number) => Math.max(0, today - dayOf(at, timeZone));
  switch (open.kind) {
    case 'nothing':
      return undefined;
    case 'ask':
      return { kind: 'ask', due: open.aside !== true };
    case 'waiting': {
      const { of, nudges } = open;
      const days = since(open.since);
      const due = nudgeDay(open, timeZone);
      if (today < due) {
        const nudged = nudges.at(-1);
        return {
          kind: 'wait',
          due: false,
          days,
          of,
          until: startOfDay(due, timeZone),
          // A nudge that she left out is no word of hers.
          ...(nudged !== undefined && nudged === touchedAt ? { nudged: since(nudged) } : {}),
        };
      }
      if (nudges.length >= pacing.mostNudges) return { kind: 'stop', due: true, days, of };
      return { kind: 'nudge', due: true, days, of, nth: nudges.length === 0 ? 1 : 2 };
    }
    case 'reply': {
      const { outcome, at } = open;
      const back = comeBackDay(open, timeZone);
      if (outcome === 'later' && back <= today) return { kind: 'come-back', ...from(back) };
      return { kind: 'answer', due: true, outcome, days: since(at) };
    }
    case 'later':
      return { kind: 'come-back', ...from(comeBackDay(open, timeZone)) };
    case 'meeting':
      return aroundMeeting(open, today, timeZone);
    case 'met':
      return { kind: 'thank', due: true, days: since(open.at) };
    case 'advice':
      return { kind: 'report-back', days: since(open.at), ...from(reportDay(open, timeZone)) };
    case 'in-touch':
      if (open.checkIns >= pacing.mostCheckIns) return undefined;
      return { kind: 'check-in', days: since(open.since), ...from(checkInDay(open, timeZone)) };
  }
}

function aroundMeeting(
  open: Open & { kind: 'meeting' },
  today: number,
  timeZone: string | undefined,
): NextStep {
  const on = open.on === undefined ? undefined : dayNumber(open.on);
  if (open.on !== undefined && on !== undefined && !open.prepared && today <= on) {
    const day = prepareDay(open.on);
    return {
      kind: 'prepare',
      on: startOfDay(on, timeZone),
      until: startOfDay(day, timeZone),
      due: day <= today,
    };
  }
  const day = tellDay(open, timeZone);
  return {
    kind: 'tell',
    ...(on === undefined ? {} : { on: startOfDay(on, timeZone) }),
    until: startOfDay(day, timeZone),
    due: day <= today,
  };
}

/**
 * Most pressing first: somebody waits for her, then what keeps the rest right, then promises, then
 * silence, then what can be done on any day.
 */
const order = [
  'answer',
  'prepare',
  'thank',
  'confirm-sent',
  'tell',
  'report-back',
  'come-back',
  'nudge',
  'stop',
  'check-in',
  'ask',
  'wait',
  'rest',
] as const satisfies readonly NextStep['kind'][];

/** Orders steps for Today, as `Array.prototype.sort` wants it: negative when `a` is more pressing. */
export function pressing(a: NextStep, b: NextStep): number {
  return order.indexOf(a.kind) - order.indexOf(b.kind) || urgency(a) - urgency(b);
}

/** Within a kind: the nearest day, or the longest wait, first. */
function urgency(step: NextStep): number {
  if ('until' in step) return step.until;
  return 'days' in step ? -step.days : 0;
}
