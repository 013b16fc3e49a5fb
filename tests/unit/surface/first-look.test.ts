import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { writePaused, writePresence } from '@/utils/settings/settings';
import { firstLook } from '@/utils/surface/first-look';
import { rememberGlance } from '@/utils/tabs/glance';
import { rememberTab } from '@/utils/tabs/tab-store';

const now = new Date(2026, 10, 26, 12).getTime();
let mayRead: boolean;

beforeEach(() => {
  fakeBrowser.reset();
  mayRead = true;
  vi.spyOn(browser.permissions, 'contains').mockImplementation(async () => mayRead);
  vi.spyOn(browser.tabs, 'getCurrent').mockResolvedValue(undefined as never);
});

/** The one tab of the window; without an address where the browser keeps it to itself. */
function showing(url?: string) {
  const tab = { id: 5, active: true, ...(url === undefined ? {} : { url }) };
  vi.spyOn(browser.tabs, 'query').mockResolvedValue([tab] as never);
}

describe('the first look', () => {
  it('says of a page elsewhere what it is, with what was counted last', async () => {
    showing('https://example.org/team');
    await writePresence('linkedin', 'quiet');
    await rememberGlance({ inToday: 3, keepsSomebody: true }, now);
    expect(await firstLook(now)).toMatchObject({
      tab: { tabId: 5, state: 'elsewhere', page: 'readable' },
      thisPerson: { state: 'elsewhere', page: 'readable' },
      glance: { inToday: 3, keepsSomebody: true },
    });
  });

  it('asks for an answer before all else, and says that she paused it', async () => {
    showing('https://example.org/team');
    expect((await firstLook(now)).thisPerson).toEqual({ state: 'welcome' });
    await writePresence('x', 'marks');
    await writePaused(true);
    expect((await firstLook(now)).thisPerson).toEqual({ state: 'paused' });
  });

  it('leaves to the panel what takes reading', async () => {
    await writePresence('linkedin', 'marks');
    showing('https://www.linkedin.com/in/maya/');
    expect(await firstLook(now)).not.toHaveProperty('thisPerson');
    showing('https://example.org/team');
    await rememberTab(5, { outcome: 'nobody', url: 'https://x.com/home' });
    expect(await firstLook(now)).not.toHaveProperty('thisPerson');
  });

  it('leaves it to the panel where a site may not be read and the browser hides what the tab shows', async () => {
    await writePresence('linkedin', 'marks');
    showing();
    expect((await firstLook(now)).thisPerson).toEqual({
      tabId: 5,
      state: 'elsewhere',
      page: 'unseen',
    });
    mayRead = false;
    expect(await firstLook(now)).not.toHaveProperty('thisPerson');
  });
});
