import { basisOf, type Found, mostPeople, type Standing, standings } from './found';
import { personFields } from './person-fields';
import { listIn, member, nameOf, type Thing, textOf, typesOf } from './thing';

/**
 * Where the data leads to people whom a page is about, shows, or was written by. Whatever isn't named here
 * is not followed: publishers, relatives, people somebody follows.
 */
const ways: Record<string, Standing> = {
  mainEntity: 'main',
  about: 'shown',
  alumni: 'shown',
  employee: 'shown',
  employees: 'shown',
  founder: 'shown',
  founders: 'shown',
  hasPart: 'shown',
  instructor: 'shown',
  item: 'shown',
  itemListElement: 'shown',
  member: 'shown',
  members: 'shown',
  performer: 'shown',
  subOrganization: 'shown',
  department: 'shown',
  author: 'author',
  contributor: 'author',
  creator: 'author',
  editor: 'author',
  reviewedBy: 'author',
};

/** Pages of one person: what such a page is about is that person. */
const ownPages = ['ProfilePage', 'AboutPage', 'WebPage'];
const most = { depth: 10, visits: 5_000 } as const;

/**
 * The people among the things of schema.org on a page, each once. Somebody who is only an author is said to
 * be one; somebody who only publishes, or is an organisation too, is nobody.
 *
 * @param page.address the page's own, normalised
 * @param page.base what relative addresses are relative to
 */
export function peopleAmong(
  things: readonly Thing[],
  layout: 'json-ld' | 'microdata',
  page: { base: URL; address: string },
): Found[] {
  const byId = indexOf(things);
  const found = new Map<Thing, Standing>();
  let visits = 0;

  const resolve = (value: unknown): unknown => {
    const id = member(value, '@id');
    const whole = typeof id === 'string' ? byId.get(id) : undefined;
    return whole && typesOf(value).length === 0 ? whole : value;
  };
  const note = (thing: Thing, standing: Standing): void => {
    const before = found.get(thing);
    if (!before || standings.indexOf(standing) < standings.indexOf(before))
      found.set(thing, standing);
  };
  const follow = (thing: Thing, depth: number): void => {
    visits += 1;
    if (depth > most.depth || visits > most.visits) return;
    for (const key of Object.keys(thing)) {
      const standing = Object.hasOwn(ways, key) ? ways[key] : undefined;
      if (!standing) continue;
      for (const value of listIn(thing, key).map(resolve)) {
        if (typeof value !== 'object' || value === null) continue;
        const types = typesOf(value);
        if (types.includes('Person'))
          note(
            value as Thing,
            isAboutOne(thing, key) ? 'main' : standing === 'main' ? 'shown' : standing,
          );
        else follow(value as Thing, depth + 1);
      }
    }
  };

  const people = things.filter((thing) => typesOf(thing).includes('Person'));
  for (const thing of things) if (!people.includes(thing)) follow(thing, 0);
  for (const person of people) {
    if (!found.has(person) && !isPublisher(person, things)) note(person, 'shown');
  }
  return [...found]
    .filter(([thing, standing]) => standing === 'main' || !isOrganisation(thing))
    .flatMap(([thing, standing]) => personFrom(thing, standing, layout, page) ?? [])
    .slice(0, mostPeople);
}

function personFrom(
  thing: Thing,
  standing: Standing,
  layout: 'json-ld' | 'microdata',
  page: { base: URL; address: string },
): Found | undefined {
  const name = nameOf({ name: member(thing, 'name') });
  const fields = personFields(thing, basisOf[layout], page.base);
  if (name === undefined || fields.name.status !== 'read') return undefined;
  const own = [...listIn(thing, 'url'), ...listIn(thing, '@id')].flatMap(
    (value) => textOf(value) ?? [],
  );
  const isMain = listIn(thing, 'mainEntityOfPage').some(
    (value) => (textOf(value) ?? textOf(member(value, '@id'))) === page.address,
  );
  return {
    standing: isMain ? 'main' : standing,
    layout,
    own,
    name: fields.name.value,
    fields,
  };
}

function isAboutOne(page: Thing, key: string): boolean {
  if (key !== 'mainEntity' && key !== 'about') return false;
  return typesOf(page).some((type) => ownPages.includes(type));
}

function isOrganisation(thing: Thing): boolean {
  return typesOf(thing).some((type) => /Organization|Corporation|Business$/.test(type));
}

function isPublisher(person: Thing, things: readonly Thing[]): boolean {
  const id = member(person, '@id');
  return (
    typeof id === 'string' &&
    things.some((thing) => listIn(thing, 'publisher').some((one) => member(one, '@id') === id))
  );
}

/** Every thing that has an id, at the top level and what hangs below it, the fullest of each. */
function indexOf(things: readonly Thing[]): Map<string, Thing> {
  const byId = new Map<string, Thing>();
  for (const thing of things) {
    const id = member(thing, '@id');
    if (typeof id !== 'string') continue;
    const before = byId.get(id);
    if (!before || Object.keys(before).length < Object.keys(thing).length) byId.set(id, thing);
  }
  return byId;
}
