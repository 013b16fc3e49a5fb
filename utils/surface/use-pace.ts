import { useLayoutEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { ConversationSite } from '@/utils/replies/conversation';
import {
  type Pace,
  readPace,
  watchPace,
  writeOpenAsks,
  writeRemindAt,
} from '@/utils/settings/pace';
import { watchReadsReplies } from '@/utils/settings/replies';
import { sitesThatAreRead, switchReplies } from '@/utils/tabs/conversation-scripts';

/** How she wants to be kept at it, kept up to date; `undefined` until it is read. */
export function usePace(onError: (error: unknown) => void): Pace | undefined {
  const [pace, setPace] = useState<Pace>();
  useLayoutEffect(() => {
    const lifetime = new AbortController();
    const read = () => {
      readPace().then(setPace, onError);
    };
    watchPace(read, lifetime.signal);
    read();
    return () => lifetime.abort();
  }, [onError]);
  return pace;
}

/** The sites where we read who wrote last, kept up to date. */
export function useReadSites(onError: (error: unknown) => void): ConversationSite[] | undefined {
  const [sites, setSites] = useState<ConversationSite[]>();
  useLayoutEffect(() => {
    const lifetime = new AbortController();
    const read = () => {
      sitesThatAreRead().then(setSites, onError);
    };
    watchReadsReplies(read, lifetime.signal);
    browser.permissions.onAdded.addListener(read);
    browser.permissions.onRemoved.addListener(read);
    lifetime.signal.addEventListener('abort', () => {
      browser.permissions.onAdded.removeListener(read);
      browser.permissions.onRemoved.removeListener(read);
    });
    read();
    return () => lifetime.abort();
  }, [onError]);
  return sites;
}

/** What she can set of it. Each asks the browser first, in the task of her click, where it has to. */
export function paceDeeds(report: (error: unknown) => void) {
  return {
    setOpenAsks(count: number): void {
      writeOpenAsks(count).catch(report);
    },
    setRemindAt(hour: number | undefined): void {
      remindAt(hour).catch(report);
    },
    setReplies(site: ConversationSite, on: boolean): void {
      switchReplies(site, on).catch(report);
    },
  };
}

/** The browser asks her only where it hasn't been allowed: another hour is set without a question. */
async function remindAt(hour: number | undefined): Promise<void> {
  const permissions = ['notifications' as const];
  const isAllowed = hour === undefined || (await browser.permissions.request({ permissions }));
  if (isAllowed) await writeRemindAt(hour);
}
