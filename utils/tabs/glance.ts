import { browser } from 'wxt/browser';

/**
 * What the popup can say of her people before it has opened the store: how many are in Today, and whether she
 * keeps anybody. Numbers alone, in `storage.session`: they outlive the worker, not the browser, and content
 * scripts can't read them.
 */
export type Glance = { inToday: number; keepsSomebody: boolean };

const key = 'glance';

/** @param now when they were counted, in milliseconds since 1970 */
export function rememberGlance(glance: Glance, now: number): Promise<void> {
  return browser.storage.session.set({ [key]: { ...glance, day: dayAround(now) } });
}

/**
 * What was counted last, if that was on the day of `now`; otherwise `undefined`, because others may be due.
 * Compared by hand, because a schema would bring the whole library before the popup's first screen.
 */
export async function readGlance(now: number): Promise<Glance | undefined> {
  const stored = (await browser.storage.session.get(key))[key];
  if (typeof stored !== 'object' || stored === null) return undefined;
  const { inToday, keepsSomebody, day } = stored as Record<string, unknown>;
  if (day !== dayAround(now) || typeof keepsSomebody !== 'boolean') return undefined;
  return typeof inToday === 'number' && Number.isInteger(inToday) && inToday >= 0
    ? { inToday, keepsSomebody }
    : undefined;
}

/** Her day by the device's clock, as the moment that it began. */
function dayAround(now: number): number {
  return new Date(now).setHours(0, 0, 0, 0);
}
