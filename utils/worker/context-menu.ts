import { type Browser, browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { presenceOn, presenceSite } from '@/utils/settings/presence';
import { readSettings } from '@/utils/settings/settings';
import { readOtherPage } from '@/utils/tabs/other-page';
import { openPanel } from '@/utils/tabs/panel';
import { currentReport } from '@/utils/tabs/tab-store';

const itemId = 'keep-person';

/** Puts our one item into the menu of pages and of selected text; the browser remembers it between starts. */
export async function createMenu(): Promise<void> {
  // An update finds the item of the version before, in its words.
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: itemId,
    title: i18n.t('otherPage.menu'),
    contexts: ['page', 'selection'],
    documentUrlPatterns: ['https://*/*', 'http://*/*'],
  });
}

/**
 * Opens our panel on the person of the page that was clicked. A page that isn't one person's profile on
 * LinkedIn or X is read for whom it may be about; nothing is, before she has answered the welcome, or while
 * reading is paused: the panel says so.
 */
export async function keepByMenu(
  { menuItemId, pageUrl }: Browser.contextMenus.OnClickData,
  tab: Browser.tabs.Tab | undefined,
): Promise<void> {
  if (menuItemId !== itemId || tab?.id === undefined) return;
  // Not after an `await`: the browser opens panels only in the task of her click.
  const opened = openPanel(tab.id);
  await Promise.all([opened, readIfWanted(tab.id, URL.parse(pageUrl ?? tab.url ?? ''))]);
}

async function readIfWanted(tabId: number, url: URL | null): Promise<void> {
  if (url && (await mayBeRead(tabId, url))) await readOtherPage(tabId);
}

async function mayBeRead(id: number, url: URL): Promise<boolean> {
  const settings = await readSettings();
  if (!presenceSite(url)) return !settings.paused && Object.keys(settings.presence).length > 0;
  if (!presenceOn(url, settings)) return false;
  // Our own script there says of every page whether it is somebody's.
  return (await currentReport({ id, url: url.href }))?.outcome === 'nobody';
}
