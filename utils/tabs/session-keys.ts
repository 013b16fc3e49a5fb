import { browser } from 'wxt/browser';

/** Under what a tab's memories lie in `storage.session`: they outlive the worker, not the browser. */
export const sessionKeys = (tabId: number) =>
  ({
    /** What our script in it last reported. */
    report: `tab-${tabId}`,
    /** Whose mark in a list she clicked. */
    row: `row-${tabId}`,
    /** What was read of any other page by her click. */
    page: `page-${tabId}`,
  }) as const;

/**
 * Whether anything is remembered of a tab, of whatever page: asked without what it takes to read it, by who
 * has to be quick.
 */
export async function isRemembered(tabId: number): Promise<boolean> {
  const stored = await browser.storage.session.get(Object.values(sessionKeys(tabId)));
  return Object.values(stored).some(Boolean);
}
