import { read } from '@/utils/profile/field';
import { cut } from '@/utils/sites/values';
import { visibleText } from '@/utils/sites/visible-text';
import { degreeFrom } from './degree';
import { entryFrom } from './ember-entries';
import { followersFrom } from './followers';
import { mutualsFrom } from './mutuals';
import type { RowParts } from './rows';
import { slugOf } from './slug';

/** Seen 2024-03 to 2026-05, signed in, the older app. */
const selectors = {
  person: 'a[href*="/in/"]',
  // The visible one of the twins; the other says "View NAME's profile".
  name: 'a[href*="/in/"] span[dir] > span[aria-hidden="true"]',
  badge: '.entity-result__badge-text > span[aria-hidden="true"]',
  headline: 'div.t-14.t-black.t-normal',
  location: 'div.t-14.t-normal:not(.t-black)',
  // "24K followers", "NAME is a mutual connection".
  insight: '[class*="simple-insight__text--"]',
  // The kinds of list beside a profile: browsemap_card_click, pymk_education_card_click.
  beside: 'a[href*="/in/"][data-field^="browsemap"], a[href*="/in/"][data-field^="pymk"]',
  besideHeadline: '[class*="inline-show-more-text"] > span[aria-hidden="true"]',
  // Seen 2018 to 2025, on "My connections".
  card: 'a.mn-connection-card__link',
  cardName: '.mn-connection-card__name',
  cardHeadline: '.mn-connection-card__occupation',
  // Seen 2019 to 2026-10, on the page with the people of a company or a school.
  personName:
    '.artdeco-entity-lockup__title a[href*="/in/"] .org-people-profile-card__profile-title',
  personDegree: '.artdeco-entity-lockup__degree',
  personHeadline: '.artdeco-entity-lockup__subtitle',
} as const;

/** A result of the people search. */
export function emberSearchResult(row: Element): RowParts | undefined {
  const name = row.querySelector(selectors.name);
  const slug = slugOf(name?.closest('a')?.getAttribute('href'));
  // The picture's link comes first and is the same person's.
  const first = slugOf(row.querySelector(selectors.person)?.getAttribute('href'));
  if (!name || !slug || slug !== first) return undefined;
  const badge = textOf(row.querySelector(selectors.badge));
  const degree = badge && degreeFrom(badge);
  // "• You": a badge without a number is her own.
  if (badge && !degree) return undefined;
  const fields: RowParts['fields'] = {};
  if (degree) fields.degree = read(degree, 'position');
  readHeadline(fields, row.querySelector(selectors.headline));
  const location = textOf(row.querySelector(selectors.location));
  if (location) fields.location = read(location, 'position');
  for (const insight of row.querySelectorAll(selectors.insight)) {
    const language = row.ownerDocument.documentElement.lang || undefined;
    const followers = followersFrom(visibleText(insight), language);
    if (followers) fields.followers ??= read(followers, 'text');
    const mutuals = mutualsFrom(insight);
    if (mutuals) fields.mutuals ??= read(mutuals, 'position');
  }
  return { slug, name, fields };
}

/** Somebody beside a profile: similar people, or people whom she may know. */
export function asideRow(row: Element): RowParts | undefined {
  const links = [...row.querySelectorAll(selectors.beside)].map((link) =>
    slugOf(link.getAttribute('href')),
  );
  const [slug] = links;
  const { titleElement: name, supplement } = entryFrom(row);
  if (!slug || !name || slugOf(name.closest('a')?.getAttribute('href')) !== slug) return undefined;
  if (links.some((other) => other !== slug)) return undefined;
  const fields: RowParts['fields'] = {};
  const degree = supplement && degreeFrom(supplement);
  if (degree) fields.degree = read(degree, 'position');
  readHeadline(fields, row.querySelector(selectors.besideHeadline));
  return { slug, name, fields };
}

/** One of her connections. */
export function emberConnection(row: Element): RowParts | undefined {
  const slug = slugOf(row.querySelector(selectors.card)?.getAttribute('href'));
  const name = row.querySelector(selectors.cardName);
  if (!slug || !name) return undefined;
  const fields: RowParts['fields'] = {};
  readHeadline(fields, row.querySelector(selectors.cardHeadline));
  return { slug, name, fields };
}

/**
 * One of the people of a company or a school. The card leads to them more than once, by their slug or by the
 * member's id.
 */
export function companyPerson(row: Element): RowParts | undefined {
  const name = row.querySelector(selectors.personName);
  const slugs = [...row.querySelectorAll(selectors.person)].map((link) =>
    slugOf(link.getAttribute('href')),
  );
  const [slug, ...others] = new Set(slugs.filter((one) => !one?.startsWith('acoa')));
  if (!name || !slug || others.length > 0) return undefined;
  const badge = textOf(row.querySelector(selectors.personDegree));
  const degree = badge && degreeFrom(badge);
  // A badge without a number is her own.
  if (badge && !degree) return undefined;
  const fields: RowParts['fields'] = {};
  if (degree) fields.degree = read(degree, 'position');
  readHeadline(fields, row.querySelector(selectors.personHeadline));
  return { slug, name, fields };
}

/** "--" is what LinkedIn prints for somebody who wrote no headline. */
function readHeadline(fields: RowParts['fields'], element: Element | null): void {
  const headline = textOf(element);
  if (headline && headline !== '--') fields.headline = read(headline, 'position');
}

function textOf(element: Element | null): string | undefined {
  return element ? cut(visibleText(element)) : undefined;
}
