import { i18n } from '#i18n';
import type { Objection } from '@/utils/outreach/writers/objection';
import type { Wish } from '@/utils/outreach/writers/task';
import type { HelpProblem } from '@/utils/surface/help-model';

const problems = {
  off: 'help.off',
  absent: 'help.problemAbsent',
  unreachable: 'help.problemUnreachable',
  origin: 'help.problemOrigin',
  key: 'help.problemKey',
  'not-found': 'help.problemNotFound',
  busy: 'help.problemBusy',
  server: 'help.problemServer',
  'not-a-service': 'help.problemNotAService',
  slow: 'help.problemSlow',
  'too-long': 'help.problemTooLong',
  'cut-off': 'help.problemCutOff',
  empty: 'help.problemEmpty',
  'no-access': 'help.problemNoAccess',
  'no-address': 'help.problemNoAddress',
  insecure: 'help.problemInsecure',
  'key-in-address': 'help.problemKeyInAddress',
  site: 'help.problemSite',
  'no-model-name': 'help.problemNoModelName',
  'nothing-to-ask': 'help.problemNothingToAsk',
} as const satisfies Record<HelpProblem, string>;

/** What is wrong, and what she can do. */
export function helpProblem(problem: HelpProblem): string {
  return i18n.t(problems[problem]);
}

const objections = {
  link: 'help.leftOutLink',
  promise: 'help.leftOutPromise',
  number: 'help.leftOutNumber',
  name: 'help.leftOutName',
  markup: 'help.leftOutMarkup',
  long: 'help.leftOutLong',
} as const satisfies Record<Objection, string>;

/** Why a suggestion isn't shown. */
export function objectionSentence(objection: Objection): string {
  return i18n.t(objections[objection]);
}

const wishes = {
  clearer: 'help.wishClearer',
  shorter: 'help.wishShorter',
  warmer: 'help.wishWarmer',
  mistakes: 'help.wishMistakes',
  own: 'help.wishOwn',
} as const satisfies Record<Wish, string>;

/** What she can wish for, most useful first. */
export function wishOptions(): { value: Wish; label: string }[] {
  return (Object.keys(wishes) as Wish[]).map((value) => ({
    value,
    label: i18n.t(wishes[value]),
  }));
}
