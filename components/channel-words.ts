import { i18n } from '#i18n';
import type { Channel } from '@/utils/journey/history';

const names = {
  gmail: 'way.gmail',
  outlook: 'way.outlook',
  'outlook-work': 'way.outlookWork',
  yahoo: 'way.yahoo',
  'mail-program': 'way.mailProgram',
  eml: 'way.eml',
  'linkedin-note': 'way.linkedinNote',
  'linkedin-message': 'way.linkedinMessage',
  inmail: 'way.inmail',
  'x-dm': 'way.xDm',
  copy: 'way.copy',
} as const satisfies Record<Channel, string>;

const deeds = {
  gmail: 'draft.gmail',
  outlook: 'draft.outlook',
  'outlook-work': 'draft.outlook',
  yahoo: 'draft.yahoo',
  'mail-program': 'draft.mailProgram',
  eml: 'draft.eml',
  'linkedin-note': 'draft.onPage',
  'linkedin-message': 'draft.onPage',
  inmail: 'draft.onPage',
  'x-dm': 'draft.onPage',
  copy: 'draft.copy',
} as const satisfies Record<Channel, string>;

const hints = {
  gmail: 'wayHint.gmail',
  outlook: 'wayHint.outlook',
  'outlook-work': 'wayHint.outlook',
  yahoo: 'wayHint.yahoo',
  'mail-program': 'wayHint.mailProgram',
  eml: 'wayHint.eml',
  'linkedin-note': 'wayHint.linkedinNote',
  'linkedin-message': 'wayHint.linkedinMessage',
  inmail: 'wayHint.inmail',
  'x-dm': 'wayHint.xDm',
  copy: 'wayHint.copy',
} as const satisfies Record<Channel, string>;

const opened = {
  gmail: 'history.openedGmail',
  outlook: 'history.openedOutlook',
  'outlook-work': 'history.openedOutlook',
  yahoo: 'history.openedYahoo',
  'mail-program': 'history.openedMailProgram',
  eml: 'history.openedEml',
  'linkedin-note': 'history.openedLinkedinNote',
  'linkedin-message': 'history.openedLinkedinMessage',
  inmail: 'history.openedInmail',
  'x-dm': 'history.openedXDm',
  copy: 'history.openedCopy',
} as const satisfies Record<Channel, string>;

/** Where she finds the message that she took along, while it isn't known whether she sent it. */
const takenAlong = {
  copy: 'step.confirmCopied',
  eml: 'step.confirmFile',
  'linkedin-note': 'step.confirmOnPage',
  'linkedin-message': 'step.confirmOnPage',
  inmail: 'step.confirmOnPage',
  'x-dm': 'step.confirmOnPage',
} as const satisfies Partial<Record<Channel, string>>;

/** A way of sending, as one of a list. */
export function wayName(channel: Channel): string {
  return i18n.t(names[channel]);
}

/** The button that takes a message that way. */
export function wayDeed(channel: Channel): string {
  return i18n.t(deeds[channel]);
}

/** What happens then, and what she does. */
export function wayHint(channel: Channel): string {
  return i18n.t(hints[channel]);
}

/** That a message went that way, as a line of the history. */
export function openedSentence(channel: Channel): string {
  return i18n.t(opened[channel]);
}

/** Where the message is that she took along; `undefined` where she sees it in front of her. */
export function takenAlongSentence(channel: Channel): string | undefined {
  return leavesSight(channel) ? i18n.t(takenAlong[channel]) : undefined;
}

/** Whether nothing but her clipboard has the message. */
export function isCopied(channel: Channel): boolean {
  return leavesSight(channel) && takenAlong[channel] !== 'step.confirmFile';
}

function leavesSight(channel: Channel): channel is keyof typeof takenAlong {
  return channel in takenAlong;
}
