import type { ConversationSite } from './conversation';

/**
 * Where the conversations of a site are, as match patterns for a script and for the permission to run it.
 * Outlook has a host for private accounts and three for work and school (outlook.cloud.microsoft seen
 * 2026-11 in what other extensions match).
 */
export const conversationOrigins: Record<ConversationSite, readonly string[]> = {
  linkedin: ['https://*.linkedin.com/*'],
  x: ['https://x.com/*'],
  gmail: ['https://mail.google.com/*'],
  outlook: [
    'https://outlook.live.com/*',
    'https://outlook.office.com/*',
    'https://outlook.office365.com/*',
    'https://outlook.cloud.microsoft/*',
  ],
};

/** Hosts that are asked for only once she switches reading on. */
export const mailOrigins = [...conversationOrigins.gmail, ...conversationOrigins.outlook];

const hosts: Record<string, ConversationSite> = {
  'x.com': 'x',
  'mail.google.com': 'gmail',
  'outlook.live.com': 'outlook',
  'outlook.office.com': 'outlook',
  'outlook.office365.com': 'outlook',
  'outlook.cloud.microsoft': 'outlook',
};

/** The site whose conversations may be on this page; hosts are matched exactly. */
export function conversationSite({ protocol, hostname }: URL): ConversationSite | undefined {
  if (protocol !== 'https:') return undefined;
  if (hostname === 'linkedin.com' || hostname.endsWith('.linkedin.com')) return 'linkedin';
  return Object.hasOwn(hosts, hostname) ? hosts[hostname] : undefined;
}
