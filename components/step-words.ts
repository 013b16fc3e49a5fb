import { i18n } from '#i18n';
import type { Outcome } from '@/utils/journey/history';
import type { NextStep } from '@/utils/journey/next-step';
import type { Dashed } from '@/utils/journey/today';
import type { MentorRow } from '@/utils/surface/model';
import { dayInWords } from './dates';
import { isolate } from './isolate';

type Proposal = NonNullable<MentorRow['proposal']>;

/** A next step in words: what to do, why now, and how to go about it. */
export type StepWords = { title: string; why: string; hint: string };

/**
 * Words for a step. `askedBefore`: the encouragement is for the first ask only. `refused`: they say that
 * they'd rather not be asked, and nothing is said against that. `proposal`: why them, of all whom she could ask.
 * `named`: whom they pointed her to.
 */
export function stepWords(
  step: NextStep,
  now: number,
  { askedBefore = false, refused = false, proposal = {} as Proposal, named = '' } = {},
): StepWords {
  switch (step.kind) {
    case 'ask':
      if (!step.due) {
        return words(
          i18n.t('step.askAside'),
          i18n.t('step.askAsideWhy'),
          i18n.t('step.askAsideHint'),
        );
      }
      return words(
        i18n.t('step.ask'),
        whyAsk(proposal),
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
        step.nudged !== undefined
          ? i18n.t('step.waitNudgedWhy', step.nudged)
          : step.of === 'time'
            ? i18n.t('step.waitTimeWhy', step.days)
            : i18n.t('step.waitWhy', step.days),
        i18n.t('step.waitHint', [dayInWords(step.until, now)]),
      );
    case 'nudge':
      return words(
        i18n.t('step.nudge'),
        step.of === 'time'
          ? i18n.t('step.nudgeTimeWhy', step.days)
          : i18n.t('step.nudgeWhy', step.days),
        step.nth === 1 ? i18n.t('step.nudgeFirst') : i18n.t('step.nudgeSecond'),
      );
    case 'stop':
      return words(i18n.t('step.stop'), i18n.t('step.stopWhy', step.days), i18n.t('step.stopHint'));
    case 'answer':
      return answerWords(step.outcome, named);
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
    case 'prepare': {
      const on = dayInWords(step.on, now);
      return step.due
        ? words(i18n.t('step.prepare'), i18n.t('step.prepareWhy', [on]), i18n.t('step.prepareHint'))
        : words(
            i18n.t('step.meeting'),
            i18n.t('step.meetingWhy', [on]),
            i18n.t('step.meetingHint', [dayInWords(step.until, now)]),
          );
    }
    case 'tell': {
      const why =
        step.on === undefined
          ? i18n.t('step.tellUndatedWhy')
          : i18n.t(step.due ? 'step.tellWhy' : 'step.meetingWhy', [dayInWords(step.on, now)]);
      return step.due
        ? words(i18n.t('step.tell'), why, i18n.t('step.tellHint'))
        : words(i18n.t('step.meeting'), why, i18n.t('step.meetingReadyHint'));
    }
    case 'thank':
      return words(
        i18n.t('step.thank'),
        i18n.t('step.thankWhy', step.days),
        i18n.t('step.thankHint'),
      );
    case 'report-back':
      return step.due
        ? words(
            i18n.t('step.reportBack'),
            i18n.t('step.thankWhy', step.days),
            i18n.t('step.reportBackHint'),
          )
        : words(
            i18n.t('step.advice'),
            i18n.t('step.thankWhy', step.days),
            i18n.t('step.adviceHint', [dayInWords(step.until, now)]),
          );
    case 'check-in':
      return step.due
        ? words(
            i18n.t('step.checkIn'),
            i18n.t('step.checkInWhy', step.days),
            i18n.t('step.checkInHint'),
          )
        : words(
            i18n.t('step.inTouch'),
            i18n.t('step.inTouchWhy', step.days),
            i18n.t('step.inTouchHint', [dayInWords(step.until, now)]),
          );
    case 'rest':
      return words(
        i18n.t('step.rest'),
        i18n.t('step.restWhy', [dayInWords(step.until, now)]),
        i18n.t('step.restHint'),
      );
  }
}

const instead = {
  silence: 'step.askInstead',
  no: 'step.askInsteadNo',
  'no-time': 'step.askInsteadNoTime',
} as const satisfies Record<Dashed, string>;

/** Why this one: whose place they take, or which goal nobody is on the way for. */
function whyAsk({ goal, insteadOf }: Proposal): string {
  if (goal === undefined) return i18n.t('step.askWhy');
  return insteadOf === undefined
    ? i18n.t('step.askForGoal', [goal])
    : i18n.t(instead[insteadOf.because], [insteadOf.name, goal]);
}

/** What to write back, by what they answered. */
function answerWords(outcome: Outcome, named: string): StepWords {
  switch (outcome) {
    case 'yes':
      return words(
        i18n.t('step.answerYes'),
        i18n.t('step.answerYesWhy'),
        i18n.t('step.answerYesHint'),
      );
    case 'later':
      return words(
        i18n.t('step.answerLater'),
        i18n.t('step.answerLaterWhy'),
        i18n.t('step.answerLaterHint'),
      );
    case 'no':
      return words(
        i18n.t('step.answerNo'),
        i18n.t('step.answerNoWhy'),
        i18n.t('step.answerNoHint'),
      );
    case 'no-time':
      return words(
        i18n.t('step.answerNo'),
        i18n.t('step.answerNoTimeWhy'),
        i18n.t('step.answerNoHint'),
      );
    case 'referral':
      return words(
        named
          ? i18n.t('step.answerReferralNamed', [isolate(named)])
          : i18n.t('step.answerReferral'),
        named
          ? i18n.t('step.answerReferralNamedWhy', [isolate(named)])
          : i18n.t('step.answerReferralWhy'),
        i18n.t('step.answerReferralHint'),
      );
    case 'wrong-person':
      return words(
        i18n.t('step.answerWrongPerson'),
        i18n.t('step.answerWrongPersonWhy'),
        i18n.t('step.answerWrongPersonHint'),
      );
  }
}

function words(title: string, why: string, hint: string): StepWords {
  return { title, why, hint };
}
