import { i18n } from '#i18n';
import type { Purpose } from '@/utils/journey/purpose';

const titles = {
  ask: 'purpose.ask',
  'ask-acquaintance': 'purpose.askAcquaintance',
  'ask-again': 'purpose.askAgain',
  introduction: 'purpose.introduction',
  'first-nudge': 'purpose.firstNudge',
  'second-nudge': 'purpose.secondNudge',
  'let-rest': 'purpose.letRest',
  'answer-yes': 'purpose.answerYes',
  'answer-later': 'purpose.answerLater',
  'answer-no': 'purpose.answerNo',
  'answer-referral': 'purpose.answerReferral',
  thanks: 'purpose.thanks',
  'report-back': 'purpose.reportBack',
  'check-in': 'purpose.checkIn',
  release: 'purpose.release',
} as const satisfies Record<Purpose, string>;

/** What a message is, as its title. */
export function purposeTitle(purpose: Purpose): string {
  return i18n.t(titles[purpose]);
}
