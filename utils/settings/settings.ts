import { browser } from 'wxt/browser';

/**
 * Where fit may appear on a site: `marks` beside names on its pages, or `quiet`, only in the toolbar and
 * our own panels. Nothing is read before she has chosen.
 */
const presences = ['marks', 'quiet'] as const;
export type Presence = (typeof presences)[number];
const themes = ['system', 'light', 'dark'] as const;

/** Longest note with an invitation on LinkedIn, in characters: without Premium, with it. */
const noteLengths = [200, 300] as const;

/**
 * How LinkedIn's notes are for her: `length` in characters, and how many she has in thirty days, where
 * `undefined` is no end. LinkedIn says neither on a page that we read.
 */
export type Notes = { length: (typeof noteLengths)[number]; most: number | undefined };

/** Settings that content scripts may see too, so nothing personal belongs here. */
export type Settings = {
  presence: { linkedin?: Presence; x?: Presence };
  paused: boolean;
  theme: (typeof themes)[number];
  notes: Notes;
};

/** What LinkedIn gives who pays nothing, by most of what is written about it (seen 2026-11). */
const freeNotes: Notes = { length: 200, most: 5 };

/**
 * Each setting has a key of its own in `storage.local` (which content scripts can read), so changing one
 * never writes another. The browser's store itself, with one request for all: a library around it would be
 * the largest part of what every page of the sites has to load.
 */
export const settingKeys = {
  linkedin: 'presence-linkedin',
  x: 'presence-x',
  paused: 'paused',
  theme: 'theme',
  notes: 'linkedin-notes',
} as const;

/**
 * The settings as stored. What is none of the answers counts as not answered: nothing is read then. Compared
 * by hand, because a schema would bring the whole library into every page.
 */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(Object.values(settingKeys));
  return {
    presence: {
      ...answer('linkedin', stored[settingKeys.linkedin]),
      ...answer('x', stored[settingKeys.x]),
    },
    paused: stored[settingKeys.paused] === true,
    theme: themes.find((one) => one === stored[settingKeys.theme]) ?? 'system',
    notes: notesIn(stored[settingKeys.notes]),
  };
}

function answer(site: 'linkedin' | 'x', stored: unknown): Settings['presence'] {
  const presence = presences.find((one) => one === stored);
  return presence ? { [site]: presence } : {};
}

function notesIn(stored: unknown): Notes {
  if (typeof stored !== 'object' || stored === null) return freeNotes;
  const { length, most } = stored as Record<string, unknown>;
  return {
    length: noteLengths.find((one) => one === length) ?? freeNotes.length,
    most: typeof most === 'number' && Number.isInteger(most) && most >= 0 ? most : undefined,
  };
}

/** Calls back at every change, from any context, until the signal ends it. */
export function watchSettings(onChange: (settings: Settings) => void, signal: AbortSignal): void {
  const tell: Parameters<typeof browser.storage.onChanged.addListener>[0] = (changes, area) => {
    if (area !== 'local' || !Object.values(settingKeys).some((key) => Object.hasOwn(changes, key)))
      return;
    readSettings().then((settings) => {
      if (!signal.aborted) onChange(settings);
    }, reportError);
  };
  browser.storage.onChanged.addListener(tell);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(tell), {
    once: true,
  });
}

export const writePresence = (site: 'linkedin' | 'x', presence: Presence): Promise<void> =>
  write(site, presence);
export const writePaused = (paused: boolean): Promise<void> => write('paused', paused);
export const writeTheme = (theme: Settings['theme']): Promise<void> => write('theme', theme);
export const writeNotes = (notes: Notes): Promise<void> => write('notes', notes);

function write(setting: keyof typeof settingKeys, value: unknown): Promise<void> {
  return browser.storage.local.set({ [settingKeys[setting]]: value });
}
