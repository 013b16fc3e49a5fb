import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { nextStrike, reminderFor } from '@/utils/journey/reminder';
import type { JustAskDatabase } from '@/utils/mentors/database';
import { readPace, readRemindedOn, writeRemindedOn } from '@/utils/settings/pace';
import { deviceTimeZone } from '@/utils/settings/time-zone';
import { countToday } from './toolbar';

/** The alarm of the hour that she chose, and the one notification there is. */
export const reminders = 'reminders';

/**
 * Reminds her, if she wants that and something is due, once a day from her hour on; and sets the alarm for the
 * next time. Called at her hour, at every start and every hour: the device may have slept over it, the clock or
 * the zone may be another one.
 *
 * @param now milliseconds since 1970
 */
export async function remind(db: JustAskDatabase, now: number): Promise<void> {
  const { remindAt } = await readPace();
  const mayNotify = await browser.permissions.contains({ permissions: ['notifications'] });
  if (remindAt === undefined || !mayNotify) {
    await browser.alarms.clear(reminders);
    return;
  }
  const timeZone = deviceTimeZone();
  await browser.alarms.create(reminders, { when: nextStrike(remindAt, now, timeZone) });
  const day = reminderFor(remindAt, await readRemindedOn(), now, timeZone);
  if (day === undefined) return;
  const { due } = await countToday(db, now);
  if (due > 0) await notify(due);
  // Also of a day without anything: what comes up later that day has no hour.
  await writeRemindedOn(day);
}

/** Says how much, and of nobody: it may be read over her shoulder. */
async function notify(due: number): Promise<void> {
  await browser.notifications.create(reminders, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title: i18n.t('reminder.title'),
    message: i18n.t('reminder.message', due),
  });
}

/** Opens Today where the notification was clicked. */
export async function openToday(notification: string): Promise<void> {
  if (notification !== reminders) return;
  await browser.notifications.clear(notification);
  await browser.tabs.create({ url: browser.runtime.getURL('/board.html#today') });
}
