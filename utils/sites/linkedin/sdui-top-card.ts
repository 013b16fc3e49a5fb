import { absent, type Field, notLoaded, read, unreadable, valueIn } from '@/utils/profile/field';
import type { Fields } from '@/utils/profile/reading';
import { matchIn } from '@/utils/sites/plain-letters';
import { cut, fieldOr, listField } from '@/utils/sites/values';
import { isVisible } from '@/utils/sites/visibility';
import { visibleText } from '@/utils/sites/visible-text';
import { degreeFrom } from './degree';
import { followersFrom, isCount } from './followers';
import { mutualsFrom } from './mutuals';
import { outsideOf } from './slug';

/** Seen 2026-03 to 2026-09, signed in. Classes are hashed; only these hold. */
const selectors = {
  // `href="#"` on some pages, so its row is found by its dot as well.
  contact: 'a[href*="/overlay/contact-info"]',
  // Logo and name of the employer and school, beside the line that names both.
  chip: '[role="button"] p',
  compose: 'a[href*="/messaging/compose/"]',
  invite: 'a[href*="/preload/custom-invite/"]',
  // The search for people who are connected to this person: hers among them, or all.
  mutuals: 'a[href*="onnectionOf="]',
  // Away from LinkedIn, through a page of its own or directly.
  website: 'a[href*="/safety/go"], a[href^="https://"]',
  // Around the one of two degrees that is hidden.
  wrapper: '[data-display-contents="true"]',
} as const;

// "She/Her", "they/them/theirs", "彼女": short words, where a job ("Founder/CEO") has long ones or capitals.
const pronouns = {
  plain: /^\(?[A-Z]?[a-z]{0,6}(?:\s?\/\s?[A-Z]?[a-z]{0,6})+\)?$/,
  any: /^\(?[\p{Lu}\p{Lo}]?[\p{Ll}\p{Lo}]{0,6}(?:\s?\/\s?[\p{Lu}\p{Lo}]?[\p{Ll}\p{Lo}]{0,6})+\)?$/u,
};
// "· 1st", "· 2e", "• 3rd+", or words of a language that writes it without a digit.
const degreeLine = /^[·•]\s*\S/u;

/** Every `p` of the card with its text: each is looked at for more than one field. */
type Line = readonly [Element, string];

/** What the top card says. */
export function readTopCard(
  topCard: Element,
  heading: Element,
  subject: { reference: string; language: string | undefined; degree: 1 | 2 | 3 | undefined },
) {
  const all = [...topCard.querySelectorAll('p')].map((p): Line => [p, visibleText(p)]);
  const row = contactRow(topCard, heading, all);
  const lines = introLines(heading, row);
  const company = findCompany(topCard, lines);
  const degree = readDegree(
    topCard,
    // A headline may begin with a dot as well.
    all.filter(([p, text]) => isDegreeLine(p, text) && text !== lines[0]),
    subject.degree,
    isBesideUnknown(heading, lines[0]) ? unreadable : absent,
  );
  return {
    name: fieldOr(cut(visibleText(heading)), 'position'),
    headline: readHeadline(company, lines),
    organisations: readOrganisations(company, lines, row !== undefined),
    location: readLocation(row),
    degree,
    mutuals: readMutuals(topCard, subject.reference, degree),
    followers: readFollowers(all, subject.language),
    links: readLinks(topCard),
    directMessages: readDirectMessages(topCard),
  } satisfies Partial<Fields>;
}

/** The row "location · Contact info". A dot may also stand by itself in the name's row, or between two counts. */
function contactRow(topCard: Element, heading: Element, all: readonly Line[]): Element | undefined {
  const dots = all.flatMap(([p, text]) =>
    isDot(text) && !p.parentElement?.contains(heading) ? [p] : [],
  );
  const beforeLink = dots.find((dot) => dot.nextElementSibling?.querySelector('a'));
  const contact = topCard.querySelector(selectors.contact)?.closest('p');
  const only = dots.length === 1 ? dots[0] : undefined;
  return (beforeLink ?? contact ?? only)?.parentElement ?? undefined;
}

function isDot(text: string): boolean {
  return text === '·' || text === '•';
}

/** "· 2nd", also where its dot is a line of its own. */
function isDegreeLine(p: Element, text: string): boolean {
  const before = p.previousElementSibling;
  const isBehindDot = before?.tagName === 'P' && isDot(visibleText(before));
  return degreeLine.test(text) || (isBehindDot && degreeFrom(text) !== undefined);
}

/**
 * The lines between the name and the row of the location: direct children of the column that holds both.
 * Promotions ("Verify in 2 minutes") and mutual connections are never direct children of it. Pronouns and
 * degree stand beside the name in a row of its own; where there is none, they may be among the lines.
 */
function introLines(heading: Element, row: Element | undefined): string[] {
  let column: Element | null | undefined = row?.parentElement;
  while (column && !column.contains(heading)) column = column.parentElement;
  if (column) {
    const named = [...column.children].find((child) => child.contains(heading));
    const lines = linesOf(column, row);
    return named?.querySelector('p') ? lines : lines.filter(isIntro);
  }
  for (let parent = heading.parentElement; parent; parent = parent.parentElement) {
    const lines = linesOf(parent, undefined).filter(isIntro);
    if (lines.length > 0) return lines;
  }
  return [];
}

function isIntro(line: string): boolean {
  return !matchIn(line, pronouns) && !/^[·•]/u.test(line) && !isCount(line);
}

function linesOf(column: Element, end: Element | undefined): string[] {
  const lines: string[] = [];
  for (const child of column.children) {
    if (end && child.contains(end)) break;
    const line = child.tagName === 'P' ? cut(visibleText(child)) : undefined;
    if (line) lines.push(line);
  }
  return lines;
}

/** The line with employer and school, which the chips beside it repeat: where it stands, and what it names. */
interface Company {
  at: number;
  chips: string[];
}

function findCompany(topCard: Element, lines: readonly string[]): Company {
  const chips = [...topCard.querySelectorAll(selectors.chip)].flatMap(
    (p) => cut(visibleText(p)) ?? [],
  );
  const at = lines.findLastIndex((line) => line.split(' · ').every((part) => chips.includes(part)));
  const line = lines[at];
  // Other buttons repeat nothing.
  return { at, chips: line === undefined ? chips : chips.filter((chip) => line.includes(chip)) };
}

/** Without chips a second line may be anything, and is left. */
function readOrganisations(
  { chips }: Company,
  lines: readonly string[],
  complete: boolean,
): Field<string[]> {
  if (chips.length > 0) return listField(chips, 'position');
  return complete && lines.length < 2 ? absent : unreadable;
}

/** The line above the one with the employer. Where there is none of the latter, the first of two at most. */
function readHeadline({ at }: Company, lines: readonly string[]): Field<string> {
  const [headline] = lines;
  if (at === -1 ? lines.length > 2 : at !== 1) return unreadable;
  // What LinkedIn prints for somebody who wrote none.
  return headline === '--' ? absent : fieldOr(headline, 'position');
}

function readLocation(row: Element | undefined): Field<string> {
  if (!row) return unreadable;
  const parts = [...row.children].filter((child) => child.tagName === 'P').map(visibleText);
  const dot = parts.findIndex(isDot);
  // The dot comes with the location: a row of "Contact info" alone is a profile without one.
  if (dot === -1) return parts.length === 1 ? absent : unreadable;
  const location = cut(parts[dot - 1]);
  return dot === 1 && location && !isCount(location) ? read(location, 'position') : unreadable;
}

/**
 * The page holds the lines of two degrees and hides one by its style sheet, which decides where it is known.
 * Where it isn't, the one that the page prints beside their name above their posts (`ofAuthor`) tells which.
 * Otherwise nobody is invited who is connected already, and the hidden line has a wrapper of its own.
 */
function readDegree(
  topCard: Element,
  lines: readonly Line[],
  ofAuthor: 1 | 2 | 3 | undefined,
  none: Field<1 | 2 | 3>,
): Field<1 | 2 | 3> {
  if (lines.length === 0) return ofAuthor ? read(ofAuthor, 'attribute') : none;
  const all = lines.flatMap(([p, text]) => {
    const degree = degreeFrom(text);
    const isBare = !p.parentElement?.matches(selectors.wrapper);
    return degree ? [{ degree, isBare, isShown: isVisible(p) }] : [];
  });
  const isInvited = topCard.querySelector(selectors.invite) !== null;
  const fits = (degree: number) => !(isInvited && degree === 1);
  const shown = all.filter(({ isShown }) => isShown !== false);
  const isStyled = shown.length < all.length && shown.every(({ isShown }) => isShown);
  const [degree, other] = new Set(shown.map((line) => line.degree));
  if (degree && !other && (isStyled || shown.some(({ isBare }) => isBare)))
    return fits(degree) ? read(degree, 'text') : unreadable;
  if (ofAuthor)
    return shown.some((line) => line.degree === ofAuthor)
      ? read(ofAuthor, 'attribute')
      : unreadable;
  const [only, ...others] = shown.filter((line) => (isInvited ? line.degree !== 1 : line.isBare));
  return only && others.length === 0 ? read(only.degree, 'position') : unreadable;
}

/** Whether something stands in the row of the name that isn't known, and could be a degree in other words. */
function isBesideUnknown(heading: Element, headline: string | undefined): boolean {
  for (let at = heading.parentElement; at; at = at.parentElement) {
    const texts = [...at.querySelectorAll('p')].map(visibleText).filter((text) => text !== '');
    if (texts.length === 0) continue;
    return (
      !texts.some((text) => text === headline) && texts.some((text) => !matchIn(text, pronouns))
    );
  }
  return false;
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
  const links = [...topCard.querySelectorAll(selectors.website)].flatMap(
    (link) => outsideOf(link.getAttribute('href')) ?? [],
  );
  return listField(links, 'attribute', notLoaded);
}

/** The button may be behind "More", which is drawn when she opens it: without it nobody can say. */
function readDirectMessages(topCard: Element): Field<boolean> {
  return topCard.querySelector(selectors.compose) ? read(true, 'attribute') : unreadable;
}
