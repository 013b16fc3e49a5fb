import type { ConversationReader, ConversationSite } from './conversation';
import { readGmail } from './gmail';
import { readLinkedin } from './linkedin';
import { readOutlook } from './outlook';
import { readX } from './x';

const readers: Record<ConversationSite, ConversationReader> = {
  linkedin: readLinkedin,
  x: readX,
  gmail: readGmail,
  outlook: readOutlook,
};

/** The reader for conversations of a site. */
export function readerOf(site: ConversationSite): ConversationReader {
  return readers[site];
}
