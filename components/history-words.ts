import { i18n } from '#i18n';
import type { Channel, Happening, Outcome } from '@/utils/journey/history';

const opened = {
  gmail: 'history.openedGmail',
  'mail-program': 'history.openedMailProgram',
  copy: 'history.openedCopy',
} as const satisfies Record<Channel, string>;

const replied = {
  yes: 'history.repliedYes',
  later: 'history.repliedLater',
  no: 'history.repliedNo',
  referral: 'history.repliedReferral',
  'wrong-person': 'history.repliedWrongPerson',
} as const satisfies Record<Outcome, string>;

const undoable = {
  kept: 'undo.kept',
  drafted: 'undo.drafted',
  opened: 'undo.opened',
  'not-sent': 'undo.notSent',
  asked: 'undo.asked',
  nudged: 'undo.nudged',
  replied: 'undo.replied',
  agreed: 'undo.agreed',
  thanked: 'undo.thanked',
  closed: 'undo.closed',
  noted: 'undo.noted',
  undone: 'undo.undone',
} as const satisfies Record<Happening['kind'], string>;

/** What happened, as a line of the history. */
export function happeningSentence(what: Exclude<Happening, { kind: 'undone' }>): string {
  switch (what.kind) {
    case 'kept':
      return i18n.t('history.kept');
    case 'drafted':
      return i18n.t('history.drafted');
    case 'opened':
      return i18n.t(opened[what.channel]);
    case 'not-sent':
      return i18n.t('history.notSent');
    case 'asked':
      return i18n.t('history.asked');
    case 'nudged':
      return i18n.t('history.nudged');
    case 'replied':
      return i18n.t(replied[what.outcome]);
    case 'agreed':
      return i18n.t('history.agreed');
    case 'thanked':
      return i18n.t('history.thanked');
    case 'closed':
      return i18n.t('history.closed');
    case 'noted':
      return i18n.t('history.noted');
  }
}

/** What was just done to whom, for the line that offers to take it back. */
export function doneSentence(kind: Happening['kind'], name: string, channel?: Channel): string {
  if (kind === 'opened' && channel === 'copy') return i18n.t('undo.openedCopy', [name]);
  return i18n.t(undoable[kind], [name]);
}
