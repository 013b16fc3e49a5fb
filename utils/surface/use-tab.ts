import { useEffect, useRef, useState } from 'preact/hooks';
import { type Browser, browser } from 'wxt/browser';
import type { PageReport } from '@/utils/messaging/contract';
import { type PresenceSite, presenceSite } from '@/utils/settings/presence';
import { isReading, mayReadSite } from '@/utils/tabs/content-scripts';
import { currentReport, watchTab } from '@/utils/tabs/tab-store';

/** What the tab beside a surface shows. */
export type TabView = { tabId: number | undefined } & (
  | { state: 'loading' }
  | { state: 'elsewhere' }
  | { state: 'no-access'; site: PresenceSite }
  | { state: 'not-running'; site: PresenceSite }
  | { state: 'waiting'; site: PresenceSite }
  | { state: 'reported'; site: PresenceSite; report: PageReport }
);

/**
 * The active tab of this surface's window, and what our script in it reported. Follows her when she
 * changes tabs or pages; `look` asks again, after she has allowed something.
 */
export function useTab(onError: (error: unknown) => void): { tab: TabView; look: () => void } {
  const [tab, setTab] = useState<TabView>({ tabId: undefined, state: 'loading' });
  const look = useRef(() => {});

  useEffect(() => {
    const lifetime = new AbortController();
    const { signal } = lifetime;
    let watched: number | undefined;
    let turn = 0;

    async function update(): Promise<void> {
      turn += 1;
      const mine = turn;
      const active = await tabBeside();
      const view = active
        ? await viewOf(active)
        : ({ tabId: undefined, state: 'elsewhere' } as const);
      // A busy tab answers late, when she may be on another one.
      if (signal.aborted || mine !== turn) return;
      if (view.tabId !== undefined && view.tabId !== watched) {
        watched = view.tabId;
        watchTab(view.tabId, refresh, signal);
      }
      setTab(view);
    }
    const refresh = () => {
      update().catch(onError);
    };
    const onUpdated = (tabId: number) => {
      if (tabId === watched) refresh();
    };
    look.current = refresh;
    refresh();
    browser.tabs.onActivated.addListener(refresh);
    browser.tabs.onUpdated.addListener(onUpdated);
    browser.permissions.onAdded.addListener(refresh);
    browser.permissions.onRemoved.addListener(refresh);
    signal.addEventListener('abort', () => {
      browser.tabs.onActivated.removeListener(refresh);
      browser.tabs.onUpdated.removeListener(onUpdated);
      browser.permissions.onAdded.removeListener(refresh);
      browser.permissions.onRemoved.removeListener(refresh);
    });
    return () => lifetime.abort();
  }, [onError]);

  return { tab, look: () => look.current() };
}

/**
 * The active tab of this window. Where this surface itself is a tab, as popups are in Firefox for Android,
 * it is the one that she saw last before.
 */
async function tabBeside(): Promise<Browser.tabs.Tab | undefined> {
  const [own, tabs] = await Promise.all([
    browser.tabs.getCurrent(),
    browser.tabs.query({ currentWindow: true }),
  ]);
  if (own === undefined) return tabs.find(({ active }) => active);
  return tabs
    .filter(({ id }) => id !== own.id)
    .sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0];
}

async function viewOf(tab: Browser.tabs.Tab): Promise<TabView> {
  const tabId = tab.id;
  const url = URL.parse(tab.url ?? '');
  const site = url ? presenceSite(url) : await siteWithoutAccess();
  if (tabId === undefined || !site) return { tabId, state: 'elsewhere' };
  if (!(await mayReadSite(site))) return { tabId, state: 'no-access', site };
  const report = await currentReport(tab);
  if (report) return { tabId, state: 'reported', site, report };
  // Our script starts when the page has loaded.
  if (tab.status === 'loading') return { tabId, state: 'waiting', site };
  return { tabId, state: (await isReading(tabId)) ? 'waiting' : 'not-running', site };
}

/**
 * The first site that we may not look at. The browser hides the address of a tab on such a site, so this
 * may be about another tab; but better to say it once too often than to show nothing and not say why.
 */
async function siteWithoutAccess(): Promise<PresenceSite | undefined> {
  if (!(await mayReadSite('linkedin'))) return 'linkedin';
  if (!(await mayReadSite('x'))) return 'x';
  return undefined;
}
