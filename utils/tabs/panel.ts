import { browser } from 'wxt/browser';

/**
 * Opens our own panel for a tab: Chromium's side panel, Firefox's popup (which refuses its sidebar to a
 * click in a page, measured 2026-11 in 153). Has to be called in the task of her click.
 */
export function openPanel(tabId: number): Promise<void> {
  if (import.meta.env.FIREFOX) return browser.action.openPopup();
  return browser.sidePanel.open({ tabId });
}
