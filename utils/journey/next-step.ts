import type { HistoryEvent } from './history';

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
  | { kind: 'come-back'; until: number }
  | { kind: 'ask-for-referral' }
  | { kind: 'follow-referral' }
  | { kind: 'look-again' };

/** The next step after this history at `now`, or `undefined` when there is nothing to do. */
export declare function nextStep(history: readonly HistoryEvent[], now: number): NextStep | undefined;
