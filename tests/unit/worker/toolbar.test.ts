import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type JustAskDatabase, openDatabase } from '@/utils/mentors/database';
import { keepMentor } from '@/utils/mentors/mentor-store';
import { readGlance } from '@/utils/tabs/glance';
import { refreshToday } from '@/utils/worker/toolbar';
import { aReading } from '../../support/reading';
import { recordEvent } from '../../support/record-event';

vi.mock('@/utils/settings/time-zone', () => ({ deviceTimeZone: () => 'Europe/Vienna' }));

let db: JustAskDatabase;
const onIcon = vi.fn(async (_: { text: string | null }) => undefined);
const now = Date.UTC(2026, 10, 26, 11);

beforeEach(() => {
  fakeBrowser.reset();
  onIcon.mockReset();
  vi.spyOn(browser.action, 'setBadgeText').mockImplementation(onIcon as never);
  vi.spyOn(browser.action, 'setBadgeBackgroundColor').mockResolvedValue(undefined);
  db = openDatabase(`test-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

async function keep(name: string): Promise<void> {
  const reading = aReading({ identity: `x:${name}`, name });
  await keepMentor(db, { requestId: name, reading, judge: () => undefined, at: now - 9e8 });
}

describe('who is in Today', () => {
  it('is counted for the popup with whom she could ask, for the icon without', async () => {
    await keep('maya');
    await keep('lena');
    const what = { kind: 'asked' } as const;
    await recordEvent(db, { requestId: 'a', mentorId: 'maya', what, at: now - 9e8 });
    await refreshToday(db, now);
    expect(onIcon).toHaveBeenLastCalledWith({ text: '1' });
    expect(await readGlance(now)).toEqual({ inToday: 2, keepsSomebody: true });
  });

  it('is what was counted last, also when an earlier count takes longer to show', async () => {
    const shown: (string | null)[] = [];
    const showing = Promise.withResolvers<void>();
    onIcon.mockImplementation(async ({ text }) => void shown.push(text));
    onIcon.mockImplementationOnce(async ({ text }) => {
      showing.resolve();
      // Longer than a whole count takes.
      for (let reads = 0; reads < 200; reads += 1) await db.mentors.count();
      shown.push(text);
    });
    await keep('maya');
    const first = refreshToday(db, now);
    await showing.promise;
    const what = { kind: 'asked' } as const;
    await recordEvent(db, { requestId: 'a', mentorId: 'maya', what, at: now - 9e8 });
    await Promise.all([first, refreshToday(db, now)]);
    expect(shown).toEqual(['', '1']);
  });

  it('is nobody while she keeps nobody, which is known then', async () => {
    await refreshToday(db, now);
    expect(onIcon).toHaveBeenLastCalledWith({ text: '' });
    expect(await readGlance(now)).toEqual({ inToday: 0, keepsSomebody: false });
  });
});
