import { browser } from 'wxt/browser';
import type { MarkView, PageReport } from '@/utils/messaging/contract';
import type { PageRequest } from '@/utils/messaging/page-request';
import { Problem } from '@/utils/messaging/problem';
import { send } from '@/utils/messaging/send';
import { mergeReadings } from '@/utils/profile/merge';
import type { Reading } from '@/utils/profile/reading';
import { presenceOn } from '@/utils/settings/presence';
import { readSettings, type Settings, watchSettings } from '@/utils/settings/settings';
import { outlineOf } from '@/utils/sites/outline';
import type { PageReading, Site } from '@/utils/sites/site';
import { createMark } from './mark';
import { watchChanges } from './watch-changes';

/** On the global of our scripts in this page, which the page's own scripts don't share. */
declare global {
  var watching: boolean | undefined;
}

/**
 * Watches one page of a site for as long as the extension lives: reads the person whose address it has,
 * tells the worker, and draws what comes back. Sends nothing to the page and listens to none of its
 * messages. Started twice in a page (by the manifest, and by her click while the page was still loading)
 * it watches once.
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

  browser.runtime.onMessage.addListener(((message: unknown) => {
    if (signal.aborted) return undefined;
    switch (message as PageRequest) {
      case 'look-again':
        page.lookAgain();
        return Promise.resolve(true);
      case 'describe':
        return Promise.resolve(outlineOf(document));
      default:
        return undefined;
    }
  }) as Parameters<typeof browser.runtime.onMessage.addListener>[0]);

  watchChanges(
    document,
    () => {
      // After an update or removal this script is an orphan; its successor draws its own mark.
      if (isOrphan()) lifetime.abort();
      else page.look();
    },
    page.leaveIfMoved,
    page.lookAgain,
    signal,
  );
  watchSettings(page.settle, signal);
  page.settle(await readSettings());
}

function isOrphan(): boolean {
  return browser.runtime?.id === undefined;
}

function createPage(site: Site, lifetime: AbortController) {
  const { signal } = lifetime;
  const mark = createMark(document, signal, () => {
    send('openPanel', {}).catch(reportError);
  });
  let settings: Settings | undefined;
  /** What was read of the person on the screen so far. */
  let reading: Reading | undefined;
  /** What the worker was told last, so that it is told only news. */
  let told: string | undefined;
  /** Counts what makes an answer that is still under way worthless. */
  let turn = 0;
  let view: MarkView | null = null;

  /** Forgets what the mark shows, and whatever answer is still on its way. */
  function clear(): void {
    turn += 1;
    told = undefined;
    view = null;
    mark.remove();
  }

  function look(): void {
    try {
      lookAt(new URL(location.href));
    } catch (error) {
      // A page that breaks the reader has no mark; the next change is another chance.
      clear();
      reportError(error);
    }
  }

  function lookAt(url: URL): void {
    if (!settings || document.hidden) return;
    leaveIfMoved();
    if (presenceOn(url, settings) === undefined) return;
    const report = reportOf(site.read(document, url, Date.now()), url);
    const news = JSON.stringify({
      ...report,
      ...('reading' in report ? { reading: report.reading?.fields } : {}),
    });
    if (news === told) {
      draw(url);
      return;
    }
    told = news;
    turn += 1;
    const mine = turn;
    send('report', report).then(
      (answer) => {
        // She may have moved on, paused or said more while the worker was thinking.
        if (mine !== turn || location.href !== url.href || signal.aborted) return;
        view = answer;
        draw(url);
      },
      (error) => {
        if (isOrphan()) return;
        // She took the site's permission back: the browser lets us run on, but we don't.
        if (error instanceof Problem && error.code === 'no-access') return lifetime.abort();
        if (mine === turn) told = undefined;
        reportError(error);
      },
    );
  }

  function reportOf(page: PageReading, { origin, pathname }: URL): PageReport {
    // Without the query: it can say what she searched for, or where she came from.
    const url = origin + pathname;
    if (!('reading' in page) || !page.reading) return { ...page, url };
    reading = reading ? mergeReadings(reading, page.reading) : page.reading;
    return { ...page, url, reading };
  }

  function draw(url: URL): void {
    const name = view && site.findName(document, url);
    if (view && name) mark.show(name, view);
    else mark.remove();
  }

  /** Forgets the person, and their mark, in the task in which the address changes. */
  function leaveIfMoved(): void {
    const identity = site.identityOf(new URL(location.href));
    if (reading === undefined || identity === reading.identity) return;
    reading = undefined;
    clear();
  }

  function settle(next: Settings): void {
    settings = next;
    clear();
    look();
  }

  /** Tells the worker once more, also what it was told before: now, or when the tab is next seen. */
  function lookAgainNow(): void {
    told = undefined;
    look();
  }

  return { look, lookAgain: lookAgainNow, leaveIfMoved, settle };
}
