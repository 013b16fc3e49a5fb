import { mergeReadings } from '@/utils/profile/merge';
import type { PersonEntry } from './entry';

/**
 * Somebody as they are here, joined with the same person from a file. Nothing of either is lost: events are
 * united by their ids, readings merged as if both pages had been seen here, what she put right here stands
 * over what she put right there. Of a draft that both have, the one saved later stays; a draft of hers here
 * is never replaced by another.
 *
 * @returns `here` with its id, and `there` taken in
 */
export function joined(here: PersonEntry, there: PersonEntry): PersonEntry {
  return {
    ...here,
    identities: [...new Set([...here.identities, ...there.identities])],
    readings: joinedReadings(here.readings, there.readings),
    history: union(here.history, there.history).sort((a, b) => a.at - b.at),
    drafts: joinedDrafts(here.drafts, there.drafts),
    ...joinedTags(here.tags, there.tags),
    ...joinedRating(here.rating, there.rating),
  };
}

/** Whether the second says nothing that the first didn't. */
export function saysNoMore(here: PersonEntry, both: PersonEntry): boolean {
  return JSON.stringify(here) === JSON.stringify(both);
}

function joinedTags(
  here: readonly string[] = [],
  there: readonly string[] = [],
): Pick<PersonEntry, 'tags'> {
  const tags = [...new Set([...here, ...there])];
  return tags.length > 0 ? { tags } : {};
}

/** What she says of somebody here stands. */
function joinedRating(here?: number, there?: number): Pick<PersonEntry, 'rating'> {
  const rating = here ?? there;
  return rating === undefined ? {} : { rating };
}

type Readings = PersonEntry['readings'];

function joinedReadings(here: Readings, there: Readings): Readings {
  const byIdentity = new Map(here.map((stored) => [stored.reading.identity, stored]));
  for (const incoming of there) {
    const own = byIdentity.get(incoming.reading.identity);
    byIdentity.set(incoming.reading.identity, own ? joinedReading(own, incoming) : incoming);
  }
  return [...byIdentity.values()];
}

function joinedReading(here: Readings[number], there: Readings[number]): Readings[number] {
  // The same reading, merged with itself, would be the same; its posts would be doubled in their order.
  const reading =
    JSON.stringify(here.reading) === JSON.stringify(there.reading)
      ? here.reading
      : here.reading.readAt <= there.reading.readAt
        ? mergeReadings(here.reading, there.reading)
        : mergeReadings(there.reading, here.reading);
  const corrections = { ...there.corrections, ...here.corrections };
  return { reading, ...(Object.keys(corrections).length > 0 ? { corrections } : {}) };
}

function joinedDrafts(
  here: PersonEntry['drafts'],
  there: PersonEntry['drafts'],
): PersonEntry['drafts'] {
  const byId = new Map(there.map((draft) => [draft.id, draft]));
  const own = here.map((draft) => {
    const other = byId.get(draft.id);
    return other && other.savedAt > draft.savedAt ? other : draft;
  });
  // An open one for the same purpose stands already: two would hide each other.
  const open = new Set(own.filter(({ sentBy }) => !sentBy).map(({ purpose }) => purpose));
  return union(
    own,
    there.filter(({ sentBy, purpose }) => sentBy !== undefined || !open.has(purpose)),
  );
}

function union<T extends { id: string }>(here: readonly T[], there: readonly T[]): T[] {
  const known = new Set(here.map(({ id }) => id));
  return [...here, ...there.filter(({ id }) => !known.has(id))];
}
