import { isReady } from '@/utils/aims/aims';
import type { Entry, PersonEntry } from '@/utils/portability/entry';
import { joined } from '@/utils/portability/join';
import { readAims } from './aims-store';
import type { JustAskDatabase } from './database';
import { entriesOf } from './person-entries';
import { phraseId } from './phrase-store';

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

/** Finds out what is to be done with a slice of a file, without doing it. */
export async function planOf(db: JustAskDatabase, entries: Entry[], way: ImportWay): Promise<Plan> {
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
    people: await planOfPeople(db, people),
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
): Promise<Plan['people']> {
  const [byAddress, byId] = await Promise.all([
    db.mentors
      .where('identities')
      .anyOf(people.flatMap(({ identities }) => identities))
      .toArray(),
    db.mentors.bulkGet(people.map(({ id }) => id)),
  ]);
  const owners = new Map(
    byAddress.flatMap(({ id, identities }) => identities.map((identity) => [identity, id])),
  );
  const ids = new Set([...byAddress, ...byId].flatMap((mentor) => mentor?.id ?? []));
  const here = new Map((await entriesOf(db, [...ids])).map((entry) => [entry.id, entry]));
  const planned = new Map<string, Plan['people'][number]>();
  for (const person of people) {
    const owner = person.identities.map((identity) => owners.get(identity)).find(Boolean);
    const id = owner ?? person.id;
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
