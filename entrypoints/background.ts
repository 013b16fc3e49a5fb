import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { openDatabase } from '@/utils/mentors/database';
import { serve } from '@/utils/messaging/serve';
import { presenceSite } from '@/utils/settings/presence';
import { refreshPages } from '@/utils/tabs/content-scripts';
import { forgetTab } from '@/utils/tabs/tab-store';
import { createHandlers } from '@/utils/worker/handlers';
import { keepByCommand } from '@/utils/worker/keep-command';
import { pointOutUnreadTabs, readOpenTabs, refreshDueSteps } from '@/utils/worker/toolbar';

/** Listeners are registered in the first task, or the browser would not wake the worker for them. */
export default defineBackground(() => {
  const db = openDatabase();
  const now = () => Date.now();
  const dueSteps = () => refreshDueSteps(db, now());
  const handlers = createHandlers(db, now, () => {
    dueSteps().catch(reportError);
    refreshPages().catch(reportError);
  });

  serve(handlers, (url) => presenceSite(url) !== undefined);

  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    await browser.alarms.create('due-steps', { periodInMinutes: 60 });
    if (reason === 'install')
      await browser.tabs.create({ url: browser.runtime.getURL('/board.html#welcome') });
    await pointOutUnreadTabs();
  });
  browser.runtime.onStartup.addListener(dueSteps);
  browser.alarms.onAlarm.addListener(dueSteps);
  browser.permissions.onAdded.addListener(readOpenTabs);
  browser.permissions.onRemoved.addListener(pointOutUnreadTabs);
  browser.tabs.onRemoved.addListener(forgetTab);
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'keep-person') keepByCommand(handlers, tab).catch(reportError);
  });
});
