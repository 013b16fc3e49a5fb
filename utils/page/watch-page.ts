import { browser } from 'wxt/browser';
import type { PageRequest } from '@/utils/messaging/page-request';
import { Problem } from '@/utils/messaging/problem';
import { send } from '@/utils/messaging/send';
import { presenceOn } from '@/utils/settings/presence';
import {
  type Presence,
  readSettings,
  type Settings,
  watchSettings,
} from '@/utils/settings/settings';
import type { Site } from '@/utils/sites/site';
import { createPersonMark } from './person-mark';
import { createRowMarks } from './row-marks';
import { type Watcher, watchChanges } from './watch-changes';

/** On the global of our scripts in this page, which the page's own scripts don't share. */
declare global {
  var watching: boolean | undefined;
}

/**
 * Watches one page of a site for as long as the extension lives: reads the person whose address it has and
 * the people in its lists, tells the worker, and draws what comes back. Sends nothing to the page and listens
 * to none of its messages. Started twice in a page (by the manifest, and by her click while the page was
 * still loading) it watches once. It starts with the page, so that all that has to be waited for is there by
 * the time the page is parsed; it looks at nothing before.
 */
export async function watchPage(site: Site): Promise<void> {
  if (globalThis.watching) return;
  globalThis.watching = true;
  const lifetime = new AbortController();
  const { signal } = lifetime;
  signal.addEventListener('abort', () => {
    globalThis.watching = false;
  });
  const page = createPage(site, lifetime);

  browser.runtime.onMessage.addListener((message: unknown, _sender, answer) => {
    if (signal.aborted || message !== ('look-again' satisfies PageRequest)) return;
    page.returned();
    answer(true);
  });

  watchSettings(page.settle, signal);
  page.settle(await readSettings());
  await parsed(document);
  watchChanges(document, page, signal);
  page.arrived();
}

/**
 * Waits for the end of the page's own text: what is missing before then may still come. Goes on in a task of its
 * own, because the one in which a page ends may be long already, and before anything less urgent.
 */
async function parsed(document: Document): Promise<void> {
  if (document.readyState !== 'loading') return;
  await new Promise<void>((resolve) => {
    const ended = () => scheduler.postTask(resolve, { priority: 'user-blocking' });
    document.addEventListener('DOMContentLoaded', ended, { once: true });
  });
}

function isOrphan(): boolean {
  return browser.runtime?.id === undefined;
}

function createPage(site: Site, lifetime: AbortController) {
  const { signal } = lifetime;
  /** Where fit may appear on this site. `undefined` while nothing may be read. */
  let presence: Presence | undefined;
  /** Whether the whole page is to be searched for rows at the next look. */
  let isNew = true;
  let isParsed = false;

  const person = createPersonMark(site, document, {
    mayRead: () => presence !== undefined,
    due: look,
    failed,
  });
  const rows = createRowMarks(site, document, {
    open: (row) => {
      send('openPanel', { row }).catch(failed);
    },
    failed,
  });
  signal.addEventListener('abort', () => {
    person.stop();
    rows.stop();
  });

  function failed(error: unknown): void {
    // She took the site's permission back: the browser lets us run on, but we don't.
    const isRefused = error instanceof Problem && error.code === 'no-access';
    if (isOrphan() || isRefused) lifetime.abort();
    else reportError(error);
  }

  function look(): void {
    // After an update or removal this script is an orphan; its successor draws its own marks.
    if (isOrphan()) lifetime.abort();
    try {
      lookNow();
    } catch (error) {
      // A page that breaks the reader has no mark; the next change is another chance.
      person.clear();
      reportError(error);
    }
  }

  function lookNow(): void {
    if (signal.aborted || document.hidden) return;
    moved([]);
    if (presence === undefined || !isParsed) return;
    person.look();
    if (presence !== 'marks') return;
    rows.start();
    rows.look(isNew);
    isNew = false;
  }

  function moved(records: readonly MutationRecord[]): void {
    if (person.leaveIfMoved(records)) isNew = true;
  }

  function settle(next: Settings): void {
    presence = presenceOn(new URL(location.href), next);
    person.forget();
    rows.stop();
    isNew = true;
    if (!isParsed) person.expect();
    look();
  }

  return {
    look,
    moved,
    settle,
    /** The page is all there. */
    arrived(): void {
      isParsed = true;
      person.arrived();
      look();
    },
    changed(records) {
      try {
        person.check(records);
      } catch (error) {
        person.clear();
        reportError(error);
      }
      const isNews = rows.check(records) || person.isMissing() || rows.isMissing();
      // Before she has answered, and while she pauses, nothing is looked at.
      return isNews && (presence !== undefined || isOrphan());
    },
    isWaiting: person.isWaiting,
    /** Tells the worker once more, also what it was told before: now, or when the tab is next seen. */
    returned(): void {
      person.tellAgain();
      rows.forget();
      look();
    },
  } satisfies Watcher & { settle(next: Settings): void; arrived(): void };
}
