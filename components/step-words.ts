import { i18n } from '#i18n';
import type { NextStep } from '@/utils/journey/next-step';
import { dayInWords } from './dates';

/** A next step in words: what to do, why now, and how to go about it. */
export type StepWords = { title: string; why: string; hint: string };

/**
 * Words for a step. `askedBefore`: the encouragement is for the first ask only. `refused`: they say that
 * they'd rather not be asked, and nothing is said against that.
 */
export function stepWords(
  step: NextStep,
  now: number,
  { askedBefore = false, refused = false } = {},
): StepWords {
  switch (step.kind) {
    case 'ask':
      return words(
        i18n.t('step.ask'),
        i18n.t('step.askWhy'),
        askedBefore ? i18n.t('step.askAgainHint') : refused ? '' : i18n.t('step.askHint'),
      );
    case 'confirm-sent':
      return words(
        i18n.t('step.confirmSent'),
        i18n.t('step.confirmSentWhy'),
        i18n.t('step.confirmSentHint'),
      );
    case 'wait':
      return words(
        i18n.t('step.wait'),
        i18n.t('step.waitWhy', step.days),
        i18n.t('step.waitHint', [dayInWords(step.until, now)]),
      );
    case 'nudge':
      return words(
        i18n.t('step.nudge'),
        i18n.t('step.nudgeWhy', step.days),
        step.nth === 1 ? i18n.t('step.nudgeFirst') : i18n.t('step.nudgeSecond'),
      );
    case 'stop':
      return words(i18n.t('step.stop'), i18n.t('step.stopWhy', step.days), i18n.t('step.stopHint'));
    case 'agree':
      return words(i18n.t('step.agree'), i18n.t('step.agreeWhy'), i18n.t('step.agreeHint'));
    case 'come-back':
      return !step.due
        ? words(
            i18n.t('step.comeBack'),
            i18n.t('step.comeBackWhy', [dayInWords(step.until, now)]),
            i18n.t('step.comeBackHint'),
          )
        : words(
            i18n.t('step.comeBackDue'),
            i18n.t('step.comeBackDueWhy'),
            i18n.t('step.askAgainHint'),
          );
    case 'ask-for-referral':
      return words(
        i18n.t('step.askForReferral'),
        i18n.t('step.askForReferralWhy'),
        i18n.t('step.askForReferralHint'),
      );
    case 'follow-referral':
      return words(
        i18n.t('step.followReferral'),
        i18n.t('step.followReferralWhy'),
        i18n.t('step.followReferralHint'),
      );
    case 'look-again':
      return words(
        i18n.t('step.lookAgain'),
        i18n.t('step.lookAgainWhy'),
        i18n.t('step.lookAgainHint'),
      );
  }
}

function words(title: string, why: string, hint: string): StepWords {
  return { title, why, hint };
}
