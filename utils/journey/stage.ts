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

/** Where things stand after this history (oldest first), or `undefined` when keeping was undone. */
export function stageOf(history: readonly HistoryEvent[]): Standing | undefined {
  let now: Standing | undefined;
  for (const { at, what } of standing(history)) {
    switch (what.kind) {
      case 'kept':
        now ??= { stage: 'kept' };
        break;
      case 'asked':
        now = { stage: 'asked', askedAt: at };
        break;
      case 'replied':
        if (now) now = { ...now, stage: 'replied', outcome: what.outcome };
        break;
      case 'closed':
        if (now) now = { ...now, stage: 'closed' };
        break;
      case 'drafted':
      case 'opened':
      case 'not-sent':
      case 'nudged':
      case 'noted':
      case 'undone':
        break;
    }
  }
  return now;
}
