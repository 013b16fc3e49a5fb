import type { NextStep } from './next-step';
import { answerTo, type Purpose } from './purpose';
import type { Standing } from './standing';

/**
 * What to write for a step; `undefined` where there is nothing to write.
 *
 * @param isKnown whether she knows them already: then a stranger's letter would be an odd one
 */
export function purposeOf(
  step: NextStep | undefined,
  { askedAt, unconfirmed }: Pick<Standing, 'askedAt' | 'unconfirmed'>,
  isKnown = false,
): Purpose | undefined {
  switch (step?.kind) {
    case 'ask':
      if (askedAt !== undefined) return 'ask-again';
      return isKnown ? 'ask-acquaintance' : 'ask';
    case 'come-back':
      return 'ask-again';
    case 'confirm-sent':
      return unconfirmed?.purpose;
    case 'nudge':
      return step.nth === 1 ? 'first-nudge' : 'second-nudge';
    case 'stop':
      return 'let-rest';
    case 'answer':
      return answerTo[step.outcome];
    case 'thank':
      return 'thanks';
    case 'report-back':
      return 'report-back';
    case 'check-in':
      return 'check-in';
    case 'wait':
    case 'prepare':
    case 'tell':
    case 'rest':
    case undefined:
      return undefined;
  }
}
