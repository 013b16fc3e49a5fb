import type { Browser } from 'wxt/browser';
import type { Handlers } from '@/utils/messaging/serve';
import { presenceOn } from '@/utils/settings/presence';
import { readSettings } from '@/utils/settings/settings';
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
  const caller = { tabId: tab.id, windowId: tab.windowId, url: tab.url };
  const report = await currentReport(tab);
  const allowed = report && presenceOn(new URL(report.url), await readSettings());
  if (!allowed || report.outcome !== 'person') return showBadge(tab.id, { kind: 'attention' });
  try {
    await handlers.keep({ requestId: crypto.randomUUID(), reading: report.reading }, caller);
  } catch (error) {
    await showBadge(tab.id, { kind: 'attention' });
    throw error;
  }
}
