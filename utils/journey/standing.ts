import {
  type Channel,
  type Happening,
  type HistoryEvent,
  happenedAt,
  type Outcome,
  stillCounting,
} from './history';
import type { IsoDay } from './iso-day';
import type { Purpose } from './purpose';
import { wakesAt } from './wake';

export const stages = ['kept', 'asked', 'replied', 'meeting', 'mentoring', 'closed'] as const;
/** How far she has come with a mentor. Derived from the history, never typed in. */
export type Stage = (typeof stages)[number];

/** What is open between the two, which the next step follows from. Moments are milliseconds since 1970. */
export type Open =
  /** She may ask them; `aside`: she said "not this one". */
  | { kind: 'ask'; aside?: true }
  /** Her message waits for their answer, or, after their yes, for a time to talk; `by` is how it went. */
  | { kind: 'waiting'; since: number; nudges: number[]; of: 'answer' | 'time'; by?: Channel }
  /** Their answer waits for hers. */
  | { kind: 'reply'; at: number; outcome: Outcome; until?: IsoDay }
  /** They want to hear from her later, on a day that they may have named. */
  | { kind: 'later'; at: number; until?: IsoDay }
  /** They will talk, on a day that they may have set. */
  | { kind: 'meeting'; at: number; on?: IsoDay; prepared?: true }
  /** They talked, and she hasn't thanked them. */
  | { kind: 'met'; at: number }
  /** They talked at `at`, and she hasn't told them what came of it. */
  | { kind: 'advice'; at: number }
  /** Nothing is owed; `since` is the last word between them, `checkIns` how many of hers it has not answered. */
  | { kind: 'in-touch'; since: number; checkIns: number }
  | { kind: 'nothing' };

/**
 * Where things stand with a mentor: all that lists, filters and the next step need of a history. It is
 * projected onto the mentor whenever something happens, so that nobody has to read histories.
 */
export type Standing = {
  stage: Stage;
  open: Open;
  keptAt: number;
  /** The last reply's outcome, once there is one; a new ask begins anew. */
  outcome?: Outcome;
  /** When the last ask was sent. */
  askedAt?: number;
  /** When something last happened between the two. */
  touchedAt?: number;
  /** When they last talked. */
  metAt?: number;
  /** The draft was opened in a channel, and she has not said whether she sent it. */
  unconfirmed?: { at: number; channel: Channel; purpose?: Purpose };
  /** She put the step aside until this day. */
  asideUntil?: IsoDay;
  /**
   * Before this moment nothing is due, in any time zone; missing where nothing ever is by itself. To find
   * who needs a look without looking at everybody; `nextStep` says whether something is due.
   */
  wakeAt?: number;
};

/**
 * Where things stand after this history (oldest first), or `undefined` when keeping was undone. What was
 * asked before somebody was kept anew still counts: she must not ask the same person twice unawares. A
 * reply after closing reopens: people answer late.
 */
export function standingOf(history: readonly HistoryEvent[]): Standing | undefined {
  const events = stillCounting(history);
  const kept = events.find(({ what }) => what.kind === 'kept');
  if (!kept) return undefined;
  const start: Standing = { stage: 'kept', open: { kind: 'ask' }, keptAt: kept.at };
  const now = events.reduce(after, start);
  const wakeAt = wakesAt(now);
  return wakeAt === undefined ? now : { ...now, wakeAt };
}

/** When something last happened between the two, else when she kept them, in milliseconds since 1970. */
export function lastTouch({ touchedAt, keptAt }: Standing): number {
  return touchedAt ?? keptAt;
}

/** Where things stand after one more event. */
function after(now: Standing, event: HistoryEvent): Standing {
  const { what } = event;
  const at = happenedAt(event);
  switch (what.kind) {
    case 'kept':
    case 'drafted':
    case 'noted':
    case 'undone':
      return now;
    case 'opened': {
      const { channel, purpose } = what;
      return { ...now, unconfirmed: { at, channel, ...(purpose ? { purpose } : {}) } };
    }
    case 'not-sent':
      return settled(now);
    case 'snoozed':
      return { ...now, asideUntil: what.until };
    case 'skipped':
      return { ...takenUp(now), open: afterSkipping(now.open, what.step, at) };
    case 'asked': {
      const { outcome: _before, ...others } = settled(now);
      const open = waiting('answer', at, what.channel);
      return { ...others, stage: 'asked', askedAt: at, touchedAt: at, open };
    }
    case 'closed':
      return { ...settled(now), stage: 'closed', touchedAt: at, open: { kind: 'nothing' } };
    case 'replied':
      return {
        ...settled(now),
        stage: stageAfterReply(now.stage, what.outcome),
        outcome: what.outcome,
        // She may have nudged before she saw what they had written.
        touchedAt: Math.max(now.touchedAt ?? 0, at),
        open: replyOpen(at, what),
      };
    case 'agreed': {
      const stage = now.metAt === undefined ? 'meeting' : 'mentoring';
      const open: Open = { kind: 'meeting', at, ...(what.on ? { on: what.on } : {}) };
      return { ...settled(now), stage, touchedAt: at, open };
    }
    case 'met': {
      const stage = now.metAt === undefined ? 'meeting' : 'mentoring';
      return { ...settled(now), stage, touchedAt: at, metAt: at, open: { kind: 'met', at } };
    }
    case 'prepared':
      return now.open.kind === 'meeting'
        ? { ...takenUp(now), open: { ...now.open, prepared: true } }
        : now;
    case 'referred':
      return what.mentorId === undefined ? { ...now, touchedAt: at } : now;
    case 'nudged':
    case 'answered':
    case 'thanked':
    case 'reported':
    case 'checked-in':
      return { ...settled(now), touchedAt: at, open: afterHerWord(now.open, what, at) };
  }
}

/** Something happened: what was opened is spoken of, and what was put aside is taken up. */
function settled(now: Standing): Standing {
  const { unconfirmed: _opened, ...others } = takenUp(now);
  return others;
}

function takenUp({ asideUntil: _aside, ...others }: Standing): Standing {
  return others;
}

/** A yes or a "later" of somebody she meets ends nothing. */
function stageAfterReply(stage: Stage, outcome: Outcome): Stage {
  const goesOn = outcome === 'yes' || outcome === 'later';
  return goesOn && (stage === 'meeting' || stage === 'mentoring') ? stage : 'replied';
}

function replyOpen(at: number, reply: Happening & { kind: 'replied' }): Open {
  const { outcome, until } = reply;
  return { kind: 'reply', at, outcome, ...(until ? { until } : {}) };
}

type HerWord = Happening & {
  kind: 'nudged' | 'answered' | 'thanked' | 'reported' | 'checked-in';
};

/** What is open after she wrote to them. */
function afterHerWord(open: Open, { kind: word, channel }: HerWord, at: number): Open {
  switch (open.kind) {
    case 'waiting':
      return word === 'nudged' ? { ...open, nudges: [...open.nudges, at] } : open;
    case 'reply':
      if (word === 'answered') return afterAnswering(open, at, channel);
      return word === 'thanked' && open.outcome !== 'yes' ? afterAnswering(open, at) : open;
    case 'met':
      return word === 'thanked' ? { kind: 'advice', at: open.at } : open;
    case 'advice':
      return word === 'reported' ? { kind: 'in-touch', since: at, checkIns: 0 } : open;
    case 'in-touch':
      return word === 'checked-in'
        ? { kind: 'in-touch', since: at, checkIns: open.checkIns + 1 }
        : open;
    case 'ask':
    case 'later':
    case 'meeting':
    case 'nothing':
      return open;
  }
}

function waiting(of: 'answer' | 'time', since: number, by: Channel | undefined): Open {
  return { kind: 'waiting', since, nudges: [], of, ...(by === undefined ? {} : { by }) };
}

/** A yes that was answered waits for a time, a "later" for its day; anything else is done with. */
function afterAnswering(open: Open & { kind: 'reply' }, at: number, channel?: Channel): Open {
  if (open.outcome === 'yes') return waiting('time', at, channel);
  if (open.outcome !== 'later') return { kind: 'nothing' };
  return { kind: 'later', at: open.at, ...(open.until ? { until: open.until } : {}) };
}

/** Leaving a step out goes on as after it, without anything having been sent. */
function afterSkipping(
  open: Open,
  step: (Happening & { kind: 'skipped' })['step'],
  at: number,
): Open {
  switch (open.kind) {
    case 'ask':
      return step === 'ask' ? { kind: 'ask', aside: true } : open;
    case 'waiting':
      if (step === 'nudge') return { ...open, nudges: [...open.nudges, at] };
      return step === 'stop' ? { kind: 'nothing' } : open;
    case 'reply':
      if (step === 'come-back') return { kind: 'nothing' };
      return step === 'answer' ? afterAnswering(open, at) : open;
    case 'later':
      return step === 'come-back' ? { kind: 'nothing' } : open;
    case 'meeting':
      if (step === 'prepare') return { ...open, prepared: true };
      return step === 'tell' ? { kind: 'in-touch', since: at, checkIns: 0 } : open;
    case 'met':
      return step === 'thank' ? { kind: 'advice', at: open.at } : open;
    case 'advice':
      return step === 'report-back' ? { kind: 'in-touch', since: at, checkIns: 0 } : open;
    case 'in-touch':
      return step === 'check-in' ? { ...open, since: at, checkIns: open.checkIns + 1 } : open;
    case 'nothing':
      return open;
  }
}
