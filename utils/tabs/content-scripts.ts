import { browser } from 'wxt/browser';
import type { PageRequest } from '@/utils/messaging/page-request';
import { type PresenceSite, presenceSite } from '@/utils/settings/presence';
import { linkedinOrigins, siteOrigins, xOrigins } from '@/utils/sites/origins';

const origins: Record<PresenceSite, readonly string[]> = { linkedin: linkedinOrigins, x: xOrigins };

/** Whether the browser lets us look at a site. In Firefox she can take that back at any time. */
export async function mayReadSite(site: PresenceSite): Promise<boolean> {
  return browser.permissions.contains({ origins: [...origins[site]] });
}

/** Whether our content script runs in this tab; if it does, it looks at its page again. */
export async function isReading(tabId: number): Promise<boolean> {
  try {
    return (await browser.tabs.sendMessage(tabId, 'look-again' satisfies PageRequest)) === true;
  } catch {
    // The browser's way of saying that nobody listens in that tab: it was open before us.
    return false;
  }
}

/** Has every open page that we read look again, because what its mark shows may have changed. */
export async function refreshPages(): Promise<void> {
  const tabs = await openSiteTabs();
  await Promise.all(tabs.map((tab) => isReading(tab.id)));
}

/** Starts our content script in a tab that was open before us. Does nothing where it runs already. */
export async function startReading(tabId: number, url: URL): Promise<void> {
  if (await isReading(tabId)) return;
  const site = presenceSite(url);
  if (site === undefined) return;
  await browser.scripting.executeScript({
    target: { tabId },
    files: [`/content-scripts/${site}.js`],
  });
}

/** The open tabs of the sites that we may read, as far as the browser shows them to us. */
export async function openSiteTabs(): Promise<{ id: number; url: URL }[]> {
  const tabs = await browser.tabs.query({ url: [...siteOrigins] });
  return tabs.flatMap(({ id, url }) => {
    const parsed = URL.parse(url ?? '');
    return id !== undefined && parsed ? [{ id, url: parsed }] : [];
  });
}
