import { i18n } from '#i18n';
import type { Outcome } from '@/utils/journey/history';
import type { Stage, Standing } from '@/utils/journey/stage';

const stages = {
  kept: 'stage.kept',
  asked: 'stage.asked',
  replied: 'stage.replied',
  closed: 'stage.closed',
} as const satisfies Record<Stage, string>;

const outcomes = {
  yes: 'stage.repliedYes',
  later: 'stage.repliedLater',
  no: 'stage.repliedNo',
  referral: 'stage.repliedReferral',
  'wrong-person': 'stage.repliedWrongPerson',
} as const satisfies Record<Outcome, string>;

export function stageWord(stage: Stage): string {
  return i18n.t(stages[stage]);
}

/** Where things stand in two words: "Asked", "Said yes". */
export function standingWords(standing: Standing): string {
  if (standing.stage === 'replied' && standing.outcome) return i18n.t(outcomes[standing.outcome]);
  return stageWord(standing.stage);
}
