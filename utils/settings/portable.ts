import { browser } from 'wxt/browser';
import { openAsksKey, readPace } from './pace';
import { readSettings, type Settings, settingKeys } from './settings';

/**
 * The settings that leave with an export and come back with it: those that let nothing happen by themselves. Where
 * fit may appear, who may be read, reminders, help and letting people go are asked for on each device.
 */
export type PortableSettings = {
  theme?: Settings['theme'];
  notes?: { length: Settings['notes']['length']; most?: number };
  openAsks?: number;
};

const keys = {
  theme: settingKeys.theme,
  notes: settingKeys.notes,
  openAsks: openAsksKey,
} as const satisfies Record<keyof PortableSettings, string>;

const names = Object.keys(keys) as (keyof PortableSettings)[];

/** Those that she has set; the others are as they come. */
export async function portableSettings(): Promise<PortableSettings> {
  const [stored, { theme, notes }, { openAsks }] = await Promise.all([
    browser.storage.local.get(Object.values(keys)),
    readSettings(),
    readPace(),
  ]);
  const { length, most } = notes;
  const all = { theme, notes: { length, ...(most === undefined ? {} : { most }) }, openAsks };
  return only(all, (name) => stored[keys[name]] !== undefined);
}

/**
 * What of these settings of a file would change: with `add` those that she hasn't set here, with `replace` all
 * that are other than here.
 */
export function changingSettings(
  here: PortableSettings,
  there: PortableSettings,
  way: 'add' | 'replace',
): PortableSettings {
  return only(there, (name) =>
    way === 'add'
      ? here[name] === undefined
      : JSON.stringify(here[name]) !== JSON.stringify(there[name]),
  );
}

export async function writePortable(settings: PortableSettings): Promise<void> {
  const items = names.flatMap((name) =>
    settings[name] === undefined ? [] : [[keys[name], settings[name]] as const],
  );
  await browser.storage.local.set(Object.fromEntries(items));
}

/** Puts the settings back exactly as they were: those that weren't set are as they come again. */
export async function restorePortable(settings: PortableSettings): Promise<void> {
  const unset = names.filter((name) => settings[name] === undefined);
  await browser.storage.local.remove(unset.map((name) => keys[name]));
  await writePortable(settings);
}

function only(
  settings: PortableSettings,
  passes: (name: keyof PortableSettings) => boolean,
): PortableSettings {
  return Object.fromEntries(
    names.flatMap((name) =>
      settings[name] !== undefined && passes(name) ? [[name, settings[name]]] : [],
    ),
  );
}
