import { i18n } from '#i18n';
import type { Happening, Outcome } from '@/utils/journey/history';
import type { EventDone, ManyDone, Removal } from '@/utils/surface/undoable';
import { isCopied, openedSentence } from './channel-words';
import { isoDayInWords } from './dates';
import { inFigures } from './figures';
import { isolate } from './isolate';
import { stageWord } from './stage-words';

const replied = {
  yes: 'history.repliedYes',
  later: 'history.repliedLater',
  no: 'history.repliedNo',
  'no-time': 'history.repliedNoTime',
  referral: 'history.repliedReferral',
  'wrong-person': 'history.repliedWrongPerson',
} as const satisfies Record<Outcome, string>;

const skipped = {
  ask: 'history.skippedAsk',
  nudge: 'history.skippedNudge',
  stop: 'history.skippedStop',
  answer: 'history.skippedAnswer',
  'come-back': 'history.skippedComeBack',
  prepare: 'history.skippedPrepare',
  tell: 'history.skippedTell',
  thank: 'history.skippedThank',
  'report-back': 'history.skippedReportBack',
  'check-in': 'history.skippedCheckIn',
} as const satisfies Record<(Happening & { kind: 'skipped' })['step'], string>;

const undoable = {
  kept: 'undo.kept',
  drafted: 'undo.drafted',
  opened: 'undo.opened',
  'not-sent': 'undo.notSent',
  asked: 'undo.asked',
  nudged: 'undo.nudged',
  replied: 'undo.replied',
  referred: 'undo.referred',
  answered: 'undo.answered',
  agreed: 'undo.agreed',
  prepared: 'undo.prepared',
  met: 'undo.met',
  thanked: 'undo.thanked',
  reported: 'undo.reported',
  'checked-in': 'undo.checkedIn',
  snoozed: 'undo.snoozed',
  skipped: 'undo.skipped',
  closed: 'undo.closed',
  noted: 'undo.noted',
  undone: 'undo.undone',
} as const satisfies Record<Happening['kind'], string>;

/** What happened, as a line of the history. `now` is milliseconds since 1970. */
export function happeningSentence(
  what: Exclude<Happening, { kind: 'undone' }>,
  now: number,
): string {
  switch (what.kind) {
    case 'kept':
      return i18n.t('history.kept');
    case 'drafted':
      return i18n.t('history.drafted');
    case 'opened':
      return openedSentence(what.channel);
    case 'not-sent':
      return i18n.t('history.notSent');
    case 'asked':
      return i18n.t('history.asked');
    case 'nudged':
      return i18n.t('history.nudged');
    case 'replied':
      return i18n.t(replied[what.outcome]);
    case 'referred':
      return i18n.t(what.mentorId === undefined ? 'history.referred' : 'history.referredKept', [
        what.to,
      ]);
    case 'answered':
      return i18n.t('history.answered');
    case 'agreed':
      return what.on === undefined
        ? i18n.t('history.agreed')
        : i18n.t('history.agreedOn', [isoDayInWords(what.on, now)]);
    case 'prepared':
      return i18n.t('history.prepared');
    case 'met':
      return i18n.t('history.met');
    case 'thanked':
      return i18n.t('history.thanked');
    case 'reported':
      return i18n.t('history.reported');
    case 'checked-in':
      return i18n.t('history.checkedIn');
    case 'snoozed':
      return i18n.t('history.snoozed', [isoDayInWords(what.until, now)]);
    case 'skipped':
      return i18n.t(skipped[what.step]);
    case 'closed':
      return i18n.t('history.closed');
    case 'noted':
      return i18n.t('history.noted');
  }
}

/** What was just done to whom, for the line that offers to take it back. */
export function doneSentence({ kind, name: called, channel, unkept }: EventDone): string {
  const name = isolate(called);
  if (unkept) return i18n.t('undo.unkept', [name]);
  if (kind === 'opened' && channel && isCopied(channel)) return i18n.t('undo.openedCopy', [name]);
  return i18n.t(undoable[kind], [name]);
}

/** What was just removed, for the line that offers to bring it back. */
export function removedSentence({ removed, count, name }: Removal): string {
  if (removed === 'answers') return i18n.t('undo.answersRemoved', count, [inFigures(count)]);
  if (count === 1 && name !== undefined) return i18n.t('undo.personRemoved', [isolate(name)]);
  return i18n.t('undo.peopleRemoved', count, [inFigures(count)]);
}

const withName = {
  joined: 'undo.joined',
  'taken-apart': 'undo.takenApart',
  'kept-apart': 'undo.keptApart',
  'not-heard': 'undo.notHeard',
  'view-forgotten': 'undo.viewForgotten',
  'view-replaced': 'undo.viewReplaced',
  'phrase-forgotten': 'undo.phraseForgotten',
} as const;

/** What was just done with several people, or in several steps, for the same line. */
export function manySentence(done: ManyDone): string {
  if (done.many === 'moved')
    return i18n.t('undo.moved', [isolate(done.name), stageWord(done.stage)]);
  if ('name' in done) return i18n.t(withName[done.many], [isolate(done.name)]);
  if (done.many === 'connections-forgotten')
    return i18n.t('undo.connectionsForgotten', done.count, [inFigures(done.count)]);
  if (done.many === 'closed') return i18n.t('undo.manyClosed', done.count, [inFigures(done.count)]);
  const sentence = done.many === 'tagged' ? 'undo.manyTagged' : 'undo.manyUntagged';
  return i18n.t(sentence, done.count, [inFigures(done.count), isolate(done.tag ?? '')]);
}
