import type { Channel } from '@/utils/journey/history';
import type { DraftText } from '@/utils/outreach/draft';
import type { ChannelDescription, ChannelLink, Destination, Limits, SendingRules } from './channel';
import { copy, copyOf } from './copy';
import { eml } from './eml';
import { gmail } from './gmail';
import { inmail } from './inmail';
import { linkedinMessage } from './linkedin-message';
import { linkedinNote } from './linkedin-note';
import { mailProgram } from './mail-program';
import { outlook } from './outlook';
import { outlookWork } from './outlook-work';
import { xDm } from './x-dm';
import { yahoo } from './yahoo';

const descriptions: Record<Channel, ChannelDescription> = {
  gmail,
  outlook,
  'outlook-work': outlookWork,
  yahoo,
  'mail-program': mailProgram,
  eml,
  'linkedin-note': linkedinNote,
  'linkedin-message': linkedinMessage,
  inmail,
  'x-dm': xDm,
  copy,
};

/** What a channel is. */
export function describe(channel: Channel): Omit<ChannelDescription, 'link' | 'limits'> {
  return descriptions[channel];
}

/** The way out of a draft through a channel; of several things against it, the one that stands above the others. */
export function linkFor(channel: Channel, text: DraftText, to: Destination): ChannelLink {
  const link = descriptions[channel].link(text, to);
  return isEmpty(text) && link.kind !== 'bad-address' ? { kind: 'empty' } : link;
}

function isEmpty({ body }: DraftText): boolean {
  return copyOf({ body }).trim() === '';
}

/** How much of each part a channel takes; nothing where the site sets no end. */
export function limitsOf(channel: Channel, rules: SendingRules): Limits {
  return descriptions[channel].limits(rules);
}
