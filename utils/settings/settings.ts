import { storage } from 'wxt/utils/storage';

/**
 * Where fit may appear on a site: `marks` beside names on its pages, or `quiet`, only in the toolbar and
 * our own panels. Nothing is read before she has chosen.
 */
const presences = ['marks', 'quiet'] as const;
export type Presence = (typeof presences)[number];
const themes = ['system', 'light', 'dark'] as const;

/** Settings that content scripts need too, so nothing personal belongs here. */
export type Settings = {
  presence: { linkedin?: Presence; x?: Presence };
  paused: boolean;
  theme: (typeof themes)[number];
};

/**
 * Each setting is an item of its own in `storage.local` (which content scripts can read), so changing one
 * never writes another.
 */
const items = {
  linkedin: storage.defineItem<unknown>('local:presence-linkedin'),
  x: storage.defineItem<unknown>('local:presence-x'),
  paused: storage.defineItem<unknown>('local:paused'),
  theme: storage.defineItem<unknown>('local:theme'),
};

/**
 * The settings as stored. What is none of the answers counts as not answered: nothing is read then. Compared
 * by hand, because a schema would bring the whole library into every page.
 */
export async function readSettings(): Promise<Settings> {
  const [linkedin, x, paused, theme] = await Promise.all([
    items.linkedin.getValue(),
    items.x.getValue(),
    items.paused.getValue(),
    items.theme.getValue(),
  ]);
  return {
    presence: { ...answer('linkedin', linkedin), ...answer('x', x) },
    paused: paused === true,
    theme: themes.find((one) => one === theme) ?? 'system',
  };
}

function answer(site: 'linkedin' | 'x', stored: unknown): Settings['presence'] {
  const presence = presences.find((one) => one === stored);
  return presence ? { [site]: presence } : {};
}

/** Calls back at every change, from any context, until the signal ends it. */
export function watchSettings(onChange: (settings: Settings) => void, signal: AbortSignal): void {
  const tell = () => {
    readSettings().then((settings) => {
      if (!signal.aborted) onChange(settings);
    }, reportError);
  };
  for (const item of Object.values(items)) {
    signal.addEventListener('abort', item.watch(tell), { once: true });
  }
}

export const writePresence = (site: 'linkedin' | 'x', presence: Presence): Promise<void> =>
  items[site].setValue(presence);
export const writePaused = (paused: boolean): Promise<void> => items.paused.setValue(paused);
export const writeTheme = (theme: Settings['theme']): Promise<void> => items.theme.setValue(theme);
