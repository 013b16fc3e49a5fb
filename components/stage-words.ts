import { i18n } from '#i18n';
import type { Outcome } from '@/utils/journey/history';
import type { Stage, Standing } from '@/utils/journey/standing';

const words = {
  kept: 'stage.kept',
  asked: 'stage.asked',
  replied: 'stage.replied',
  meeting: 'stage.meeting',
  mentoring: 'stage.mentoring',
  closed: 'stage.closed',
} as const satisfies Record<Stage, string>;

/** Every stage, in the order of the journey. */
export const stages = Object.keys(words) as Stage[];

const outcomes = {
  yes: 'stage.repliedYes',
  later: 'stage.repliedLater',
  no: 'stage.repliedNo',
  'no-time': 'stage.repliedNoTime',
  referral: 'stage.repliedReferral',
  'wrong-person': 'stage.repliedWrongPerson',
} as const satisfies Record<Outcome, string>;

export function stageWord(stage: Stage): string {
  return i18n.t(words[stage]);
}

/** Where things stand in two words: "Asked", "Said yes". */
export function standingWords(standing: Standing): string {
  if (standing.stage === 'replied' && standing.outcome) return i18n.t(outcomes[standing.outcome]);
  return stageWord(standing.stage);
}
