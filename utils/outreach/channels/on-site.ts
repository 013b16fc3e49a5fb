import type { Channel } from '@/utils/journey/history';
import type { DraftText } from '@/utils/outreach/draft';
import { plainLine } from '@/utils/outreach/plain';
import type { ChannelDescription, Limits } from './channel';
import { copyOf } from './copy';

/**
 * How long a site finds a text: in UTF-16 units, as `maxlength` of a text field counts, a line break as one.
 * That is the strictest of the counts in use: a site that counts characters finds it as long or shorter.
 */
export function siteLength(text: string): number {
  return text.length;
}

/**
 * A message on LinkedIn or X. Neither has an address that fills one in and can be relied on, and we never type
 * on a page. So the text is copied and their profile opened, and she pastes it there. What the site would cut
 * off is not copied.
 */
export function onSite(
  id: Channel,
  site: 'linkedin' | 'x',
  plan: { hasSubject?: boolean; limits: ChannelDescription['limits'] },
): ChannelDescription {
  return {
    id,
    site,
    hasSubject: plan.hasSubject ?? false,
    takesAddress: false,
    limits: plan.limits,
    link(text, { page, rules }) {
      const cut = cutOff(partsOf(text, plan.hasSubject ?? false), plan.limits(rules));
      if (cut) return { kind: 'cut-off', ...cut };
      return { kind: 'copy', text: copyOf(text), ...(page === undefined ? {} : { page }) };
    },
  };
}

function partsOf(text: DraftText, hasSubject: boolean): Partial<Record<keyof Limits, string>> {
  return { ...(hasSubject ? { subject: plainLine(text.subject) } : {}), body: copyOf(text) };
}

function cutOff(
  parts: Partial<Record<keyof Limits, string>>,
  limits: Limits,
): { part: keyof Limits; length: number; limit: number } | undefined {
  for (const part of ['subject', 'body'] as const) {
    const [length, limit] = [siteLength(parts[part] ?? ''), limits[part]];
    if (limit !== undefined && length > limit) return { part, length, limit };
  }
  return undefined;
}
