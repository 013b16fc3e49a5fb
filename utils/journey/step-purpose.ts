import type { NextStep } from './next-step';
import { answerTo, type Purpose } from './purpose';
import type { Standing } from './standing';

/** What to write for a step; `undefined` where there is nothing to write. */
export function purposeOf(
  step: NextStep | undefined,
  { askedAt, unconfirmed }: Pick<Standing, 'askedAt' | 'unconfirmed'>,
): Purpose | undefined {
  switch (step?.kind) {
    case 'ask':
      return askedAt === undefined ? 'ask' : 'ask-again';
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
