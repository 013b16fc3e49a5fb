import { type Happening, type HistoryEvent, stillCounting } from './history';
import { type Stage, type Standing, stages, standingOf } from './standing';

/**
 * What it means to move somebody to a stage: something happened that she says so, or something that she said
 * is taken back. Stages follow from what happened, so nothing else can move anybody.
 */
export type Move =
  /** `what` happened, in this order. */
  | { kind: 'record'; what: Happening[] }
  /** They answered; what, only she knows. */
  | { kind: 'ask-outcome' }
  /** These events didn't happen after all, the latest first. */
  | { kind: 'take-back'; events: HistoryEvent[] };

/**
 * How to move somebody with this history (oldest first) to a stage; `undefined` where they are there already,
 * or are not kept. Going back takes back what led on from there; where nothing did, something new is said.
 */
export function moveTo(history: readonly HistoryEvent[], target: Stage): Move | undefined {
  const standing = standingOf(history);
  if (!standing || standing.stage === target) return undefined;
  if (stages.indexOf(target) < stages.indexOf(standing.stage)) {
    const events = leadingOnFrom(history, target);
    if (events) return { kind: 'take-back', events };
  }
  return ahead(target, standing);
}

/** The latest events without which somebody would be at the stage, if there are such. */
function leadingOnFrom(
  history: readonly HistoryEvent[],
  target: Stage,
): HistoryEvent[] | undefined {
  const left = stillCounting(history);
  const taken: HistoryEvent[] = [];
  while (left.length > 1) {
    const last = left.pop();
    if (!last) return undefined;
    // What moves nobody stays: a note, a draft.
    const before = standingOf(left)?.stage;
    const after = standingOf([...left, last])?.stage;
    // Who is not kept is at no stage.
    if (before === undefined) return undefined;
    if (before !== after) taken.push(last);
    if (before === target && taken.length > 0) return completed(history, taken, target);
  }
  return undefined;
}

/** Only what really leads there: events that build on each other may leave somebody elsewhere. */
function completed(
  history: readonly HistoryEvent[],
  taken: HistoryEvent[],
  target: Stage,
): HistoryEvent[] | undefined {
  const gone = new Set(taken.map(({ id }) => id));
  const left = stillCounting(history).filter(({ id }) => !gone.has(id));
  return standingOf(left)?.stage === target ? taken : undefined;
}

/** The stage where somebody with this history was before the one where they are; `undefined` where they were at none. */
export function stageBefore(history: readonly HistoryEvent[]): Stage | undefined {
  const now = standingOf(history)?.stage;
  const left = stillCounting(history);
  while (left.pop()) {
    const before = standingOf(left)?.stage;
    if (before !== now) return before;
  }
  return undefined;
}

/** What moving there says by itself. That they talked, or agreed to after another answer, is hers to say. */
function ahead(target: Stage, { stage, outcome, metAt }: Standing): Move | undefined {
  const met = metAt !== undefined;
  switch (target) {
    case 'kept':
      return undefined;
    case 'asked':
      return { kind: 'record', what: [{ kind: 'asked' }] };
    case 'replied':
      // An answer of somebody whom she meets leads back to nothing.
      return stage === 'meeting' || stage === 'mentoring' ? undefined : { kind: 'ask-outcome' };
    case 'meeting':
      return met || (outcome ?? 'yes') !== 'yes'
        ? undefined
        : { kind: 'record', what: [{ kind: 'agreed' }] };
    case 'mentoring':
      // They talked, and will again.
      return met ? { kind: 'record', what: [{ kind: 'agreed' }] } : undefined;
    case 'closed':
      return { kind: 'record', what: [{ kind: 'closed' }] };
  }
}
