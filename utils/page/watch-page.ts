import { browser } from 'wxt/browser';
import type { MarkView, PageReport } from '@/utils/messaging/contract';
import { lookAgain } from '@/utils/messaging/look-again';
import { send } from '@/utils/messaging/send';
import { mergeReadings } from '@/utils/profile/merge';
import type { Reading } from '@/utils/profile/reading';
import { presenceOn } from '@/utils/settings/presence';
import { readSettings, type Settings, watchSettings } from '@/utils/settings/settings';
import type { PageReading, Site } from '@/utils/sites/site';
import { createMark } from './mark';
import { watchChanges } from './watch-changes';

/**
 * Watches one page of a site for as long as the extension lives: reads the person whose address it has,
 * tells the worker, and draws what comes back. Sends nothing to the page and listens to none of its
 * messages.
 */
export async function watchPage(site: Site): Promise<void> {
  const lifetime = new AbortController();
  const { signal } = lifetime;
  const page = createPage(site, signal);

  browser.runtime.onMessage.addListener(((message: unknown) => {
    if (message !== lookAgain || signal.aborted) return undefined;
    page.lookAgain();
    return Promise.resolve(true);
  }) as Parameters<typeof browser.runtime.onMessage.addListener>[0]);

  watchChanges(
    document,
    () => {
      // After an update or removal this script is an orphan; its successor draws its own mark.
      if (isOrphan()) lifetime.abort();
      else page.look();
    },
    page.leaveIfMoved,
    signal,
  );
  watchSettings(page.settle, signal);
  page.settle(await readSettings());
}

function isOrphan(): boolean {
  return browser.runtime?.id === undefined;
}

function createPage(site: Site, signal: AbortSignal) {
  const mark = createMark(document, signal, () => {
    const identity = site.identityOf(new URL(location.href));
    if (identity) send('openPanel', { identity }).catch(reportError);
  });
  let settings: Settings | undefined;
  /** What was read of the person on the screen so far. */
  let reading: Reading | undefined;
  /** What the worker was told last, so that it is told only news. */
  let told: string | undefined;
  let view: MarkView | null = null;

  function look(): void {
    if (!settings || document.hidden) return;
    const url = new URL(location.href);
    leaveIfMoved();
    if (presenceOn(url, settings) === undefined) return;
    const page = site.read(document, url, Date.now());
    const report = reportOf(page, url);
    const news = JSON.stringify({
      ...report,
      ...('reading' in report ? { reading: report.reading.fields } : {}),
    });
    if (news === told) {
      draw(url);
      return;
    }
    told = news;
    send('report', report).then(
      (answer) => {
        // She may have moved on while the worker was thinking.
        if (location.href !== url.href || signal.aborted) return;
        view = answer;
        draw(url);
      },
      (error) => {
        if (isOrphan()) return;
        told = undefined;
        reportError(error);
      },
    );
  }

  function reportOf(page: PageReading, url: URL): PageReport {
    if (page.outcome !== 'person') return { ...page, url: url.href };
    reading = reading ? mergeReadings(reading, page.reading) : page.reading;
    return { outcome: 'person', url: url.href, reading };
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
    told = undefined;
    view = null;
    mark.remove();
  }

  function settle(next: Settings): void {
    settings = next;
    view = null;
    mark.remove();
    lookAgain();
  }

  /** Tells the worker once more, also what it was told before: now, or when the tab is next seen. */
  function lookAgain(): void {
    told = undefined;
    look();
  }

  return { look, lookAgain, leaveIfMoved, settle };
}
