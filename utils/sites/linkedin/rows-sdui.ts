import { read } from '@/utils/profile/field';
import { cut } from '@/utils/sites/values';
import { isVisible } from '@/utils/sites/visibility';
import { visibleText } from '@/utils/sites/visible-text';
import { degreeFrom } from './degree';
import { followersFrom, isCount } from './followers';
import { mutualsFrom } from './mutuals';
import type { RowParts } from './rows';
import { decode, slugOf } from './slug';

/** Seen 2026-03 to 2026-09, signed in. */
const selectors = {
  person: 'a[href*="/in/"]',
  // The part with the buttons names the member: only people have it. `SearchResultssnippet_…` is another. Until
  // 2026-04 a name around the result said the same.
  member:
    '[componentkey^="SearchResultsACoA"], [id^="SearchResultsACoA"], [data-view-name="people-search-result"]',
  // "LinkedIn Member": somebody whom LinkedIn doesn't show her. The people named below are others.
  headless: 'a[href*="/search/results/people/headless"]',
  invite: 'a[href*="/preload/search-custom-invite/"]',
  line: 'p',
  // A line that holds lines of its own is none.
  block: 'p, div, figure',
  // The name of the person in words: a picture's, a button's.
  label: '[aria-label], img[alt]',
  followers: 'a[href*="followerOf="]',
  // A connection inside what may be one, by its name for machines.
  inner: '[componentkey^="auto-component"] a[href*="/in/"]',
} as const;

/**
 * A result of the people search. Links of strangers (mutual connections) are in the same row, so the person
 * is the one who is linked first and at least twice: by picture and name, or by the row as a whole.
 */
export function sduiSearchResult(row: Element): RowParts | undefined {
  const member = row.querySelector(selectors.member);
  if (!member || row.querySelector(selectors.headless)) return undefined;
  const links = [...row.querySelectorAll(selectors.person)];
  const slug = slugOf(links[0]?.getAttribute('href'));
  const own = links.filter((link) => isTo(link, slug, links[0]));
  if (!slug || own.length < 2) return undefined;
  const invite = row.querySelector(selectors.invite)?.getAttribute('href') ?? '';
  const invited = URL.parse(invite, 'https://www.linkedin.com')?.searchParams.get('vanityName');
  if (invited && decode(invited) !== slug) return undefined;
  const name = nameLink(own);
  const line = name?.closest(selectors.line);
  if (!name || !line) return undefined;

  const badges = [...line.querySelectorAll('span')].filter((span) => !name.contains(span));
  const fields: RowParts['fields'] = {};
  if (!readDegree(fields, badges)) {
    const beside = visibleText(line).replace(visibleText(name), '').trim();
    const degree = degreeFrom(beside);
    // "• You" stands where a degree would; a degree may be in words, and nobody invites themselves.
    if (beside !== '' && !degree && !invited) return undefined;
    if (degree) fields.degree = read(degree, 'position');
  }
  const [headline, place, ...more] = linesBelow(line);
  const location = place && cut(visibleText(place));
  // One line of two is missing: nobody can say which.
  if (headline && location && more.length === 0) {
    readHeadline(fields, headline);
    fields.location = read(location, 'position');
  }
  for (const other of row.querySelectorAll(selectors.line)) {
    if (line.parentElement?.contains(other)) continue;
    readDetail(fields, other);
  }
  return { slug, name, fields };
}

/**
 * Somebody beside a profile: similar people, or people whom she may know. The row is the link around all of
 * it; where the page's HTML was parsed with links inside links, that link is empty and what holds it is the
 * row.
 */
export function sduiAsideRow(row: Element): RowParts | undefined {
  const isLink = row.matches(selectors.person);
  const around = isLink ? row : row.firstElementChild;
  if (!around?.matches(selectors.person)) return undefined;
  if (isLink === (around.querySelector(selectors.line) === null)) return undefined;
  const slug = slugOf(around.getAttribute('href'));
  const links = [around, ...row.querySelectorAll(selectors.person)];
  if (!slug || !links.every((link) => isTo(link, slug, around))) return undefined;
  const lines = [...row.querySelectorAll(selectors.line)];
  const badges = lines.filter((line) => /^[·•]/.test(visibleText(line)));
  const name = nameLink(links) ?? besideBadge(badges[0], lines);
  const head = name?.closest(selectors.line);
  if (!name || !head) return undefined;
  const fields: RowParts['fields'] = {};
  readDegree(fields, badges);
  // How many follow them may stand below what they wrote.
  const [headline, ...others] = lines.filter(
    (line) => line !== head && !badges.includes(line) && !isCount(visibleText(line)),
  );
  if (headline && others.length === 0) readHeadline(fields, headline);
  return { slug, name, fields };
}

/** One of her connections: a picture, then a link with name and headline, then when they connected. */
export function sduiConnection(row: Element): RowParts | undefined {
  const links = [...row.querySelectorAll(selectors.person)];
  const slug = slugOf(links[0]?.getAttribute('href'));
  if (!slug || !links.every((link) => isTo(link, slug, links[0]))) return undefined;
  const inner = row.querySelector(selectors.inner);
  if (inner && inner.closest('[componentkey^="auto-component"]') !== row) return undefined;
  const lines = [...row.querySelectorAll(selectors.line)];
  const name =
    nameLink(links) ??
    lines.find((line) => isLabelled(row, visibleText(line))) ??
    firstOfTwo(links);
  const head = name?.closest(selectors.line);
  if (!name || !head) return undefined;
  const fields: RowParts['fields'] = {};
  const [headline, connected, ...others] = lines.slice(lines.indexOf(head) + 1);
  if (headline && connected && others.length === 0) readHeadline(fields, headline);
  return { slug, name, fields };
}

/** Whether a link is to this person. Most have the very address of the first, which was decoded already. */
function isTo(link: Element, slug: string | undefined, first: Element | undefined): boolean {
  const href = link.getAttribute('href');
  return href === first?.getAttribute('href') || slugOf(href) === slug;
}

/** Of the links to one person, the one with the name alone: the shortest that holds no lines. */
function nameLink(links: readonly Element[]): Element | undefined {
  const named = links.filter(
    (link) =>
      link.textContent !== '' &&
      link.closest(selectors.line) &&
      !link.querySelector(selectors.block) &&
      isName(visibleText(link)),
  );
  const [shortest] = named.sort((a, b) => a.textContent.length - b.textContent.length);
  return shortest;
}

/** The first of the two lines in the first block of a link: name and headline. One by itself may be either. */
function firstOfTwo(links: readonly Element[]): Element | undefined {
  const [first, ...others] = links.flatMap((link) => link.querySelector(selectors.line) ?? []);
  if (!first || others.length > 0 || !isName(visibleText(first))) return undefined;
  return first.parentElement?.querySelectorAll(selectors.line).length === 2 ? first : undefined;
}

/** The line beside the degree: both are all that their block holds. */
function besideBadge(badge: Element | undefined, lines: readonly Element[]): Element | undefined {
  const beside = lines.filter((line) => line !== badge && badge?.parentElement?.contains(line));
  const [name] = beside;
  return beside.length === 1 && name && isName(visibleText(name)) ? name : undefined;
}

function isName(text: string): boolean {
  return text !== '' && text !== '--' && !/^[·•]/.test(text) && !/[·•]\s*\p{Nd}/u.test(text);
}

function isLabelled(row: Element, text: string): boolean {
  return (
    isName(text) &&
    [...row.querySelectorAll(selectors.label)].some((element) =>
      (element.getAttribute('aria-label') ?? element.getAttribute('alt') ?? '').includes(text),
    )
  );
}

/** Reads the degree that is shown, and says whether there is any. One of two may be hidden by a style. */
function readDegree(fields: RowParts['fields'], elements: readonly Element[]): boolean {
  const found = elements.flatMap((element) => {
    const degree = degreeFrom(visibleText(element));
    return degree ? [{ element, degree }] : [];
  });
  const all = new Set(found.map(({ degree }) => degree));
  const shown =
    all.size === 1
      ? all
      : new Set(found.flatMap(({ element, degree }) => (isVisible(element) ? [degree] : [])));
  const [degree, ...others] = shown;
  if (degree && others.length === 0) fields.degree = read(degree, 'position');
  return found.length > 0;
}

/** "--" is what LinkedIn prints for somebody who wrote no headline. */
function readHeadline(fields: RowParts['fields'], line: Element): void {
  const headline = cut(visibleText(line));
  if (headline && headline !== '--') fields.headline = read(headline, 'position');
}

/** The lines in the column of the name, each in a block of its own. */
function linesBelow(name: Element): Element[] {
  const lines: Element[] = [];
  for (let block = name.nextElementSibling; block; block = block.nextElementSibling) {
    if (block.matches(selectors.line)) lines.push(block);
    else lines.push(...block.querySelectorAll(selectors.line));
  }
  return lines.filter((line) => line.textContent.trim() !== '');
}

/** A line below the head of a result: the matched job, followers, people whom both know. */
function readDetail(fields: RowParts['fields'], line: Element): void {
  const mutuals = mutualsFrom(line);
  if (mutuals) {
    fields.mutuals ??= read(mutuals, 'position');
    return;
  }
  const text = visibleText(line);
  // English only: the word says that the job is held, and the only "at" where its title ends.
  const [, title, employer, more] = /^Current: (.+?) at (.+?)( at .*)?$/.exec(text) ?? [];
  if (title && employer && more === undefined && !/\.{3}|…/.test(text)) {
    fields.organisations ??= read([employer], 'heading');
    return;
  }
  const followers = line.querySelector(selectors.followers)
    ? followersFrom(text, line.ownerDocument.documentElement.lang || undefined)
    : undefined;
  if (followers) fields.followers ??= read(followers, 'text');
}
