import type { Identity } from '@/utils/profile/identity';
import {
  alikeAmong,
  type LikenessReason,
  likenessReasons,
  linkKey,
  mostSharing,
  reasonOf,
} from '@/utils/shortlist/likeness';
import type { JustAskDatabase, Mentor } from './database';
import { isKept, type KeptMentor } from './mentor-store';

/** Somebody of hers who may be the same human, and why. */
export type Likeness = { mentor: KeptMentor; reasons: LikenessReason[] };

/**
 * Who else of her people may be this one, with the reasons; nobody of whom she said that they are another, and by
 * nothing that many share.
 */
export async function likenessesOf(db: JustAskDatabase, mentor: Mentor): Promise<Likeness[]> {
  const keys = mentor.alike ?? [];
  const shared = keys.filter((key) => reasonOf(key) !== 'link');
  const targets = keys.filter((key) => reasonOf(key) === 'link').map((key) => key.slice(3));
  const { mentors } = db;
  const [sharing, linked, linking] = await Promise.all([
    Promise.all(
      shared.map(async (key) => {
        const byKey = mentors.where('alike').equals(key);
        return { reason: reasonOf(key), others: await byKey.limit(mostSharing + 1).toArray() };
      }),
    ),
    targets.length > 0 ? mentors.where('identities').anyOf(targets).toArray() : [],
    mentors.where('alike').anyOf(mentor.identities.map(linkKey)).toArray(),
  ]);
  const found = new Map<string, { mentor: KeptMentor; reasons: Set<LikenessReason> }>();
  const note = (other: Mentor, reason: LikenessReason) => {
    if (other.id === mentor.id || !isKept(other)) return;
    const known = found.get(other.id) ?? { mentor: other, reasons: new Set() };
    known.reasons.add(reason);
    found.set(other.id, known);
  };
  for (const { reason, others } of sharing) {
    if (others.length <= mostSharing) for (const other of others) note(other, reason);
  }
  for (const other of [...linked, ...linking]) note(other, 'link');
  if (found.size === 0) return [];
  const apart = await saidApart(db, mentor, [...found.values()]);
  return [...found.values()]
    .filter((one) => !apart.has(one.mentor.id))
    .map(({ mentor: other, reasons }) => ({
      mentor: other,
      reasons: likenessReasons.filter((reason) => reasons.has(reason)),
    }));
}

/** Everybody she keeps who may be kept twice, by id; no two of whom she said that they are two. */
export async function maybeTwice(db: JustAskDatabase): Promise<string[]> {
  const [everybody, said] = await Promise.all([
    db.mentors.toArray(),
    db.apart.toCollection().primaryKeys(),
  ]);
  const apart = new Set(said);
  const pairs = alikeAmong(everybody.filter(isKept)).filter(
    ([one, other]) =>
      !one.identities.some((first) =>
        other.identities.some((second) => apart.has(pairOf(first, second))),
      ),
  );
  return [...new Set(pairs.flat().map(({ id }) => id))];
}

/** Those of whom she said that they are another person. */
async function saidApart(
  db: JustAskDatabase,
  mentor: Mentor,
  others: readonly { mentor: Mentor }[],
): Promise<ReadonlySet<string>> {
  const pairs = others.flatMap(({ mentor: other }) =>
    mentor.identities.flatMap((one) =>
      other.identities.map((two) => ({ id: other.id, pair: pairOf(one, two) })),
    ),
  );
  const said = await db.apart.bulkGet(pairs.map(({ pair }) => pair));
  return new Set(pairs.flatMap(({ id }, at) => (said[at] ? [id] : [])));
}

/** Two identities as one word, in whichever order they come. */
export function pairOf(one: Identity, other: Identity): string {
  return [one, other].sort().join(' ');
}

/** Remembers that two people of hers are two: they aren't proposed as one again. */
export async function keepApart(
  db: JustAskDatabase,
  [one, other]: readonly [string, string],
): Promise<void> {
  await db.transaction('rw', db.mentors, db.apart, async () => {
    const mentors = await db.mentors.bulkGet([one, other]);
    const [first, second] = mentors.map((mentor) => mentor?.identities[0]);
    if (first === undefined || second === undefined) return;
    await db.apart.put({ pair: pairOf(first, second), identities: [first, second] });
  });
}

/** Takes back that two people of hers are two. A repeated request changes nothing. */
export async function maybeOne(db: JustAskDatabase, ids: readonly [string, string]): Promise<void> {
  await db.transaction('rw', db.mentors, db.apart, async () => {
    const [one, other] = await db.mentors.bulkGet([...ids]);
    if (!one || !other) return;
    const pairs = one.identities.flatMap((first) =>
      other.identities.map((second) => pairOf(first, second)),
    );
    const said = await db.apart.where('pair').anyOf(pairs).primaryKeys();
    if (said.length > 0) await db.apart.bulkDelete(said);
  });
}
