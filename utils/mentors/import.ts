import { Dexie } from 'dexie';
import { standingOf } from '@/utils/journey/standing';
import type { Entry } from '@/utils/portability/entry';
import { saysNoMore } from '@/utils/portability/join';
import type { JustAskDatabase } from './database';
import {
  everybodyHere,
  type Here,
  type ImportWay,
  nobodyHere,
  type Plan,
  planOf,
  rowOf,
} from './import-plan';
import { nextSearchChange, putEntries, tablesOfPeople } from './person-entries';
import { projectShift } from './verdict-store';

/** What an import does, in numbers. */
export type ImportChange = {
  /** People who are not here yet; with `replace`, everybody in the file. */
  added: number;
  /** People who are here and get something new. */
  joined: number;
  /** People she keeps of whom the file says nothing that isn't here. */
  same: number;
  /** With `replace`: everybody who is here now. */
  removed: number;
  /** People in the file whom she doesn't keep (any more): they are in her data, and not in her lists. */
  unkept: number;
  /** Events of anybody's history that are not here yet. */
  events: number;
  /** "Not this person", and what she said of fits, that are not here yet. */
  dismissals: number;
  answers: number;
  /** Lists with a name, sentences of hers, and pairs of whom she said that they are two. */
  others: number;
  /** Whether the aims of the file, if it has any, are taken; hers here stay where she has said any. */
  aims: 'none' | 'stay' | 'taken';
};

/** So many entries are read, looked up and written at a time. */
const slice = 200;

/** Every table that an import writes. */
const tables = [
  ...new Set([
    ...tablesOfPeople,
    'aims',
    'dismissals',
    'verdicts',
    'views',
    'phrases',
    'apart',
  ] as const),
];

/**
 * What an import would change, without changing anything. Reads to the end, so that a file of which any line
 * is wrong is refused here.
 *
 * @throws {ImportProblem} what `entries` throws
 */
export function previewImport(
  db: JustAskDatabase,
  entries: AsyncIterable<Entry>,
  way: ImportWay,
): Promise<ImportChange> {
  return walk(db, slicesOf(entries), way, 'look');
}

/**
 * Imports everything or nothing: all of it is one transaction, which the browser takes back whole when a line
 * is wrong, when `entries` throws (so that she can cancel), when the page is closed and when the browser is
 * killed. Everybody's fit is judged again afterwards, by whoever does that after a write.
 *
 * @throws {ImportProblem} what `entries` throws
 */
export function importEntries(
  db: JustAskDatabase,
  entries: AsyncIterable<Entry>,
  way: ImportWay,
): Promise<ImportChange> {
  const slices = slicesOf(entries);
  return db.transaction('rw', tables, async () => {
    const change = await walk(db, readAhead(slices), way, 'write');
    await projectShift(db);
    // Whoever is new, or was read anew, has no fit yet.
    await db.aims.update('mine', (stored) => {
      stored.revision += 1;
    });
    return change;
  });
}

type Slices = { next(): Promise<IteratorResult<Entry[], unknown>> };

/**
 * Reads the next slice while the last one is written. The transaction that this is called in would end while
 * it waits for the file, so it is kept busy meanwhile.
 */
function readAhead(slices: Slices): Slices {
  const read = () => {
    const reading = Dexie.ignoreTransaction(() => slices.next());
    // Whoever asks for it hears of the failure.
    reading.catch(() => undefined);
    return reading;
  };
  const transaction = Dexie.currentTransaction;
  let ahead = read();
  return {
    async next() {
      const slice = await Dexie.waitFor(ahead);
      // Dexie finds the transaction by following every `await`. Were it ever lost on the way, what follows
      // would be written beside it and not be taken back with it.
      if (Dexie.currentTransaction !== transaction) throw new Error('The import has lost its way');
      if (!slice.done) ahead = read();
      return slice;
    },
  };
}

async function* slicesOf(entries: AsyncIterable<Entry>): AsyncGenerator<Entry[]> {
  let part: Entry[] = [];
  for await (const entry of entries) {
    part.push(entry);
    if (part.length < slice) continue;
    yield part;
    part = [];
  }
  yield part;
}

/** Goes through the file once, the same way for the preview and for the import. */
async function walk(
  db: JustAskDatabase,
  slices: Slices,
  way: ImportWay,
  deed: 'look' | 'write',
): Promise<ImportChange> {
  const change: ImportChange = {
    added: 0,
    joined: 0,
    same: 0,
    removed: way === 'replace' ? await db.mentors.count() : 0,
    unkept: 0,
    events: 0,
    dismissals: 0,
    answers: 0,
    others: 0,
    aims: 'none',
  };
  if (way === 'replace' && deed === 'write') {
    await Promise.all(tables.map((table) => db.table(table).clear()));
  }
  const here = way === 'replace' ? nobodyHere : await everybodyHere(db);
  const changed = await nextSearchChange(db);
  for (let next = await slices.next(); !next.done; next = await slices.next()) {
    const planned = await planOf(db, next.value, way, here);
    count(planned, change);
    if (deed === 'write') await write(db, planned, { here, changed });
  }
  return change;
}

function count({ people, aims, dismissals, answers, others }: Plan, change: ImportChange): void {
  for (const { before, after } of people) {
    const unkept = !standingOf(after.history);
    if (unkept) change.unkept += 1;
    change.events += after.history.length - (before?.history.length ?? 0);
    if (!before) change.added += 1;
    else if (saysNoMore(before, after)) change.same += unkept ? 0 : 1;
    else change.joined += 1;
  }
  if (aims) change.aims = aims.is;
  change.dismissals += dismissals.length;
  change.answers += answers.length;
  change.others += others.length;
}

async function write(
  db: JustAskDatabase,
  planned: Plan,
  { here, changed }: { here: Here; changed: number },
): Promise<void> {
  const fresh = planned.people.flatMap(({ before, after }) => (before ? [] : [after]));
  const joined = planned.people.flatMap(({ before, after }) =>
    before && !saysNoMore(before, after) ? [after] : [],
  );
  await putEntries(db, fresh, 'new', { changed });
  if (joined.length > 0) await putEntries(db, joined, 'over', { changed });
  const identities = [...fresh, ...joined].flatMap((person) => person.identities);
  await db.dismissals.bulkDelete(identities.filter((identity) => here.dismissed.has(identity)));
  await db.dismissals.bulkPut(planned.dismissals.map(({ kind: _, ...dismissal }) => dismissal));
  await db.verdicts.bulkPut(
    planned.answers.map(({ at, verdict }) => ({ ...verdict, at, turns: {} })),
  );
  for (const other of planned.others) {
    const { table, row } = rowOf(other);
    await db.table(table).put(row);
  }
  if (planned.aims?.is !== 'taken') return;
  const stored = await db.aims.get('mine');
  await db.aims.put({
    id: 'mine',
    aims: planned.aims.entry.aims,
    shift: stored?.shift ?? 0,
    revision: stored?.revision ?? 0,
    fitted: stored?.fitted ?? 0,
    turns: stored?.turns ?? {},
  });
}
