import { browser } from 'wxt/browser';
import { Problem } from '@/utils/messaging/problem';
import { send } from '@/utils/messaging/send';
import type { ConversationSite } from '@/utils/replies/conversation';
import { conversationSite } from '@/utils/replies/places';
import { readerOf } from '@/utils/replies/reader';
import { chatRoot } from '@/utils/replies/x';
import { readsReplies, watchReadsReplies } from '@/utils/settings/replies';
import { readSettings, watchSettings } from '@/utils/settings/settings';
import { deviceTimeZone } from '@/utils/settings/time-zone';

/** Time between the first change and the look at it, in milliseconds. Nobody waits for this. */
const rest = 1_000;

declare global {
  var watchingConversations: boolean | undefined;
}

/**
 * Watches a page for who wrote last in the conversation that she has open, for as long as she has it switched
 * on, and tells the worker when that changes. Changes nothing on the page and asks it for nothing.
 */
export async function watchConversations(): Promise<void> {
  const site = conversationSite(new URL(location.href));
  if (!site || globalThis.watchingConversations) return;
  globalThis.watchingConversations = true;
  const lifetime = new AbortController();
  const { signal } = lifetime;
  signal.addEventListener('abort', () => {
    globalThis.watchingConversations = false;
  });
  const look = createLook(site, lifetime);
  let timer: number | undefined;
  const schedule = () => {
    timer ??= window.setTimeout(() => {
      timer = undefined;
      // X draws its chat in a root of its own, whose changes the document doesn't tell.
      const inner = chatRoot(document);
      if (inner) observer.observe(inner, { childList: true, subtree: true });
      look().catch(reportError);
    }, rest);
  };
  const observer = new MutationObserver(schedule);
  observer.observe(document, { childList: true, subtree: true });
  document.addEventListener('visibilitychange', schedule, { signal });
  watchSettings(schedule, signal);
  watchReadsReplies(schedule, signal);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    window.clearTimeout(timer);
  });
  schedule();
}

function createLook(site: ConversationSite, lifetime: AbortController): () => Promise<void> {
  let told = '';
  return async () => {
    // After an update or removal this script is an orphan; its successor goes on.
    if (browser.runtime?.id === undefined) return lifetime.abort();
    if (document.hidden) return;
    if (!(await readsReplies(site))) return lifetime.abort();
    if ((await readSettings()).paused) return;
    const conversations = readerOf(site)(document, new URL(location.href), {
      now: Date.now(),
      timeZone: deviceTimeZone(),
      isShown: (element) => element.checkVisibility(),
    });
    const words = JSON.stringify(conversations);
    if (conversations.length === 0 || words === told) return;
    told = words;
    try {
      await send('reportConversations', { conversations });
    } catch (error) {
      told = '';
      if (error instanceof Problem && error.code === 'no-access') lifetime.abort();
      else throw error;
    }
  };
}
