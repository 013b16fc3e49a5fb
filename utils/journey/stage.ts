import { type HistoryEvent, type Outcome, standing } from './history';

export const stages = ['kept', 'asked', 'replied', 'closed'] as const;
/** Where things stand with a mentor. Derived from the history, never typed in. */
export type Stage = (typeof stages)[number];

export type Standing = {
  stage: Stage;
  /** The last reply's outcome, once there is one. */
  outcome?: Outcome;
  /** When the last ask was sent, in milliseconds since 1970. */
  askedAt?: number;
};

/**
 * Where things stand after this history (oldest first), or `undefined` when keeping was undone. What was
 * asked before somebody was kept anew still counts: she must not ask the same person twice unawares. A
 * reply after closing reopens: people answer late.
 */
export function stageOf(history: readonly HistoryEvent[]): Standing | undefined {
  const events = standing(history);
  if (!events.some(({ what }) => what.kind === 'kept')) return undefined;
  let now: Standing = { stage: 'kept' };
  for (const { at, what } of events) {
    switch (what.kind) {
      case 'asked':
        now = { stage: 'asked', askedAt: at };
        break;
      case 'replied':
        now = { ...now, stage: 'replied', outcome: what.outcome };
        break;
      case 'closed':
        now = { ...now, stage: 'closed' };
        break;
      case 'kept':
      case 'drafted':
      case 'opened':
      case 'not-sent':
      case 'nudged':
      case 'agreed':
      case 'thanked':
      case 'noted':
      case 'undone':
        break;
    }
  }
  return now;
}
