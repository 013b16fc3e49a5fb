import { browser } from 'wxt/browser';
import * as z from 'zod/mini';

/**
 * What was last seen of the store: how often it had been changed, and how many people there were. Counts and
 * nothing else, because content scripts can read this. Browsers lose a store without a word (Chromium
 * replaces one that it can't read by an empty one, seen 2026-11), and keep this elsewhere. `lost` stays set
 * from when the store was found to be older than this until she has said how to go on.
 */
const Canary = z.strictObject({
  changes: z.number(),
  people: z.number(),
  lost: z.optional(z.literal(true)),
});
export type Canary = z.infer<typeof Canary>;

const key = 'store-canary';

/** `undefined` before anything was seen; what doesn't fit counts as not seen. */
export async function readCanary(): Promise<Canary | undefined> {
  return Canary.safeParse((await browser.storage.local.get(key))[key]).data;
}

export function writeCanary(canary: Canary): Promise<void> {
  return browser.storage.local.set({ [key]: canary });
}

/** Calls back at every change, from any context, until the signal ends it. */
export function watchCanary(onChange: () => void, signal: AbortSignal): void {
  const tell: Parameters<typeof browser.storage.onChanged.addListener>[0] = (changes, area) => {
    if (area === 'local' && Object.hasOwn(changes, key)) onChange();
  };
  browser.storage.onChanged.addListener(tell);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(tell), {
    once: true,
  });
}
