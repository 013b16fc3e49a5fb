import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readGlance, rememberGlance } from '@/utils/tabs/glance';

beforeEach(() => fakeBrowser.reset());

const morning = new Date(2026, 10, 26, 8).getTime();
const hours = (count: number) => count * 3_600_000;

describe('what was counted last', () => {
  it('holds for the rest of the day, and for no other', async () => {
    await rememberGlance({ inToday: 7, keepsSomebody: true }, morning);
    expect(await readGlance(morning + hours(15))).toEqual({ inToday: 7, keepsSomebody: true });
    expect(await readGlance(morning + hours(17))).toBeUndefined();
    expect(await readGlance(morning - hours(9))).toBeUndefined();
  });

  it('is unknown where nothing was counted', async () => {
    expect(await readGlance(morning)).toBeUndefined();
  });

  it.each([
    ['a number that is none', { inToday: '7' }],
    ['half a person', { inToday: 0.5 }],
    ['less than nobody', { inToday: -1 }],
    ['no answer whether she keeps anybody', { keepsSomebody: undefined }],
  ])('is unknown where %s is stored', async (_, wrong) => {
    await rememberGlance({ inToday: 7, keepsSomebody: true }, morning);
    const { glance } = await browser.storage.session.get('glance');
    await browser.storage.session.set({ glance: { ...(glance as object), ...wrong } });
    expect(await readGlance(morning)).toBeUndefined();
  });
});
