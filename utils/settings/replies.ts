import { browser } from 'wxt/browser';
import { type ConversationSite, conversationSites } from '@/utils/replies/conversation';

/**
 * On which sites she has us read who wrote last. Off unless she switched it on. One key for each site, in the
 * browser's store itself: a script in the page reads it too, so there is nothing else in it.
 */
const keyOf = (site: ConversationSite) => `read-replies-${site}`;

/** Whether she has us read who wrote last on a site. */
export async function readsReplies(site: ConversationSite): Promise<boolean> {
  const key = keyOf(site);
  return (await browser.storage.local.get(key))[key] === true;
}

/** The sites on which she has us read who wrote last. */
export async function sitesWithReplies(): Promise<ConversationSite[]> {
  const stored = await browser.storage.local.get(conversationSites.map(keyOf));
  return conversationSites.filter((site) => stored[keyOf(site)] === true);
}

export async function writeReadsReplies(site: ConversationSite, on: boolean): Promise<void> {
  await browser.storage.local.set({ [keyOf(site)]: on });
}

/** Calls back when it may have changed for any site, until the signal ends it. */
export function watchReadsReplies(onChange: () => void, signal: AbortSignal): void {
  const tell: Parameters<typeof browser.storage.onChanged.addListener>[0] = (changes, area) => {
    const isOurs = conversationSites.some((site) => Object.hasOwn(changes, keyOf(site)));
    if (area === 'local' && isOurs) onChange();
  };
  browser.storage.onChanged.addListener(tell);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(tell), {
    once: true,
  });
}
