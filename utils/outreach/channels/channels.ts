import type { Channel } from '@/utils/journey/history';
import type { DraftText } from '@/utils/outreach/draft';
import type { ChannelDescription, ChannelLink } from './channel';
import { copy } from './copy';
import { gmail } from './gmail';
import { mailProgram } from './mail-program';

const descriptions: Record<Channel, ChannelDescription> = {
  gmail,
  'mail-program': mailProgram,
  copy,
};

/** The way out of a draft through a channel. */
export function linkFor(channel: Channel, text: DraftText): ChannelLink {
  return descriptions[channel].link(text);
}
