import { valueIn } from '@/utils/profile/field';
import { type Identity, identityOf } from '@/utils/profile/identity';
import type { Reading } from '@/utils/profile/reading';
import { decode } from '@/utils/sites/linkedin/slug';
import { handleIn } from '@/utils/sites/x/handle';
import { searchWordsIn, sortName } from './search-words';

/** Why two people of hers may be one human. A name alone is never a reason. */
export const likenessReasons = ['link', 'mail', 'name-and-employer'] as const;
export type LikenessReason = (typeof likenessReasons)[number];

/**
 * What somebody can be known by on another site, as words of an index: `to:` an identity that one of their
 * pages links to, `mail:` an address that stands in what they say of themselves, `job:` their name with an
 * employer of now.
 */
export function likenessKeys(readings: readonly Reading[]): string[] {
  const own = new Set(readings.map(({ identity }) => identity));
  const keys = readings.flatMap((reading) => [
    ...linked(reading)
      .filter((identity) => !own.has(identity))
      .map((identity) => `to:${identity}`),
    ...mails(reading).map((address) => `mail:${address}`),
    ...jobsOf(reading).map((job) => `job:${job}`),
  ]);
  return [...new Set(keys)].slice(0, mostKeys);
}

/** No page tells of so many; a hostile one could. */
const mostKeys = 60;

/** The key by which whoever links to this identity is found. */
export function linkKey(identity: Identity): string {
  return `to:${identity}`;
}

/** Somebody of hers, with what they can be known by on another site. */
type Known = { id: string; identities: readonly Identity[]; alike?: readonly string[] };

/** What more people than this share, an office's address for one, is nobody's own. */
export const mostSharing = 10;

/** Those of her people who may be one human with another of them, two by two. */
export function alikeAmong<Person extends Known>(people: readonly Person[]): [Person, Person][] {
  const owners = new Map(
    people.flatMap((person) => person.identities.map((identity) => [linkKey(identity), person])),
  );
  const byKey = Map.groupBy(
    people.flatMap((person) => (person.alike ?? []).map((key) => ({ key, person }))),
    ({ key }) => key,
  );
  return [...byKey].flatMap(([key, found]): [Person, Person][] => {
    const sharing = found.map(({ person }) => person);
    // A page that two of them link to says nothing of the two.
    if (reasonOf(key) !== 'link') return sharing.length > mostSharing ? [] : pairsOf(sharing);
    const owner = owners.get(key);
    return owner ? sharing.filter((one) => one !== owner).map((one) => [one, owner]) : [];
  });
}

function pairsOf<Person>(people: readonly Person[]): [Person, Person][] {
  return people.flatMap((one, at) =>
    people.slice(at + 1).map((other): [Person, Person] => [one, other]),
  );
}

/** What a key that two people share says of them. */
export function reasonOf(key: string): LikenessReason {
  if (key.startsWith('mail:')) return 'mail';
  return key.startsWith('job:') ? 'name-and-employer' : 'link';
}

/** The identities that a page of theirs links to. */
function linked({ fields }: Reading): Identity[] {
  return (valueIn(fields.links) ?? []).flatMap((link) => {
    const url = URL.parse(link);
    if (url?.protocol !== 'https:') return [];
    const handle = handleIn(url);
    if (handle) return [identityOf('x', handle)];
    if (/(^|\.)linkedin\.com$/.test(url.hostname)) {
      const slug = decode(/^\/in\/([^/]+)/.exec(url.pathname)?.[1]);
      return slug ? [identityOf('linkedin', slug)] : [];
    }
    // Another page of theirs, kept by its address: with and without a slash at the end.
    const bare = `${url.origin}${url.pathname}`.replace(/\/$/, '');
    return [identityOf('web', bare), identityOf('web', `${bare}/`)];
  });
}

const mail = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+/g;

function mails({ fields }: Reading): string[] {
  const said = [valueIn(fields.about), valueIn(fields.headline)].filter(Boolean).join('\n');
  return [...said.matchAll(mail)].map(([address]) => address.toLowerCase().replace(/\.+$/, ''));
}

/** The name of a reading with every employer of now, as one word each. */
export function jobsOf({ fields }: Reading): string[] {
  const name = valueIn(fields.name) ?? '';
  const roles = (valueIn(fields.roles) ?? []).filter(({ current }) => current === true);
  const employers = [
    ...(valueIn(fields.organisations) ?? []).slice(0, 1),
    ...roles.flatMap(({ organisation }) => organisation ?? []),
    ...employersIn(valueIn(fields.headline)),
  ];
  return employers.flatMap((employer) => jobOf(name, employer) ?? []);
}

/** A name with an employer as one word; a single word is too little of a name to tell two people by. */
export function jobOf(name: string, employer: string): string | undefined {
  const words = nameOf(employer);
  if (words === '' || searchWordsIn(name).length < 2) return undefined;
  return `${sortName(name)}@${words}`;
}

/** "Head of Research at Lumen": what stands behind "at" or "@", to the next part of the line. */
function employersIn(headline: string | undefined): string[] {
  const found = /(?:\bat|@)\s+([^|•·,;/()]{2,60})/i.exec(headline ?? '')?.[1];
  return found ? [found.trim()] : [];
}

const legalForms = new Set(
  'inc ltd llc llp plc gmbh ag sa sl bv nv co corp limited company'.split(' '),
);

/** An employer's name without its legal form; empty where it says nothing. */
function nameOf(employer: string): string {
  const [head = ''] = employer.split(/\s*[·|(]/);
  const words = searchWordsIn(head).filter((word) => !legalForms.has(word));
  const joined = words.join(' ');
  return /^(self employed|freelance|freelancer|independent|retired|stealth|stealth startup)?$/.test(
    joined,
  )
    ? ''
    : joined;
}
