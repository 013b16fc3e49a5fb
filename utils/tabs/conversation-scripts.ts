import { browser } from 'wxt/browser';
import { type ConversationSite, conversationSites } from '@/utils/replies/conversation';
import { conversationOrigins } from '@/utils/replies/places';
import { sitesWithReplies, writeReadsReplies } from '@/utils/settings/replies';

const script = '/conversation.js';
const idOf = (site: ConversationSite) => `conversation-${site}`;

/** Whether the browser lets us look at all places of a site where conversations are. */
export async function mayReadConversations(site: ConversationSite): Promise<boolean> {
  return browser.permissions.contains({ origins: [...conversationOrigins[site]] });
}

/** The sites where we read who wrote last: those that she switched on, as far as the browser lets us. */
export async function sitesThatAreRead(): Promise<ConversationSite[]> {
  const wanted = await sitesWithReplies();
  const allowed = await Promise.all(wanted.map(mayReadConversations));
  return wanted.filter((_, index) => allowed[index]);
}

/**
 * Has the script run where it is to run, and nowhere else. The browser forgets what was registered when the
 * extension is updated, so this is done at every start.
 */
export async function registerConversationScripts(): Promise<void> {
  const sites = await sitesThatAreRead();
  const there = await unregisterConversationScripts(sites);
  const missing = sites.filter((site) => !there.includes(idOf(site)));
  if (missing.length === 0) return;
  await browser.scripting.registerContentScripts(
    missing.map((site) => ({
      id: idOf(site),
      matches: [...conversationOrigins[site]],
      js: [script],
      runAt: 'document_idle' as const,
    })),
  );
}

/**
 * Has the script run nowhere any more.
 *
 * @param but where it goes on
 * @returns the scripts that are still registered
 */
export async function unregisterConversationScripts(
  but: readonly ConversationSite[] = [],
): Promise<string[]> {
  const registered = (await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id);
  const gone = conversationSites
    .filter((site) => !but.includes(site))
    .map(idOf)
    .filter((id) => registered.includes(id));
  if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone });
  return registered.filter((id) => !gone.includes(id));
}

/**
 * Switches reading on, after asking the browser for the site, or off. Only in the task of her click: the
 * browser asks her only then.
 *
 * @returns whether it is on now
 */
export async function switchReplies(site: ConversationSite, on: boolean): Promise<boolean> {
  const origins = [...conversationOrigins[site]];
  if (on && !(await browser.permissions.request({ origins }))) return false;
  await writeReadsReplies(site, on);
  await registerConversationScripts();
  if (on) await startInOpenTabs(origins);
  // Pages of profiles need the other two; mail is looked at for this alone.
  else if (site === 'gmail' || site === 'outlook') await browser.permissions.remove({ origins });
  return on;
}

async function startInOpenTabs(origins: string[]): Promise<void> {
  const tabs = await browser.tabs.query({ url: origins });
  const started = tabs.flatMap(({ id, discarded }) =>
    id === undefined || discarded
      ? []
      : [browser.scripting.executeScript({ target: { tabId: id }, files: [script] })],
  );
  // A tab that shows an error page of the browser can't be looked at, and needn't be.
  await Promise.allSettled(started);
}
