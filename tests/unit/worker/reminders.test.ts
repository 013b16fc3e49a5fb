import 'fake-indexeddb/auto';
import '../../support/i18n';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type JustAskDatabase, openDatabase } from '@/utils/mentors/database';
import { keepMentor } from '@/utils/mentors/mentor-store';
import { writeRemindAt } from '@/utils/settings/pace';
import { remind, reminders } from '@/utils/worker/reminders';
import { aReading } from '../../support/reading';
import { recordEvent } from '../../support/record-event';

vi.mock('@/utils/settings/time-zone', () => ({ deviceTimeZone: () => 'Europe/Vienna' }));

let db: JustAskDatabase;
let allowed = true;
const shown = vi.fn(async (..._: unknown[]) => 'id');
/** An hour of Thursday, 26 November 2026, in Vienna. */
const thursday = (hour: number, minute = 0) => Date.UTC(2026, 10, 26, hour - 1, minute);

beforeEach(async () => {
  fakeBrowser.reset();
  shown.mockClear();
  allowed = true;
  vi.spyOn(browser.permissions, 'contains').mockImplementation(async () => allowed);
  vi.spyOn(browser.notifications, 'create').mockImplementation(shown as never);
  vi.spyOn(browser.runtime, 'getURL').mockImplementation((path) => String(path));
  db = openDatabase(`test-${crypto.randomUUID()}`);
  await writeRemindAt(9);
});
afterEach(() => db.delete());

/** Somebody who was asked long enough ago to be nudged. */
async function someoneWaits(): Promise<void> {
  const reading = aReading({ identity: 'x:maya', name: 'Maya Okafor' });
  await keepMentor(db, { requestId: 'kept', reading, judge: () => undefined, at: 1 });
  const what = { kind: 'asked' } as const;
  await recordEvent(db, { requestId: 'asked', mentorId: 'kept', what, at: thursday(12) - 9e8 });
}

describe('the reminder', () => {
  it('comes once a day, at her hour, with a number and no name', async () => {
    await someoneWaits();
    await remind(db, thursday(8, 59));
    expect(shown).not.toHaveBeenCalled();
    await remind(db, thursday(9));
    await remind(db, thursday(9, 1));
    await remind(db, thursday(17));
    expect(shown).toHaveBeenCalledTimes(1);
    expect(JSON.stringify(shown.mock.calls)).toContain('1 person to think of today.');
    expect(JSON.stringify(shown.mock.calls)).not.toContain('Maya');
    await remind(db, thursday(9) + 86_400_000);
    expect(shown).toHaveBeenCalledTimes(2);
  });

  it('comes when the device wakes that day, and the alarm is set for the next', async () => {
    await someoneWaits();
    await remind(db, thursday(21));
    expect(shown).toHaveBeenCalledTimes(1);
    expect((await browser.alarms.get(reminders))?.scheduledTime).toBe(thursday(9) + 86_400_000);
  });

  it('does not come of nothing, and not later that day either', async () => {
    await remind(db, thursday(9));
    await someoneWaits();
    await remind(db, thursday(10));
    expect(shown).not.toHaveBeenCalled();
  });

  it('does not come, and sets no alarm, where she does not want it or the browser does not let us', async () => {
    await someoneWaits();
    allowed = false;
    await remind(db, thursday(9));
    allowed = true;
    await writeRemindAt(undefined);
    await remind(db, thursday(9));
    expect(shown).not.toHaveBeenCalled();
    expect(await browser.alarms.get(reminders)).toBeFalsy();
  });
});
