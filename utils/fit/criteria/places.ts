import type { FitInput } from '@/utils/fit/fit-input';
import { excerpt } from '@/utils/fit/text/excerpt';
import { tokenise } from '@/utils/fit/text/tokenise';
import { valueIn } from '@/utils/profile/field';
import type { Wish } from './logistics';
import { hoursApart } from './time-zones';

const anywhere = /\b(?:remote|remotely|anywhere|online|worldwide|en remoto|remoto)\b/i;
const placeNames: ReadonlyMap<string, string> = new Map([
  ['uk', 'united kingdom'],
  ['great britain', 'united kingdom'],
  ['usa', 'united states'],
  ['us', 'united states'],
  ['nyc', 'new york'],
  ['uae', 'united arab emirates'],
  ['sf', 'san francisco'],
]);

/** What a place comes to. Elsewhere is a smaller matter to somebody who would call or write anyway. */
const worth = { near: 1, remote: 0.7, far: 0.4, farInPerson: 0.1 } as const;

/** Whether the place that the page shows is one that she can reach; left out where she reaches any. */
export const place: Wish = ({ location }, { places: wished, meet }) => {
  const places = wished.filter((name) => name.trim() !== '');
  if (places.length === 0 || places.some((name) => anywhere.test(name))) return undefined;
  const shown = valueIn(location);
  if (shown === undefined) return { told: { location } };
  const words = placeWords(shown);
  const isNear = places.some((name) => holds(words, placeWords(name)));
  const isFar = meet.some((way) => way !== 'in-person') ? 'far' : 'farInPerson';
  const how = isNear ? 'near' : anywhere.test(shown) && isFar === 'far' ? 'remote' : isFar;
  return { points: worth[how], evidence: [{ field: 'location', words: excerpt(shown, 0, 0) }] };
};

/** Hours between them, up to which a time is found; beyond the last one somebody gets up at night. */
const byHours = [
  [2, 0.75],
  [5, 0.6],
  [8, 0.35],
  [12, 0.2],
] as const;

/** Whether both are awake at the same time; left out where she would only write. */
export const timeZone: Wish = ({ location }: FitInput, { timeZone: zone, meet }) => {
  const writes = meet.length > 0 && meet.every((way) => way === 'mail');
  if (zone.trim() === '' || writes) return undefined;
  const shown = valueIn(location);
  const apart = shown === undefined ? undefined : hoursApart(shown, zone.trim());
  if (shown === undefined || apart === undefined) return { told: { location } };
  const [least, most] = [pointsAt(apart.least), pointsAt(apart.most)];
  // A country over several zones tells only where all of them come to the same.
  return least === most
    ? { points: least, evidence: [{ field: 'location', words: excerpt(shown, 0, 0) }] }
    : { told: { location } };
};

function pointsAt(hours: number): number {
  return byHours.find(([most]) => hours <= most)?.[1] ?? byHours[3][1];
}

function placeWords(name: string): string[] {
  return name.split(',').flatMap((part) => {
    const words = tokenise(part).map(({ word }) => word);
    return placeNames.get(words.join(' '))?.split(' ') ?? words;
  });
}

/** Whether `words` hold `wanted` as neighbours in order. */
export function holds(words: readonly string[], wanted: readonly string[]): boolean {
  return (
    wanted.length > 0 &&
    words.some((_, at) => wanted.every((word, index) => words[at + index] === word))
  );
}
