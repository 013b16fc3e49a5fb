import { memo } from '@/utils/fit/text/memo';
import { tokenise } from '@/utils/fit/text/tokenise';

/*
 * Places and their time zones, by what the browser knows (`Intl`): no table of our own. Which zones a country
 * has is told by newer browsers alone (`Intl.Locale.prototype.getTimeZones`; not by Firefox 140, seen 2026-11);
 * there a city that gives a zone its name still tells, and everything else is unknown.
 */

/** Languages in which sites name countries, beside English. */
const languages = ['en', 'es', 'de', 'fr', 'pt', 'it', 'nl'];
/** Nations that sites name like countries. */
const nations: ReadonlyMap<string, string> = new Map([
  ['england', 'GB'],
  ['scotland', 'GB'],
  ['wales', 'GB'],
  ['northern ireland', 'GB'],
  ['uk', 'GB'],
  ['usa', 'US'],
]);

/**
 * How many hours lie between a place as a page names it and a zone (`Europe/Vienna`): from the least to the
 * most, where the country has several zones and no city tells. `undefined` where the place or the zone says
 * nothing.
 */
export function hoursApart(
  place: string,
  zone: string,
): { least: number; most: number } | undefined {
  const here = offsets(zone);
  const zones = zonesOf(place.slice(0, longestPlace)).map(offsets);
  const apart = zones.flatMap((there) =>
    there.winter === undefined || here.winter === undefined
      ? []
      : [Math.min(gap(there.winter, here.winter), gap(there.summer ?? 0, here.summer ?? 0))],
  );
  return apart.length === 0 ? undefined : { least: Math.min(...apart), most: Math.max(...apart) };
}

const longestPlace = 200;

/** Around the world the other way: 23 hours ahead is an hour behind. */
function gap(one: number, other: number): number {
  const hours = Math.abs(one - other);
  return Math.min(hours, Math.abs(24 - hours));
}

const zonesOf = memo(200, (place: string): string[] => {
  const parts = place.split(',').map((part) => worded(part));
  for (const part of parts) {
    const zone = cities().get(part);
    if (zone) return [zone];
  }
  for (const part of parts.reverse()) {
    const code = nations.get(part) ?? countryCalled(part);
    if (code) return zonesOfCountry(code);
  }
  return [];
});

function worded(text: string): string {
  return tokenise(text)
    .map(({ word }) => word)
    .join(' ');
}

let cityZones: Map<string, string> | undefined;

/** Cities that a zone is called after. */
function cities(): ReadonlyMap<string, string> {
  cityZones ??= new Map(
    Intl.supportedValuesOf('timeZone').flatMap((zone) => {
      const city = /^(?!Etc\/)[^/]+\/(?:.*\/)?([^/]+)$/.exec(zone)?.[1];
      return city ? [[worded(city.replaceAll('_', ' ')), zone]] : [];
    }),
  );
  return cityZones;
}

/** One language after the other: asking for all names of one takes milliseconds. */
function countryCalled(name: string): string | undefined {
  for (const language of languages) {
    const code = countriesIn(language).get(name);
    if (code !== undefined) return code;
  }
  return undefined;
}

const countriesIn = memo(languages.length, (language): ReadonlyMap<string, string> => {
  const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  const codes = new Map<string, string>();
  for (const code of regions()) {
    const name = names.of(code);
    if (name && !codes.has(worded(name))) codes.set(worded(name), code);
  }
  return codes;
});

let regionCodes: string[] | undefined;

/** The codes that mean something: no browser lists them. */
function regions(): readonly string[] {
  if (regionCodes) return regionCodes;
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  regionCodes = letters
    .flatMap((one) => letters.map((two) => one + two))
    .filter((code) => names.of(code));
  return regionCodes;
}

function zonesOfCountry(code: string): string[] {
  const locale = new Intl.Locale(`und-${code}`) as Intl.Locale & {
    getTimeZones?: () => string[] | undefined;
  };
  return locale.getTimeZones?.() ?? [];
}

/** Hours from Greenwich in winter and in summer: a page doesn't say when she would call. */
const offsets = memo(500, (zone: string): { winter?: number; summer?: number } => {
  try {
    const format = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
    const at = (month: number) => hours(format.formatToParts(Date.UTC(2026, month, 15, 12)));
    return { winter: at(0), summer: at(6) };
  } catch (error) {
    // What she typed is no zone.
    if (error instanceof RangeError) return {};
    throw error;
  }
});

function hours(parts: readonly Intl.DateTimeFormatPart[]): number {
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign, hour = '0', minute = '0'] = /([+-])(\d+):?(\d+)?/.exec(name) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hour) + Number(minute) / 60);
}
