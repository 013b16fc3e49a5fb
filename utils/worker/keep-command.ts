import type { Browser } from 'wxt/browser';
import type { Handlers } from '@/utils/messaging/serve';
import { showBadge } from '@/utils/tabs/badge';
import { currentReport } from '@/utils/tabs/tab-store';

/**
 * Keeps the person of a tab by the keyboard command. Where there is nobody to keep, the icon draws
 * attention to itself: a panel can't be opened after the first wait, and its own click says why.
 */
export async function keepByCommand(
  handlers: Handlers,
  tab: Browser.tabs.Tab | undefined,
): Promise<void> {
  if (tab?.id === undefined) return;
  const caller = { tabId: tab.id, windowId: tab.windowId };
  const report = await currentReport(tab);
  if (report?.outcome !== 'person') return showBadge(tab.id, { kind: 'attention' });
  await handlers.keep({ requestId: crypto.randomUUID(), reading: report.reading }, caller);
}
