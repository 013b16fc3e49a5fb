import { isReady } from '@/utils/aims/aims';
import type { Entry, PersonEntry } from '@/utils/portability/entry';
import { joined } from '@/utils/portability/join';
import { readAims } from './aims-store';
import type { JustAskDatabase } from './database';
import { entriesOf } from './person-entries';
import { phraseId } from './phrase-store';
import { mentorsAfter } from './shortlist-store';

/** `add` joins the file with what is here; `replace` leaves only what is in the file. */
export type ImportWay = 'add' | 'replace';

/** What is to be done with one slice of a file. */
export type Plan = {
  people: { before?: PersonEntry; after: PersonEntry }[];
  aims: { is: 'stay' | 'taken'; entry: Extract<Entry, { kind: 'aims' }> } | undefined;
  dismissals: Extract<Entry, { kind: 'dismissal' }>[];
  answers: Extract<Entry, { kind: 'answer' }>[];
  others: Other[];
};

type Other = Extract<Entry, { kind: 'view' | 'phrase' | 'apart' }>;

/**
 * Who was here before an import, found once: asked for each slice anew, the store would look for every address by
 * itself. Nobody has to be added on the way: a file names no id and no address twice.
 */
export type Here = {
  /** Whose an address is, by the id under which they were kept. */
  owners: ReadonlyMap<string, string>;
  ids: ReadonlySet<string>;
  /** Of whom she said "not this person", by address. */
  dismissed: ReadonlySet<string>;
};

/** So many people are looked through at a time. */
const lookedThrough = 2_000;

/** Looks through everybody who is here. */
export async function everybodyHere(db: JustAskDatabase): Promise<Here> {
  const owners = new Map<string, string>();
  const ids = new Set<string>();
  for (let after = ''; ; ) {
    const mentors = await mentorsAfter(db, after, lookedThrough);
    for (const { id, identities } of mentors) {
      ids.add(id);
      for (const identity of identities) owners.set(identity, id);
    }
    const last = mentors.at(-1);
    if (!last) break;
    after = last.id;
  }
  const dismissed = new Set<string>(await db.dismissals.toCollection().primaryKeys());
  return { owners, ids, dismissed };
}

/** What there is for a store that an import empties first. */
export const nobodyHere: Here = { owners: new Map(), ids: new Set(), dismissed: new Set() };

/** Finds out what is to be done with a slice of a file, without doing it. */
export async function planOf(
  db: JustAskDatabase,
  entries: Entry[],
  way: ImportWay,
  here: Here,
): Promise<Plan> {
  const people = entries.filter((entry) => entry.kind === 'person');
  const dismissals = entries.filter((entry) => entry.kind === 'dismissal');
  const answers = entries.filter((entry) => entry.kind === 'answer');
  const aims = entries.find((entry) => entry.kind === 'aims');
  if (way === 'replace') {
    return {
      people: people.map((after) => ({ after })),
      aims: aims && { is: 'taken', entry: aims },
      dismissals,
      answers,
      others: entries.filter(isOther),
    };
  }
  const own = aims && (await readAims(db));
  return {
    people: await planOfPeople(db, people, here),
    aims: aims && { is: own && isReady(own) ? 'stay' : 'taken', entry: aims },
    dismissals: await unknownDismissals(db, dismissals),
    answers: await unknownAnswers(db, answers),
    others: await unknownOthers(db, entries.filter(isOther)),
  };
}

/**
 * Finds whom of these people she has already, by their addresses on the sites, else by the id under which
 * they were kept, and joins the two. An address that belongs to somebody else here stays with them: two people
 * of hers never become one by an import.
 */
async function planOfPeople(
  db: JustAskDatabase,
  people: readonly PersonEntry[],
  { owners, ids }: Here,
): Promise<Plan['people']> {
  const idOf = ({ id, identities }: PersonEntry) =>
    identities.map((identity) => owners.get(identity)).find(Boolean) ?? id;
  const known = people.map(idOf).filter((id) => ids.has(id));
  const here = new Map(
    (await entriesOf(db, [...new Set(known)])).map((entry) => [entry.id, entry]),
  );
  const planned = new Map<string, Plan['people'][number]>();
  for (const person of people) {
    const id = idOf(person);
    const there = onlyTheirs(person, (identity) => (owners.get(identity) ?? id) === id);
    const before = here.get(id);
    const already = planned.get(id)?.after ?? before;
    const after = already ? joined(already, there) : there;
    planned.set(id, before ? { before, after } : { after });
  }
  return [...planned.values()];
}

function onlyTheirs(person: PersonEntry, isTheirs: (identity: string) => boolean): PersonEntry {
  if (person.identities.every(isTheirs)) return person;
  return {
    ...person,
    identities: person.identities.filter(isTheirs),
    readings: person.readings.filter(({ reading }) => isTheirs(reading.identity)),
  };
}

/** "Not this person" of nobody whom she keeps: whom she keeps she has said yes to. */
async function unknownDismissals(
  db: JustAskDatabase,
  dismissals: Plan['dismissals'],
): Promise<Plan['dismissals']> {
  const identities = dismissals.map(({ identity }) => identity);
  const [said, kept] = await Promise.all([
    db.dismissals.bulkGet(identities),
    db.mentors.where('identities').anyOf(identities).toArray(),
  ]);
  const known = new Set([
    ...said.map((dismissal) => dismissal?.identity),
    ...kept.flatMap((mentor) => mentor.identities),
  ]);
  return dismissals.filter(({ identity }) => !known.has(identity));
}

/** What she said here of a fit stands. */
async function unknownAnswers(
  db: JustAskDatabase,
  answers: Plan['answers'],
): Promise<Plan['answers']> {
  const [byId, byIdentity] = await Promise.all([
    db.verdicts.bulkGet(answers.map(({ verdict }) => verdict.id)),
    db.verdicts
      .where('identity')
      .anyOf(answers.map(({ verdict }) => verdict.identity))
      .toArray(),
  ]);
  const known = [...byId, ...byIdentity];
  return answers.filter(
    ({ verdict }) =>
      !known.some((one) => one?.id === verdict.id || one?.identity === verdict.identity),
  );
}

function isOther(entry: Entry): entry is Other {
  return entry.kind === 'view' || entry.kind === 'phrase' || entry.kind === 'apart';
}

/** Where such an entry is kept, and as what. */
export function rowOf(entry: Other): {
  table: 'views' | 'phrases' | 'apart';
  key: string;
  row: object;
} {
  switch (entry.kind) {
    case 'view':
      return { table: 'views', key: entry.view.id, row: entry.view };
    case 'phrase': {
      const { kind: _, ...phrase } = entry;
      const key = phraseId(phrase);
      return { table: 'phrases', key, row: { id: key, ...phrase } };
    }
    case 'apart': {
      const { kind: _, ...apart } = entry;
      return { table: 'apart', key: apart.pair, row: apart };
    }
  }
}

/** What has a name here, or was said here, stands. */
async function unknownOthers(db: JustAskDatabase, others: Other[]): Promise<Other[]> {
  const here = await Promise.all(
    others.map((entry) => {
      const { table, key } = rowOf(entry);
      return db.table(table).get(key);
    }),
  );
  return others.filter((_, at) => here[at] === undefined);
}
