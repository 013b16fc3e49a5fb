import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Browser, browser } from 'wxt/browser';
import type { PageReport } from '@/utils/messaging/page-report';
import type { Reading } from '@/utils/profile/reading';
import type { PresenceSite } from '@/utils/settings/presence';
import { isReading, mayReadSite } from '@/utils/tabs/content-scripts';
import { currentOtherPage, type OtherPage, watchOtherPage } from '@/utils/tabs/other-page';
import { currentReport, currentRow, watchTab } from '@/utils/tabs/tab-store';
import { elsewhere, siteOf, tabBeside } from './tab-beside';
import type { Elsewhere } from './this-person-model';

/** What the tab beside a surface shows. */
export type TabView = { tabId: number | undefined } & (
  | { state: 'loading' }
  | { state: 'elsewhere'; page: Elsewhere }
  | { state: 'read'; page: OtherPage }
  | { state: 'no-access'; site: PresenceSite }
  | { state: 'not-running'; site: PresenceSite }
  | { state: 'waiting'; site: PresenceSite }
  /** `row` is whom she clicked in a list of that page. */
  | { state: 'reported'; site: PresenceSite; report: PageReport; row?: Reading }
);

/**
 * The active tab of this surface's window, and what our script in it reported. Follows her when she
 * changes tabs or pages; `look` asks again, after she has allowed something.
 *
 * @param first what is known of it already
 */
export function useTab(
  onError: (error: unknown) => void,
  first?: TabView,
): { tab: TabView; look: () => void } {
  const [tab, setTab] = useState<TabView>(first ?? { tabId: undefined, state: 'loading' });
  const look = useRef(() => {});

  useLayoutEffect(() => {
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
        : ({ tabId: undefined, state: 'elsewhere', page: 'unseen' } as const);
      // A busy tab answers late, when she may be on another one.
      if (signal.aborted || mine !== turn) return;
      if (view.tabId !== undefined && view.tabId !== watched) {
        watched = view.tabId;
        watchTab(view.tabId, refresh, signal);
        watchOtherPage(view.tabId, refresh, signal);
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

async function viewOf(tab: Browser.tabs.Tab): Promise<TabView> {
  const tabId = tab.id;
  const url = URL.parse(tab.url ?? '');
  const [page, row] = await Promise.all([currentOtherPage(tab), currentRow(tab)]);
  // Of two that she asked for, the one she asked for last.
  if (page && (row?.readAt ?? 0) < (page.people[0]?.readAt ?? 0))
    return { tabId, state: 'read', page };
  const site = await siteOf(url);
  if (tabId === undefined || !site) return { tabId, state: 'elsewhere', page: elsewhere(url) };
  if (!(await mayReadSite(site))) return { tabId, state: 'no-access', site };
  const report = await currentReport(tab);
  if (report) return { tabId, state: 'reported', site, report, ...(row ? { row } : {}) };
  // Our script starts when the page has loaded.
  if (tab.status === 'loading') return { tabId, state: 'waiting', site };
  return { tabId, state: (await isReading(tabId)) ? 'waiting' : 'not-running', site };
}
