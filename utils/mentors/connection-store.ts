import type { Identity } from '@/utils/profile/identity';
import type { Connection } from '@/utils/shortlist/connections';
import { sortName } from '@/utils/shortlist/search-words';
import type { JustAskDatabase } from './database';

/**
 * Puts the people whom she is connected with in the place of those that were here, all of them or none. They
 * are apart from the people she keeps: nobody is kept by it. Repeated, it changes nothing.
 */
export async function replaceConnections(
  db: JustAskDatabase,
  connections: readonly Connection[],
): Promise<void> {
  await db.transaction('rw', db.connections, async () => {
    await db.connections.clear();
    await db.connections.bulkPut(
      connections.map((connection) => ({ ...connection, called: sortName(connection.name) })),
    );
  });
}

/** How many people she is connected with, by the last export that she brought. */
export async function countConnections(db: JustAskDatabase): Promise<number> {
  return db.connections.count();
}

/** What LinkedIn's export says of somebody with one of these identities; `undefined` where she doesn't know them. */
export async function connectionOf(
  db: JustAskDatabase,
  identities: readonly Identity[],
): Promise<Connection | undefined> {
  const found = await db.connections.bulkGet([...identities]);
  return found.find((connection) => connection !== undefined);
}

/** Those of these identities that LinkedIn's export has the address of: she knows them already. */
export async function connectedAmong(
  db: JustAskDatabase,
  identities: readonly Identity[],
): Promise<ReadonlySet<Identity>> {
  // Most have brought no file, and lists are read often.
  if (identities.length === 0 || (await db.connections.count()) === 0) return new Set();
  const found = await db.connections.bulkGet([...identities]);
  return new Set(found.flatMap((connection) => (connection ? [connection.identity] : [])));
}

/** Everybody of this name whom she is connected with. */
export async function connectionsOfName(db: JustAskDatabase, name: string): Promise<Connection[]> {
  return db.connections.where('called').equals(sortName(name)).toArray();
}

/**
 * Those of these names, which a page calls people whom both know, whom she is connected with: they could
 * introduce her. A name that two of her connections share tells neither.
 */
export async function connectionsCalled(
  db: JustAskDatabase,
  names: readonly string[],
): Promise<Connection[]> {
  const found = await db.connections
    .where('called')
    .anyOf([...new Set(names.map(sortName))])
    .toArray();
  const byName = Map.groupBy(found, ({ called }) => called);
  return [...byName.values()].flatMap((people) => (people.length === 1 ? people : []));
}
