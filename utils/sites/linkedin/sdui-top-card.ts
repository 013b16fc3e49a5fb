import { absent, type Field, notLoaded, read, unreadable, valueIn } from '@/utils/profile/field';
import type { Fields } from '@/utils/profile/reading';
import { cut, fieldOr, listField } from '@/utils/sites/values';
import { isVisible } from '@/utils/sites/visibility';
import { visibleText } from '@/utils/sites/visible-text';
import { degreeFrom } from './degree';
import { followersFrom, isCount } from './followers';
import { mutualsFrom } from './mutuals';
import { slugOf } from './slug';

/** Seen 2026-03 to 2026-09, signed in. Classes are hashed; only these hold. */
const selectors = {
  // There is no h1. The name's heading is the first one; notices below may have their own.
  name: 'h1, h2',
  // Pages about this very profile: who the card is about where the name is no link.
  overlay: 'a[href*="/overlay/"], a[href*="/edit/"]',
  // `href="#"` on some pages, so its row is found by its dot as well.
  contact: 'a[href*="/overlay/contact-info"]',
  // Logo and name of the employer and school, beside the line that names both.
  chip: '[role="button"] p',
  compose: 'a[href*="/messaging/compose/"]',
  invite: 'a[href*="/preload/custom-invite/"]',
  // The search for people who are connected to this person: hers among them, or all.
  mutuals: 'a[href*="onnectionOf="]',
  website: 'a[href*="/safety/go"]',
} as const;

const pronouns = /^\p{L}+(?:\s?\/\s?\p{L}+)+$/u;
// "· 1st", "· 2e", "• 3rd+": one digit, and marks of any language.
const degreeLine = /^[·•]\s*[^\p{Nd}\s]{0,4}([123])\D{0,12}$/u;

/**
 * The heading with the name, if this card is about the person of this slug. `isTheirs` says that the card
 * is known to be: an address may have the member's id in place of the slug.
 */
export function findBoundName(
  topCard: Element,
  slug: string,
  isTheirs: boolean,
): Element | undefined {
  const heading = topCard.querySelector(selectors.name);
  if (!heading || visibleText(heading) === '') return undefined;
  const link = heading.closest('a[href]') ?? topCard.querySelector(selectors.overlay);
  return isTheirs || slugOf(link?.getAttribute('href')) === slug ? heading : undefined;
}

/** Every `p` of the card with its text: each is looked at for more than one field. */
type Line = readonly [Element, string];

/** What the top card says. */
export function readTopCard(
  topCard: Element,
  heading: Element,
  subject: { reference: string; language: string | undefined; degree: 1 | 2 | 3 | undefined },
) {
  const all = [...topCard.querySelectorAll('p')].map((p): Line => [p, visibleText(p)]);
  const row = contactRow(topCard, all);
  const lines = introLines(heading, row);
  const organisations = readOrganisations(topCard, lines, row !== undefined);
  const degree = readDegree(topCard, all, subject.degree);
  return {
    name: fieldOr(cut(visibleText(heading)), 'position'),
    headline: readHeadline(lines, organisations),
    organisations,
    location: readLocation(row),
    degree,
    mutuals: readMutuals(topCard, subject.reference, degree),
    followers: readFollowers(all, subject.language),
    links: readLinks(topCard),
    directMessages: readDirectMessages(topCard),
  } satisfies Partial<Fields>;
}

/** The row "location · Contact info". */
function contactRow(topCard: Element, all: readonly Line[]): Element | undefined {
  const dot = all.find(([, text]) => text === '·')?.[0];
  const contact = topCard.querySelector(selectors.contact)?.closest('p');
  return dot?.parentElement ?? contact?.parentElement ?? undefined;
}

/**
 * The lines between the name and the row of the location: direct children of the column that holds both.
 * Promotions ("Verify in 2 minutes") and mutual connections are never direct children of it.
 */
function introLines(heading: Element, row: Element | undefined): string[] {
  let column = row?.parentElement;
  while (column && !column.contains(heading)) column = column.parentElement;
  if (column) return linesOf(column, row);
  for (let parent = heading.parentElement; parent; parent = parent.parentElement) {
    const lines = linesOf(parent, undefined);
    if (lines.length > 0) return lines;
  }
  return [];
}

function linesOf(column: Element, end: Element | undefined): string[] {
  const lines: string[] = [];
  for (const child of column.children) {
    if (end && child.contains(end)) break;
    const line = child.tagName === 'P' ? cut(visibleText(child)) : undefined;
    if (line && !pronouns.test(line) && !/^[·•]/u.test(line) && !isCount(line)) lines.push(line);
  }
  return lines;
}

/**
 * The company line can be told from a headline only by the chips that repeat it. Without chips a second
 * line may be anything, and is left.
 */
function readOrganisations(topCard: Element, lines: string[], complete: boolean): Field<string[]> {
  const chips = [...topCard.querySelectorAll(selectors.chip)].flatMap(
    (p) => cut(visibleText(p)) ?? [],
  );
  if (chips.length > 0) return listField(chips, 'position');
  return complete && lines.length < 2 ? absent : unreadable;
}

function readHeadline(lines: string[], organisations: Field<string[]>): Field<string> {
  const [headline, company] = lines;
  if (lines.length > 2) return unreadable;
  const chips = organisations.status === 'read' ? organisations.value : [];
  // One line is left and it is the company line: the headline is what is missing.
  if (chips.length > 0 && company === undefined && headline === chips.join(' · '))
    return unreadable;
  return fieldOr(headline, 'position');
}

function readLocation(row: Element | undefined): Field<string> {
  if (!row) return unreadable;
  const parts = [...row.children].filter((child) => child.tagName === 'P').map(visibleText);
  const dot = parts.indexOf('·');
  // The dot comes with the location: a row of "Contact info" alone is a profile without one.
  if (dot === -1) return parts.length === 1 ? absent : unreadable;
  const location = cut(parts[dot - 1]);
  return dot === 1 && location && !isCount(location) ? read(location, 'position') : unreadable;
}

/**
 * The page holds the lines of two degrees and hides one by its style sheet. Where no style is known, the one
 * that the page prints beside their name above their posts (`ofAuthor`) tells which; where both are shown,
 * nothing does.
 */
function readDegree(
  topCard: Element,
  all: readonly Line[],
  ofAuthor: 1 | 2 | 3 | undefined,
): Field<1 | 2 | 3> {
  const lines = all.filter(([, text]) => degreeLine.test(text));
  if (lines.length === 0) return ofAuthor ? read(ofAuthor, 'attribute') : absent;
  const shown = lines.filter(([p]) => isVisible(p) !== false);
  const degrees = new Set(shown.flatMap(([, text]) => degreeFrom(text) ?? []));
  const isKnown = shown.some(([p]) => isVisible(p));
  const [only] = degrees.size === 1 ? degrees : [];
  const degree = only ?? (ofAuthor && !isKnown && degrees.has(ofAuthor) ? ofAuthor : undefined);
  // Nobody is invited who is connected already.
  if (!degree || (degree === 1 && topCard.querySelector(selectors.invite))) return unreadable;
  return read(degree, only ? 'text' : 'attribute');
}

/**
 * The people whom the card names as known to both. "Followed by" names people whom she knows, who need not
 * know this person. Somebody of the third degree has none: that is what the third degree means.
 */
function readMutuals(
  topCard: Element,
  reference: string,
  degree: Field<1 | 2 | 3>,
): Fields['mutuals'] {
  const links = [...topCard.querySelectorAll(selectors.mutuals)].filter((link) => {
    const search = URL.parse(link.getAttribute('href') ?? '', 'https://www.linkedin.com');
    const whose = search?.searchParams.get('connectionOf') ?? '';
    // Hers alone: with the second degree it is the search for all of this person's connections.
    const isShared = search?.searchParams.get('network') === '["F"]';
    return isShared && (!/^AC/.test(reference) || whose.includes(reference));
  });
  const lines = new Set(
    links.flatMap((link) => link.closest('p') ?? link.querySelector('p') ?? []),
  );
  const [mutuals] = [...lines].flatMap((line) => mutualsFrom(line) ?? []);
  const hasNone = valueIn(degree) === 3 && links.length === 0;
  return fieldOr(mutuals, 'position', hasNone ? absent : unreadable);
}

function readFollowers(all: readonly Line[], language: string | undefined): Fields['followers'] {
  for (const [, text] of all) {
    const count = followersFrom(text, language);
    if (count) return read(count, 'text');
  }
  return notLoaded;
}

/** Other addresses are behind "Contact info", which she may open and this never does. */
function readLinks(topCard: Element): Field<string[]> {
  const links = [...topCard.querySelectorAll(selectors.website)].flatMap((link) => {
    const leaving = URL.parse(link.getAttribute('href') ?? '', 'https://www.linkedin.com');
    const target = URL.parse(leaving?.searchParams.get('url') ?? '');
    return target?.protocol === 'https:' ? (cut(target.href) ?? []) : [];
  });
  return listField(links, 'attribute', notLoaded);
}

/** The button may be behind "More", which is drawn when she opens it: without it nobody can say. */
function readDirectMessages(topCard: Element): Field<boolean> {
  return topCard.querySelector(selectors.compose) ? read(true, 'attribute') : unreadable;
}
