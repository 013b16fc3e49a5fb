import * as z from 'zod/mini';
import type { Happening, Outcome } from './history';

/** What a message of hers is for; each belongs to a step of the journey. */
export const purposes = [
  'ask',
  'ask-acquaintance',
  'ask-again',
  'introduction',
  'first-nudge',
  'second-nudge',
  'let-rest',
  'answer-yes',
  'answer-later',
  'answer-no',
  'answer-referral',
  'thanks',
  'report-back',
  'check-in',
  'release',
] as const;
export const Purpose = z.enum(purposes);
export type Purpose = z.infer<typeof Purpose>;

/** What has happened once a message for this purpose was sent. */
export const happensBy = {
  ask: 'asked',
  'ask-acquaintance': 'asked',
  'ask-again': 'asked',
  introduction: 'asked',
  'first-nudge': 'nudged',
  'second-nudge': 'nudged',
  'let-rest': 'closed',
  'answer-yes': 'answered',
  'answer-later': 'answered',
  'answer-no': 'answered',
  'answer-referral': 'answered',
  thanks: 'thanked',
  'report-back': 'reported',
  'check-in': 'checked-in',
  release: 'closed',
} as const satisfies Record<Purpose, Happening['kind']>;

/** What answers what they said. */
export const answerTo: Record<Outcome, Purpose> = {
  yes: 'answer-yes',
  later: 'answer-later',
  referral: 'answer-referral',
  no: 'answer-no',
  'no-time': 'answer-no',
  'wrong-person': 'answer-no',
};
