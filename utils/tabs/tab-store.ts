import { storage } from 'wxt/utils/storage';
import { PageReport } from '@/utils/messaging/contract';

/**
 * What each tab last showed. It is kept in `storage.session`: it outlives the worker, not the browser,
 * and content scripts can't read it.
 */
const keyOf = (tabId: number) => `session:tab-${tabId}` as const;

export async function rememberTab(tabId: number, report: PageReport): Promise<void> {
  await storage.setItem(keyOf(tabId), report);
}

export async function forgetTab(tabId: number): Promise<void> {
  await storage.removeItem(keyOf(tabId));
}

/**
 * What a tab shows now: its last report, if that was about the address that it shows. A tab that moved on
 * to a page that we can't look at still has its old report.
 */
export async function currentReport(tab: {
  id?: number | undefined;
  url?: string | undefined;
}): Promise<PageReport | undefined> {
  if (tab.id === undefined || tab.url === undefined) return undefined;
  const parsed = PageReport.safeParse(await storage.getItem(keyOf(tab.id)));
  return parsed.success && samePage(parsed.data.url, tab.url) ? parsed.data : undefined;
}

function samePage(one: string, other: string): boolean {
  const [a, b] = [URL.parse(one), URL.parse(other)];
  return a !== null && b !== null && a.host === b.host && a.pathname === b.pathname;
}

/** Calls back whenever what this tab shows has changed, until the signal ends it. */
export function watchTab(tabId: number, onChange: () => void, signal: AbortSignal): void {
  const stop = storage.watch(keyOf(tabId), onChange);
  signal.addEventListener('abort', stop, { once: true });
}
