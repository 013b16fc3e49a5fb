import type { HistoryEvent } from '@/utils/journey/history';
import { standingOf } from '@/utils/journey/standing';
import type { PersonEntry } from '@/utils/portability/entry';
import { corrected } from '@/utils/profile/correction';
import { valueIn } from '@/utils/profile/field';
import { parseIdentity } from '@/utils/profile/identity';
import type {
  DraftVersion,
  JustAskDatabase,
  Mentor,
  StoredDraft,
  StoredReading,
  StoredSearchWords,
} from './database';
import type { Judge } from './mentor-store';
import { searchRows, withListed } from './projection';

/**
 * Which parts of a mentor's row are told by nothing else and so leave with an export, and which are worked
 * out from readings and history wherever those are. A new part has to be put into one of the two.
 */
const parts = {
  id: 'told',
  identities: 'told',
  name: 'derived',
  headline: 'derived',
  standing: 'derived',
  fit: 'derived',
  tags: 'told',
  rating: 'told',
  turns: 'derived',
  listed: 'derived',
  // Of the page, which says it again.
  heard: 'derived',
} as const satisfies Record<keyof Mentor, 'told' | 'derived'>;

type Parts = typeof parts;
type Told = { [Name in keyof Parts]: Parts[Name] extends 'told' ? Name : never }[keyof Parts];

const told = (Object.keys(parts) as (keyof Mentor)[]).filter((name) => parts[name] === 'told');

/** The tables that hold what is of one person, each found by `mentorId`. */
export const tablesOfPeople = [
  'mentors',
  'readings',
  'history',
  'drafts',
  'draftVersions',
  'searchWords',
] as const;

/**
 * Everything of these people, as an export has it, in no order; who is not there is left out. Inside a
 * transaction over `tablesOfPeople`, or the parts of one person may be of different moments.
 */
export async function entriesOf(
  db: JustAskDatabase,
  mentorIds: readonly string[],
): Promise<PersonEntry[]> {
  const [mentors, readings, history, drafts, versions] = await Promise.all([
    db.mentors.bulkGet([...mentorIds]),
    db.readings.where('mentorId').anyOf(mentorIds).toArray(),
    db.history.where('mentorId').anyOf(mentorIds).toArray(),
    db.drafts.where('mentorId').anyOf(mentorIds).toArray(),
    db.draftVersions.where('mentorId').anyOf(mentorIds).toArray(),
  ]);
  const of = {
    readings: Map.groupBy(readings, ({ mentorId }) => mentorId),
    history: Map.groupBy(history, ({ mentorId }) => mentorId),
    drafts: Map.groupBy(drafts, ({ mentorId }) => mentorId),
    versions: Map.groupBy(versions, ({ draftId }) => draftId),
  };
  return mentors.flatMap((mentor) => {
    if (!mentor) return [];
    const { id } = mentor;
    return {
      kind: 'person',
      ...tellable(mentor),
      readings: (of.readings.get(id) ?? []).map(({ reading, corrections }) => ({
        reading,
        ...(corrections && Object.keys(corrections).length > 0 ? { corrections } : {}),
      })),
      history: (of.history.get(id) ?? [])
        .sort((a, b) => a.at - b.at)
        .map(({ mentorId: _, ...event }) => event),
      drafts: (of.drafts.get(id) ?? []).map(
        ({ mentorId: _, revision: __, turns: ___, ...draft }) => ({
          ...draft,
          versions: (of.versions.get(draft.id) ?? []).map(
            ({ mentorId: ____, draftId: _____, ...version }) => version,
          ),
        }),
      ),
    };
  });
}

function tellable(mentor: Mentor): Pick<Mentor, Told> {
  return Object.fromEntries(
    told.flatMap((name) => (mentor[name] === undefined ? [] : [[name, mentor[name]]])),
  ) as Pick<Mentor, Told>;
}

/**
 * Stores these people as they are in an export, and works out the rest. Rows of theirs that are there
 * already are written over, so whoever may be there is joined with them before. Only inside a transaction
 * over `tablesOfPeople`.
 *
 * @param judge judges their fit; without it they have none until everybody is judged again
 */
export async function putEntries(
  db: JustAskDatabase,
  entries: readonly PersonEntry[],
  judge: Judge | undefined,
): Promise<void> {
  const last = await db.searchWords.orderBy('changed').last();
  const changed = (last?.changed ?? 0) + 1;
  await Promise.all([
    db.mentors.bulkPut(entries.map((entry) => mentorOf(entry, judge))),
    db.searchWords.bulkPut(entries.flatMap((entry) => searchRowsOf(entry, changed))),
    db.readings.bulkPut(entries.flatMap(readingsOf)),
    db.history.bulkPut(entries.flatMap(eventsOf)),
    db.drafts.bulkPut(entries.flatMap(draftsOf)),
    db.draftVersions.bulkPut(entries.flatMap(versionsOf)),
  ]);
}

function mentorOf(entry: PersonEntry, judge: Judge | undefined): Mentor {
  const { kind: _, readings, history: __, drafts: ___, ...rest } = entry;
  const newest = readings.toSorted((a, b) => b.reading.readAt - a.reading.readAt)[0];
  const reading = newest && corrected(newest.reading, newest.corrections);
  const [first = `web:${entry.id}`] = entry.identities;
  const headline = reading && valueIn(reading.fields.headline);
  const kept = standingOf(eventsOf(entry).sort((a, b) => a.at - b.at));
  const fit = reading && judge?.(reading);
  return withListed({
    ...rest,
    name: (reading && valueIn(reading.fields.name)) ?? parseIdentity(first).id,
    ...(headline === undefined ? {} : { headline }),
    ...(kept ? { standing: kept } : {}),
    ...(fit ? { fit } : {}),
  });
}

function searchRowsOf(entry: PersonEntry, changed: number): StoredSearchWords[] {
  return searchRows({
    mentor: entry,
    readings: readingsOf(entry),
    history: eventsOf(entry).sort((a, b) => a.at - b.at),
    changed,
  });
}

function readingsOf({ id, readings }: PersonEntry): StoredReading[] {
  return readings.map((stored) => ({
    ...stored,
    identity: stored.reading.identity,
    mentorId: id,
  }));
}

function eventsOf({ id, history }: PersonEntry): HistoryEvent[] {
  return history.map((event) => ({ ...event, mentorId: id }));
}

function draftsOf({ id, drafts }: PersonEntry): StoredDraft[] {
  return drafts.map(({ versions: _, ...draft }) => ({
    ...draft,
    mentorId: id,
    revision: 1,
    turns: {},
  }));
}

function versionsOf({ id: mentorId, drafts }: PersonEntry): DraftVersion[] {
  return drafts.flatMap(({ id: draftId, versions }) =>
    versions.map((version) => ({ ...version, draftId, mentorId })),
  );
}
