import type { Table } from 'dexie';
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
import { historyRow, type StoredHistory } from './history-store';
import { type Judge, mainAmong } from './mentor-store';
import { knownBy, searchRows, withListed } from './projection';

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
  alike: 'derived',
  mutuals: 'derived',
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
  'histories',
  'drafts',
  'draftVersions',
  'searchWords',
  'merges',
  'apart',
] as const;

/** The rows of people, from every table that has some. */
type Rows = {
  mentors: readonly (Mentor | undefined)[];
  readings: readonly StoredReading[];
  histories: readonly StoredHistory[];
  drafts: readonly StoredDraft[];
  versions: readonly DraftVersion[];
};
type OfPeople = 'readings' | 'histories' | 'drafts' | 'draftVersions';

/**
 * Everything of these people, as an export has it, in their order; who is not there is left out. Inside a
 * transaction over `tablesOfPeople`, or the parts of one person may be of different moments.
 */
export async function entriesOf(
  db: JustAskDatabase,
  mentorIds: readonly string[],
): Promise<PersonEntry[]> {
  // One request for each: `anyOf` would walk over the rows one by one, ten times as slowly.
  const all = async <T>(table: OfPeople): Promise<T[]> => {
    const rows = mentorIds.map((id) => db.table(table).where('mentorId').equals(id).toArray());
    return (await Promise.all(rows)).flat();
  };
  const [mentors, readings, histories, drafts, versions] = await Promise.all([
    db.mentors.bulkGet([...mentorIds]),
    all<StoredReading>('readings'),
    all<StoredHistory>('histories'),
    all<StoredDraft>('drafts'),
    all<DraftVersion>('draftVersions'),
  ]);
  return entriesIn({ mentors, readings, histories, drafts, versions });
}

/**
 * The same of the people whose ids come next in the order of the store, with one request for each table.
 *
 * @param after the last id before them
 * @param most how many people
 */
export async function entriesAfter(
  db: JustAskDatabase,
  after: string,
  most: number,
): Promise<PersonEntry[]> {
  const mentors = await db.mentors.where('id').above(after).limit(most).toArray();
  const [first, last] = [mentors[0]?.id, mentors.at(-1)?.id];
  if (first === undefined || last === undefined) return [];
  const within = <T>(table: OfPeople): Promise<T[]> =>
    db.table(table).where('mentorId').between(first, last, true, true).toArray();
  const [readings, histories, drafts, versions] = await Promise.all([
    within<StoredReading>('readings'),
    within<StoredHistory>('histories'),
    within<StoredDraft>('drafts'),
    within<DraftVersion>('draftVersions'),
  ]);
  return entriesIn({ mentors, readings, histories, drafts, versions });
}

function entriesIn(rows: Rows): PersonEntry[] {
  const of = {
    readings: Map.groupBy(rows.readings, ({ mentorId }) => mentorId),
    histories: new Map(rows.histories.map((one) => [one.mentorId, one.events])),
    drafts: Map.groupBy(rows.drafts, ({ mentorId }) => mentorId),
    versions: Map.groupBy(rows.versions, ({ draftId }) => draftId),
  };
  return rows.mentors.flatMap((mentor) => {
    if (!mentor) return [];
    const { id } = mentor;
    return {
      kind: 'person',
      ...tellable(mentor),
      readings: (of.readings.get(id) ?? []).map(({ reading, corrections }) => ({
        reading,
        ...(corrections && Object.keys(corrections).length > 0 ? { corrections } : {}),
      })),
      history: of.histories.get(id) ?? [],
      drafts: (of.drafts.get(id) ?? []).map(
        ({
          mentorId: _,
          revision: __,
          turns: ___,
          before: ____,
          renewedFrom: _____,
          ...draft
        }) => ({
          ...draft,
          versions: (of.versions.get(draft.id) ?? []).map(
            ({ mentorId: ______, draftId: _______, ...version }) => version,
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
 * Stores these people as they are in an export, and works out the rest. Only inside a transaction over
 * `tablesOfPeople`.
 *
 * @param how `new` where there is nothing of them yet, which is faster; else their rows are written over,
 *   so whoever may be there is joined with them before
 * @param by.judge judges their fit; without it they have none until everybody is judged again
 * @param by.changed the number of this change of words to search by; found by itself where it is missing
 */
export async function putEntries(
  db: JustAskDatabase,
  entries: readonly PersonEntry[],
  how: 'new' | 'over',
  by: { judge?: Judge; changed?: number } = {},
): Promise<void> {
  const { judge, changed = await nextSearchChange(db) } = by;
  const histories = entries.map(({ id, history }) => historyRow(id, history));
  const ordered = entries.map((entry, at) => ({ ...entry, history: histories[at]?.events ?? [] }));
  const put = <T>(table: Table<T>, rows: T[]) =>
    how === 'new' ? table.bulkAdd(rows) : table.bulkPut(rows);
  await Promise.all([
    put(
      db.table('mentors'),
      ordered.map((entry) => mentorOf(entry, judge)),
    ),
    put(
      db.table('searchWords'),
      ordered.flatMap((entry) => searchRowsOf(entry, changed)),
    ),
    put(db.table('readings'), entries.flatMap(readingsOf)),
    put(db.table('histories'), histories),
    put(db.table('drafts'), entries.flatMap(draftsOf)),
    put(db.table('draftVersions'), entries.flatMap(versionsOf)),
  ]);
}

/** The number that the next change of any words to search by has. */
export async function nextSearchChange(db: JustAskDatabase): Promise<number> {
  const last = await db.searchWords.orderBy('changed').last();
  return (last?.changed ?? 0) + 1;
}

function mentorOf(entry: PersonEntry, judge: Judge | undefined): Mentor {
  const { kind: _, readings, history: __, drafts: ___, ...rest } = entry;
  const main = mainAmong(readings);
  const reading = main && corrected(main.reading, main.corrections);
  const [first = `web:${entry.id}`] = entry.identities;
  const headline = reading && valueIn(reading.fields.headline);
  const kept = standingOf(entry.history);
  const fit = reading && judge?.(reading);
  return withListed({
    ...rest,
    ...knownBy(readingsOf(entry)),
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
    history: entry.history,
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
