import { caps } from '@/utils/profile/caps';
import { type Field, read, unreadable } from '@/utils/profile/field';
import { identityOf } from '@/utils/profile/identity';
import type { Fields, Reading } from '@/utils/profile/reading';
import { cut, defined } from '@/utils/sites/values';
import { linkFrom, pageAddress, slugOf } from './address';
import { type Found, mostPeople, standings } from './found';
import { peopleInCards } from './h-card';
import { readJsonLd } from './json-ld';
import { readMicrodata } from './microdata';
import { peopleAmong } from './schema-people';

/**
 * Whom any page may be about, most likely first: by the text that she selected, then by what the page's own
 * data is about, whom it shows, who wrote it. The last is always the page alone, with nothing read
 * (`blank`), for her to fill in. Everybody has an identity of their own: the page's address where the page is
 * theirs, an address of theirs on the same site, or the page's with their name behind it. What the page
 * doesn't say is `unreadable`. Never changes the document; asks nobody.
 *
 * @param selection the text that she selected, '' for none
 * @param now milliseconds since 1970
 * @returns nothing for a page that isn't at an `https:` address
 */
export function readPeople(
  document: Document,
  url: URL,
  { selection, now }: { selection: string; now: number },
): Reading[] {
  const address = pageAddress(url);
  if (address === undefined) return [];
  const page = { address, base: baseOf(document, url) };
  const found = joined([
    ...peopleAmong(readJsonLd(document), 'json-ld', page),
    ...peopleAmong(readMicrodata(document, page.base), 'microdata', page),
    ...peopleInCards(document, page),
  ]).slice(0, mostPeople);
  const common = { source: 'page', url: address, readAt: now, ...languageOf(document) } as const;
  const nothing: Reading = {
    ...common,
    identity: identityOf('web', address),
    layout: 'blank',
    fields: blank(),
  };
  const people = found.map((person): Reading => {
    const own = ownAddress(person, found, page);
    const { layout, fields } = person;
    const links = withoutAddress(fields.links, address);
    return {
      ...common,
      url: own,
      identity: identityOf('web', own),
      layout,
      fields: { ...blank(), ...fields, links },
    };
  });
  return [...withSelection(people, nothing, selection), nothing];
}

/** Her selection goes to the one whom it names; where it names nobody or several, it stands alone, first. */
function withSelection(people: Reading[], nothing: Reading, selection: string): Reading[] {
  const text = cut(selection.replace(/\r\n?/g, '\n'), caps.text);
  if (text === undefined) return people;
  const about = read(text, 'text');
  const words = inWords(text);
  const named = people.filter(
    ({ fields: { name } }) => name.status === 'read' && words.includes(inWords(name.value)),
  );
  const [one] = named;
  if (one && named.length === 1) {
    const meant = { ...one, fields: { ...one.fields, about } };
    return [meant, ...people.filter((person) => person !== one)];
  }
  return [{ ...nothing, layout: 'selection', fields: { ...nothing.fields, about } }, ...people];
}

/** Each person once, however many readers found them; the strongest data first, gaps filled by the others. */
function joined(found: readonly Found[]): Found[] {
  const people = new Map<string, Found>();
  for (const person of found) {
    const key = inWords(person.name);
    const before = people.get(key);
    people.set(key, before ? both(before, person) : person);
  }
  return [...people.values()].sort(
    (a, b) => standings.indexOf(a.standing) - standings.indexOf(b.standing),
  );
}

function both(one: Found, other: Found): Found {
  const fields = Object.fromEntries(
    (Object.keys(one.fields) as (keyof Found['fields'])[]).map((name) => [
      name,
      one.fields[name].status === 'read' ? one.fields[name] : other.fields[name],
    ]),
  ) as Found['fields'];
  const stronger = standings.indexOf(one.standing) <= standings.indexOf(other.standing);
  return {
    ...one,
    standing: stronger ? one.standing : other.standing,
    own: [...one.own, ...other.own],
    fields,
  };
}

/**
 * The address that stands for somebody. The page's own where the page is theirs. Else one that the data gives
 * as theirs on the same site; but data often gives everybody the same one (the site's, the team's), and two
 * people must never become one, so their name is put behind whatever others could share.
 */
function ownAddress(
  person: Found,
  found: readonly Found[],
  page: { base: URL; address: string },
): string {
  const [mains, shown] = ['main', 'shown'].map(
    (standing) => found.filter((other) => other.standing === standing).length,
  );
  const named = (address: string) => `${address}#${slugOf(person.name)}`;
  const theirs = (other: Found) =>
    other.own
      .flatMap((text) => linkFrom(text, page.base) ?? [])
      .find((link) => isOnSite(link, page));
  const own = theirs(person);
  const isTheirs =
    person.standing === 'main'
      ? mains === 1
      : person.standing === 'shown' && mains === 0 && shown === 1;
  const clean = own === undefined ? undefined : pageAddress(new URL(own));
  if (isTheirs && (person.layout !== 'h-card' || clean === undefined || clean === page.address))
    return page.address;
  if (own === undefined || clean === undefined) return named(page.address);
  const shared = found.some((other) => other !== person && theirs(other) === own);
  const isPlain = new URL(own).hash === '' && new URL(clean).pathname !== '/';
  return isPlain && !shared && clean !== page.address ? clean : named(clean);
}

function isOnSite(link: string, { address }: { address: string }): boolean {
  return new URL(link).origin === new URL(address).origin;
}

/** What relative addresses on the page are relative to. */
function baseOf(document: Document, url: URL): URL {
  return URL.parse(document.querySelector('base[href]')?.getAttribute('href') ?? '', url) ?? url;
}

function languageOf(document: Document): { language?: string } {
  return defined({ language: cut(document.documentElement.lang, 35) });
}

/** The page's own address is no link of theirs: she is there. */
function withoutAddress(links: Field<string[]>, address: string): Field<string[]> {
  if (links.status !== 'read') return links;
  const value = links.value.filter((link) => link !== address);
  return value.length > 0 ? { ...links, value } : unreadable;
}

/** A text as its words alone, each between spaces, for finding a name in it. */
function inWords(text: string): string {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return ` ${words.join(' ')} `;
}

/** Every field, none of them read. */
function blank(): Fields {
  return {
    name: unreadable,
    handle: unreadable,
    headline: unreadable,
    organisations: unreadable,
    location: unreadable,
    about: unreadable,
    roles: unreadable,
    education: unreadable,
    skills: unreadable,
    languages: unreadable,
    volunteering: unreadable,
    causes: unreadable,
    recommendations: unreadable,
    services: unreadable,
    links: unreadable,
    category: unreadable,
    followers: unreadable,
    degree: unreadable,
    mutuals: unreadable,
    followsYou: unreadable,
    posts: unreadable,
    directMessages: unreadable,
  };
}
