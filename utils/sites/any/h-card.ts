import { mf2 } from 'microformats-parser';
import { caps } from '@/utils/profile/caps';
import { cut, fieldOr, listField } from '@/utils/sites/values';
import { linkFrom } from './address';
import { basisOf, type Found, mostPeople, type Standing } from './found';
import { listIn, member, nameOf } from './thing';

/** https://microformats.org/wiki/h-card and its older form, vcard; as of 2026-11. */
const selectors = {
  card: '.h-card, .vcard',
  organisation: '.p-org, .org',
  entry: '.h-entry, .hentry',
} as const;

/** A card with more markup than this is a whole page with the wrong class. */
const longest = 60_000;

/** The people among the h-cards of a page. The cards are found here and read by the standard's own parser. */
export function peopleInCards(document: Document, page: { base: URL; address: string }): Found[] {
  return [...document.querySelectorAll(selectors.card)]
    .filter((card) => !card.matches(selectors.organisation))
    .slice(0, mostPeople)
    .flatMap((card) => personIn(card, page) ?? []);
}

function personIn(card: Element, page: { base: URL; address: string }): Found | undefined {
  // The parser takes text. Nothing is ever made of it but the values that it returns.
  const html = new XMLSerializer().serializeToString(card);
  if (html.length > longest) return undefined;
  const properties = mf2(html, { baseUrl: page.base.href }).items[0]?.properties;
  const basis = basisOf['h-card'];
  const lines = (...keys: string[]) =>
    keys.flatMap((key) => listIn(properties, key).flatMap((value) => line(wordsOf(value)) ?? []));
  const [name] = lines('name');
  const organisations = lines('org', 'organization-name');
  // By the standard, a card whose name is its organisation's is the organisation's.
  if (name === undefined || nameOf(name) === undefined || organisations.includes(name))
    return undefined;
  const titles = lines('job-title', 'title', 'role');
  const [title] = titles;
  const address = listIn(properties, 'adr')[0];
  const part = (key: string) =>
    lines(key)[0] ??
    listIn(member(address, 'properties'), key).flatMap((value) => line(wordsOf(value)) ?? [])[0];
  const place = ['locality', 'region', 'country-name'].flatMap((key) => part(key) ?? []).join(', ');
  const links = listIn(properties, 'url').flatMap(
    (value) => linkFrom(wordsOf(value) ?? '', page.base) ?? [],
  );
  const role =
    title === undefined
      ? []
      : organisations.length === 1 && organisations[0]
        ? [{ title, organisation: organisations[0] }]
        : [{ title }];
  return {
    standing: standingOf(card, links, page.address),
    layout: 'h-card',
    own: links,
    name,
    fields: {
      name: fieldOr<string>(name, basis),
      headline: fieldOr(title, basis),
      organisations: listField(organisations, basis),
      location: fieldOr(cut(place), basis),
      about: fieldOr(cut(listIn(properties, 'note').map(wordsOf)[0], caps.text), basis),
      roles: listField(role, basis),
      education: listField([], basis),
      skills: listField(lines('category'), basis),
      languages: listField([], basis),
      links: listField(links, basis),
    },
  };
}

/** A card that names this page as its own is what the page is about; one beside a text wrote it. */
function standingOf(card: Element, links: readonly string[], address: string): Standing {
  if (card.closest(selectors.entry)) return 'author';
  return links.includes(address) ? 'main' : 'shown';
}

/** The words of a value: plain, of a card within the card, or of markup (whose words are wanted alone). */
function wordsOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  const inner = member(value, 'value') ?? listIn(member(value, 'properties'), 'name')[0];
  return typeof inner === 'string' ? inner : undefined;
}

function line(text: string | undefined): string | undefined {
  return cut(text?.replace(/\s+/g, ' '));
}
