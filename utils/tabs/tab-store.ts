import { storage } from 'wxt/utils/storage';
import * as z from 'zod/mini';
import { PageReport } from '@/utils/messaging/page-report';
import type { Reading } from '@/utils/profile/reading';
import { RowReading, readingOfRow } from '@/utils/profile/row';
import { sessionKeys } from './session-keys';

/**
 * What each tab last showed. It is kept in `storage.session`: it outlives the worker, not the browser,
 * and content scripts can't read it.
 */
const keyOf = (tabId: number) => `session:${sessionKeys(tabId).report}` as const;
const rowKeyOf = (tabId: number) => `session:${sessionKeys(tabId).row}` as const;

export async function rememberTab(tabId: number, report: PageReport): Promise<void> {
  await storage.setItem(keyOf(tabId), report);
}

export async function forgetTab(tabId: number): Promise<void> {
  await storage.removeItems([keyOf(tabId), rowKeyOf(tabId)]);
}

/** The row whose mark she clicked, for our panel: what it said, on which page, when (ms since 1970). */
const ClickedRow = z.strictObject({ row: RowReading, url: z.string(), readAt: z.number() });
type ClickedRow = z.infer<typeof ClickedRow>;

export async function rememberRow(tabId: number, clicked: ClickedRow): Promise<void> {
  await storage.setItem(rowKeyOf(tabId), clicked);
}

/** Puts the row aside: the tab is about its own page again. */
export async function forgetRow(tabId: number): Promise<void> {
  await storage.removeItem(rowKeyOf(tabId));
}

/** The person whose row's mark she clicked in this tab, as long as it shows the same address. */
export async function currentRow(tab: {
  id?: number | undefined;
  url?: string | undefined;
}): Promise<Reading | undefined> {
  if (tab.id === undefined || tab.url === undefined) return undefined;
  const parsed = ClickedRow.safeParse(await storage.getItem(rowKeyOf(tab.id)));
  if (!parsed.success || parsed.data.url !== tab.url) return undefined;
  return readingOfRow(parsed.data.row, parsed.data.readAt);
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
  for (const key of [keyOf(tabId), rowKeyOf(tabId)]) {
    signal.addEventListener('abort', storage.watch(key, onChange), { once: true });
  }
}
