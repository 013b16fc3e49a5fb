import { storage } from 'wxt/utils/storage';
import * as z from 'zod/mini';

/**
 * Where fit may appear on a site: `marks` beside names on its pages, or `quiet`, only in the toolbar and
 * our own panels. Nothing is read before she has chosen.
 */
export const Presence = z.enum(['marks', 'quiet']);
export type Presence = z.infer<typeof Presence>;

/**
 * Settings that content scripts need too. They live in `storage.local`, which content scripts can read,
 * so nothing personal belongs here.
 */
export const Settings = z.object({
  presence: z.object({ linkedin: z.optional(Presence), x: z.optional(Presence) }),
  paused: z.boolean(),
  theme: z.enum(['system', 'light', 'dark']),
});
export type Settings = z.infer<typeof Settings>;

const fallback: Settings = { presence: {}, paused: false, theme: 'system' };

const item = storage.defineItem<unknown>('local:settings', { fallback, version: 1 });

/** The settings as stored; what doesn't fit the schema is treated as not answered yet. */
export async function readSettings(): Promise<Settings> {
  return parse(await item.getValue());
}

/** Calls back at every change, from any context, until the signal ends it. */
export function watchSettings(onChange: (settings: Settings) => void, signal: AbortSignal): void {
  const stop = item.watch((value) => onChange(parse(value)));
  signal.addEventListener('abort', stop, { once: true });
}

/** Stores whole new settings. */
export async function writeSettings(settings: Settings): Promise<void> {
  await item.setValue(Settings.parse(settings));
}

function parse(value: unknown): Settings {
  const result = Settings.safeParse(value);
  return result.success ? result.data : fallback;
}
