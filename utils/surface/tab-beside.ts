import { type Browser, browser } from 'wxt/browser';
import { type PresenceSite, presenceSite } from '@/utils/settings/presence';
import { mayReadSite } from '@/utils/tabs/content-scripts';
import type { Elsewhere } from './this-person-model';

/**
 * The active tab of this window. Where this surface itself is a tab, as popups are in Firefox for Android,
 * it is the one that she saw last before.
 */
export async function tabBeside(): Promise<Browser.tabs.Tab | undefined> {
  const [own, tabs] = await Promise.all([
    browser.tabs.getCurrent(),
    browser.tabs.query({ currentWindow: true }),
  ]);
  if (own === undefined) return tabs.find(({ active }) => active);
  return tabs
    .filter(({ id }) => id !== own.id)
    .sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0];
}

/**
 * Of LinkedIn and X the one that a tab's address belongs to. The browser hides the address of a tab on a site
 * without access; then it is the first such site. That may be about another tab, but better to say it once too
 * often than to show nothing and not say why.
 */
export async function siteOf(url: URL | null): Promise<PresenceSite | undefined> {
  if (url) return presenceSite(url);
  if (!(await mayReadSite('linkedin'))) return 'linkedin';
  if (!(await mayReadSite('x'))) return 'x';
  return undefined;
}

/** Pages that no extension may touch; each browser has the list built in, these are those of the stores. */
const stores = ['chromewebstore.google.com', 'addons.mozilla.org', 'microsoftedge.microsoft.com'];

/** What kind of page this is, that is none of LinkedIn's or X's. */
export function elsewhere(url: URL | null): Elsewhere {
  if (!url) return 'unseen';
  if (url.protocol === 'https:') return stores.includes(url.hostname) ? 'closed' : 'readable';
  if (url.protocol === 'http:') return 'insecure';
  return url.protocol === 'file:' ? 'file' : 'closed';
}
