import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import * as z from 'zod/mini';
import { identityOf, parseIdentity } from '@/utils/profile/identity';
import { Reading } from '@/utils/profile/reading';
import { pageAddress } from '@/utils/sites/any/address';
import { sessionKeys } from './session-keys';

/**
 * A page that she had read by her click: whom it may be about, and the one whom she kept of it, as she
 * completed them.
 */
const OtherPage = z.strictObject({
  /** As the tab shows it, without the fragment. */
  url: z.string(),
  people: z.array(Reading).check(z.minLength(1), z.maxLength(40)),
  chosen: z.optional(Reading),
});
export type OtherPage = z.infer<typeof OtherPage>;

/** In `storage.session`, like the reports: it outlives the worker, not the browser. */
const keyOf = (tabId: number) => `session:${sessionKeys(tabId).page}` as const;

/**
 * Reads the page in a tab for whom it may be about, and remembers it. Needs her click just before
 * (`activeTab`): nothing is read otherwise, and of other frames nothing ever.
 *
 * @returns whether the browser let us; it doesn't where extensions may not run
 */
export async function readOtherPage(tabId: number): Promise<boolean> {
  const answers = await browser.scripting
    .executeScript({ target: { tabId }, files: ['/any-page.js'] })
    // Each browser says it in words of its own, and there is no other reason.
    .catch(() => []);
  // What comes from a page's process is checked, as a message would be.
  const people = z.array(Reading).safeParse(answers[0]?.result).data ?? [];
  const url = URL.parse((await browser.tabs.get(tabId)).url ?? '');
  const address = url && pageAddress(url);
  // The last is the page alone. A tab that has moved on meanwhile shows another.
  const isThisPage = address && people.at(-1)?.identity === identityOf('web', address);
  const parsed = OtherPage.safeParse({ url: url && withoutHash(url.href), people });
  if (!isThisPage || !parsed.success || !people.every(isOfPage)) return false;
  await storage.setItem(keyOf(tabId), parsed.data);
  return true;
}

/** What is read of any page is about an address on the web, never about a profile on LinkedIn or X. */
function isOfPage({ identity, source }: Reading): boolean {
  return source === 'page' && parseIdentity(identity).site === 'web';
}

/** What was read of the page that a tab shows; of the page before it nothing is left. */
export async function currentOtherPage(tab: {
  id?: number | undefined;
  url?: string | undefined;
}): Promise<OtherPage | undefined> {
  if (tab.id === undefined) return undefined;
  const stored = await storage.getItem(keyOf(tab.id));
  if (stored === null) return undefined;
  const parsed = OtherPage.safeParse(stored);
  if (parsed.success && tab.url !== undefined && parsed.data.url === withoutHash(tab.url))
    return parsed.data;
  await forgetOtherPage(tab.id);
  return undefined;
}

/** Shows the person whom she kept of the page in this tab. */
export async function chooseOnPage(tabId: number, chosen: Reading): Promise<void> {
  const page = OtherPage.safeParse(await storage.getItem(keyOf(tabId))).data;
  if (page) await storage.setItem(keyOf(tabId), { ...page, chosen });
}

/** One step back: from the person of a page to the page's people, and from there to the page unread. */
export async function backOnPage(tabId: number): Promise<void> {
  const page = OtherPage.safeParse(await storage.getItem(keyOf(tabId))).data;
  if (!page?.chosen) return forgetOtherPage(tabId);
  const { chosen: _chosen, ...unchosen } = page;
  await storage.setItem(keyOf(tabId), unchosen);
}

export async function forgetOtherPage(tabId: number): Promise<void> {
  await storage.removeItem(keyOf(tabId));
}

/** Calls back whenever what is known of this tab's page has changed, until the signal ends it. */
export function watchOtherPage(tabId: number, onChange: () => void, signal: AbortSignal): void {
  const stop = storage.watch(keyOf(tabId), onChange);
  signal.addEventListener('abort', stop, { once: true });
}

function withoutHash(url: string): string {
  return url.split('#')[0] ?? url;
}
