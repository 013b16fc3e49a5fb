import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { openDatabase } from '@/utils/mentors/database';
import { runAgain } from '@/utils/mentors/watch';
import { serve } from '@/utils/messaging/serve';
import { conversationSite } from '@/utils/replies/places';
import { watchPace } from '@/utils/settings/pace';
import { presenceSite } from '@/utils/settings/presence';
import { watchSettings } from '@/utils/settings/settings';
import { refreshPages } from '@/utils/tabs/content-scripts';
import { registerConversationScripts } from '@/utils/tabs/conversation-scripts';
import { forgetOtherPage } from '@/utils/tabs/other-page';
import { forgetTab } from '@/utils/tabs/tab-store';
import { createMenu, keepByMenu } from '@/utils/worker/context-menu';
import { createHandlers } from '@/utils/worker/handlers';
import { keepByCommand } from '@/utils/worker/keep-command';
import { openToday } from '@/utils/worker/reminders';
import { clearBadges, pointOutUnreadTabs, readOpenTabs, stopReading } from '@/utils/worker/toolbar';
import { createUpkeep } from '@/utils/worker/upkeep';

/** Listeners are registered in the first task, or the browser would not wake the worker for them. */
export default defineBackground(() => {
  const db = openDatabase();
  const now = () => Date.now();
  const upkeep = createUpkeep(db, now);
  const handlers = createHandlers(db, now, () => {
    refreshPages().catch(reportError);
    upkeep.afterWrite().catch(reportError);
  });

  serve(handlers, (url) => (presenceSite(url) ?? conversationSite(url)) !== undefined, runAgain);

  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    if (reason === 'install') {
      await browser.tabs.create({ url: browser.runtime.getURL('/board.html#welcome') });
    }
    await createMenu();
    await upkeep.start();
    await pointOutUnreadTabs();
  });
  browser.runtime.onStartup.addListener(upkeep.start);
  browser.alarms.onAlarm.addListener(upkeep.onAlarm);
  browser.permissions.onAdded.addListener(readOpenTabs);
  // Missing until she allows notifications; then the worker starts anew and finds it.
  browser.notifications?.onClicked.addListener(openToday);
  watchPace(upkeep.paceChanged, new AbortController().signal);
  browser.permissions.onRemoved.addListener(stopReading);
  browser.permissions.onRemoved.addListener(registerConversationScripts);
  browser.tabs.onRemoved.addListener(forgetTab);
  browser.tabs.onRemoved.addListener(forgetOtherPage);
  watchSettings((settings) => {
    clearBadges(settings).catch(reportError);
  }, new AbortController().signal);
  browser.contextMenus.onClicked.addListener((click, tab) => {
    keepByMenu(click, tab).catch(reportError);
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'keep-person') keepByCommand(handlers, tab).catch(reportError);
  });
});
