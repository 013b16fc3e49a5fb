import { browser } from 'wxt/browser';
import type { JustAskDatabase } from '@/utils/mentors/database';
import { keepsAnybody } from '@/utils/mentors/shortlist-store';
import { readToday } from '@/utils/mentors/today-store';
import { readPace } from '@/utils/settings/pace';
import { presenceOn } from '@/utils/settings/presence';
import type { Settings } from '@/utils/settings/settings';
import { deviceTimeZone } from '@/utils/settings/time-zone';
import { showBadge, showDueSteps } from '@/utils/tabs/badge';
import { isReading, openSiteTabs, startReading } from '@/utils/tabs/content-scripts';
import { rememberGlance } from '@/utils/tabs/glance';

/**
 * How many people are in Today, and how many of them are to be thought of today: those with a step that is due,
 * and those who may have written back. Whom she could ask isn't among these: that can be done on any day, and a
 * number that never goes away says nothing.
 */
export async function countToday(
  db: JustAskDatabase,
  now: number,
): Promise<{ inToday: number; due: number }> {
  const { openAsks } = await readPace();
  const timeZone = deviceTimeZone();
  const { due, heard } = await readToday(db, { now, timeZone, mostOpenAsks: openAsks });
  const withoutAsks = due.filter(({ step }) => step.kind !== 'ask');
  const people = (steps: typeof due) => new Set([...steps.map(({ id }) => id), ...heard]).size;
  return { inToday: people(due), due: people(withoutAsks) };
}

/**
 * Shows on every tab without a badge of its own how many are due, and tells the popup how many are in Today.
 * One count after the other, so that an older one can't be shown over a newer.
 */
export async function refreshToday(db: JustAskDatabase, now: number): Promise<void> {
  await navigator.locks.request('today', async () => {
    const [{ inToday, due }, keepsSomebody] = await Promise.all([
      countToday(db, now),
      keepsAnybody(db),
    ]);
    await Promise.all([showDueSteps(due), rememberGlance({ inToday, keepsSomebody }, now)]);
  });
}

/**
 * Marks the tabs that were open before us: their pages can be read after one click of hers, and the icon
 * says so.
 */
export async function pointOutUnreadTabs(): Promise<void> {
  const tabs = await openSiteTabs();
  await Promise.all(
    tabs.map(async ({ id }) => {
      if (!(await isReading(id))) await showBadge(id, { kind: 'attention' });
    }),
  );
}

/**
 * Has the scripts stop that still run on a site whose permission she took back, and says so on the icon. The
 * browser doesn't name the tabs of such a site any more, so all are told; the others just look again.
 */
export async function stopReading(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(async ({ id, url }) => {
      if (id === undefined || !(await isReading(id))) return;
      if (url === undefined) await showBadge(id, { kind: 'attention' });
    }),
  );
}

/** Starts reading the open tabs, after she has just allowed it. */
export async function readOpenTabs(): Promise<void> {
  const tabs = await openSiteTabs();
  await Promise.all(tabs.map(({ id, url }) => startReading(id, url)));
}

/** Takes the number off the icon where it must not show any more: while paused, or with marks on the page. */
export async function clearBadges(settings: Settings): Promise<void> {
  const tabs = await openSiteTabs();
  const done = tabs.filter(({ url }) => presenceOn(url, settings) !== 'quiet');
  await Promise.all(done.map(({ id }) => showBadge(id, { kind: 'none' })));
}
