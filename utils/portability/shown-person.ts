import { stillCounting } from '@/utils/journey/history';
import { type Standing, standingOf } from '@/utils/journey/standing';
import { corrected } from '@/utils/profile/correction';
import { valueIn } from '@/utils/profile/field';
import { addressOf, parseIdentity } from '@/utils/profile/identity';
import type { PersonEntry } from './entry';

/** What other programs are told of somebody. What isn't known is missing. */
export type ShownPerson = {
  id: string;
  name: string;
  headline?: string;
  organisation?: string;
  location?: string;
  /** Their own pages, `https:`. */
  pages: string[];
  tags: string[];
  rating?: number;
  notes: string[];
  standing: Standing;
};

/** Somebody she keeps as other programs are told of them, or `undefined` when keeping was undone. */
export function shownPerson(entry: PersonEntry): ShownPerson | undefined {
  const { id, identities, readings, tags = [], rating } = entry;
  const history = entry.history
    .map((event) => ({ ...event, mentorId: id }))
    .sort((a, b) => a.at - b.at);
  const standing = standingOf(history);
  if (!standing) return undefined;
  const newest = readings.toSorted((a, b) => b.reading.readAt - a.reading.readAt)[0];
  const fields = newest && corrected(newest.reading, newest.corrections).fields;
  const [first = ''] = identities;
  const known = fields && {
    headline: valueIn(fields.headline),
    organisation: valueIn(fields.organisations)?.[0] ?? valueIn(fields.roles)?.[0]?.organisation,
    location: valueIn(fields.location),
  };
  return {
    id,
    name: (fields && valueIn(fields.name)) ?? parseIdentity(first).id,
    ...(known?.headline === undefined ? {} : { headline: known.headline }),
    ...(known?.organisation === undefined ? {} : { organisation: known.organisation }),
    ...(known?.location === undefined ? {} : { location: known.location }),
    pages: identities.map(addressOf).filter((address) => address.startsWith('https://')),
    tags,
    ...(rating === undefined ? {} : { rating }),
    notes: stillCounting(history).flatMap(({ what }) => (what.kind === 'noted' ? what.text : [])),
    standing,
  };
}
