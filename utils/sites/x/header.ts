import { caps } from '@/utils/profile/caps';
import { absent, type Field, read, unreadable } from '@/utils/profile/field';
import type { Fields } from '@/utils/profile/reading';
import { cut, fieldOr, listField } from '@/utils/sites/values';
import { visibleLine } from '@/utils/sites/visible-text';
import { countOnX } from './counts';
import { handleInLink, isSameHandle } from './handle';
import { isSameName } from './names';
import type { Shown } from './person';
import type { Structured } from './structured';

/** Seen 2023-01 to 2026-09. Text and labels are in her language and are never looked at. */
const selectors = {
  about: '[data-testid="UserDescription"]',
  // Category, location, address, birthday and the day of joining, in this order.
  items: '[data-testid="UserProfileHeader_Items"]',
  category: '[data-testid="UserProfessionalCategory"]',
  location: '[data-testid="UserLocation"]',
  // The anchor itself, not a parent of it; leads through t.co.
  website: '[data-testid="UserUrl"]',
  // Every profile has it, last in the header: what is not there by then is not there.
  joined: '[data-testid="UserJoinDate"]',
  // Never read. Named, so that it isn't taken for one of the others under a new name.
  birthdate: '[data-testid="UserBirthdate"]',
  message: '[data-testid="sendDMFromProfile"]',
  // Follow, unfollow, or the menu: her actions are drawn.
  actions: '[data-testid$="-follow"], [data-testid$="-unfollow"], [data-testid="userActions"]',
  // Beside those actions; what has none of these names may be the button for messages under a new one.
  otherActions:
    '[data-testid$="-follow"], [data-testid$="-unfollow"], [data-testid="userActions"], [data-testid="placementTracking"], [data-testid$="ableNotifications"]',
  followsYou: '[data-testid="userFollowIndicator"]',
  locked: '[data-testid="icon-lock"]',
  // Where nobody is followed or can be, the posts are kept from her: they are blocked.
  follow: '[data-testid$="-follow"], [data-testid$="-unfollow"]',
} as const;

/** What the header says. `isSignedIn` tells what isn't there from what nobody outside can see. */
export function readHeader(
  { header, userName, handle, name, structured }: Shown,
  language: string | undefined,
  isSignedIn: boolean,
) {
  const none = header.querySelector(selectors.joined) ? absent : unreadable;
  const noItem = hasUnknownItem(header) ? unreadable : none;
  return {
    name: readName(name, structured),
    handle: read(structured?.handle ?? handle, structured ? 'structured' : 'attribute'),
    about: readAbout(header, structured, none),
    category: readItem(header, selectors.category, noItem),
    location: structuredOr(structured?.location, readItem(header, selectors.location, noItem)),
    links: readLinks(header.querySelector(selectors.website), structured, noItem),
    followers: readFollowers(header, handle, structured, language),
    directMessages: readDirectMessages(header, isSignedIn),
    followsYou: readFollowsYou(header, userName, isSignedIn ? none : unreadable),
  } satisfies Partial<Fields>;
}

/** Whether nothing on the page says that posts are kept from her: no lock, and somebody to follow. */
export function isOpen({ header }: Shown, isSignedIn: boolean): boolean {
  return (
    !header.querySelector(selectors.locked) &&
    (!isSignedIn || header.querySelector(selectors.follow) !== null)
  );
}

function readName(element: Element | undefined, structured: Structured | undefined): Field<string> {
  const shown = element && cut(visibleLine(element));
  // Others may show it first that somebody has a new name.
  if (shown && structured?.name && !isSameName(shown, structured.name))
    return read(shown, 'attribute');
  return structuredOr(structured?.name, fieldOr(shown, 'attribute'));
}

function structuredOr(value: string | undefined, otherwise: Field<string>): Field<string> {
  const line = cut(value);
  if (line) return read(line, 'structured');
  return value === '' && otherwise.status !== 'read' ? absent : otherwise;
}

/** Since 2025 some items are buttons, whose text is otherwise the page's own. */
function readItem(header: Element, selector: string, none: Field<string>): Field<string> {
  const element = header.querySelector(selector);
  if (!element) return none;
  return fieldOr(
    cut(visibleLine(element) || visibleLine(element.querySelector('button') ?? element)),
    'attribute',
  );
}

/** Something among the items that has none of their names could be any of them. */
function hasUnknownItem(header: Element): boolean {
  const { category, location, website, joined, birthdate } = selectors;
  const known = [category, location, website, joined, birthdate].join();
  return [...(header.querySelector(selectors.items)?.children ?? [])].some(
    (item) => !item.matches(known) && !item.querySelector(known) && item.textContent.trim() !== '',
  );
}

/**
 * Their own words. The page's are the better ones, as the structured ones have t.co in place of every
 * address; but X also shows translations, and may still show the person before.
 */
function readAbout(
  header: Element,
  structured: Structured | undefined,
  none: Field<string>,
): Field<string> {
  const element = header.querySelector(selectors.about);
  const shown = element ? cut(visibleLine(element), caps.text) : undefined;
  const original = cut(structured?.description, caps.text);
  if (shown && (!original || hasWordsOf(shown, original))) return read(shown, 'attribute');
  if (original) return read(original, 'structured');
  if (structured?.description === '') return absent;
  // A bio without words isn't drawn at all; a block in its place may be one under a new name.
  const isOther = [...header.querySelectorAll('[dir="auto"]:not([id])')].some(
    (block) => visibleLine(block) !== '',
  );
  return element || isOther ? unreadable : none;
}

/** Whether the text has every word of the other one, but for its shortened addresses. */
function hasWordsOf(text: string, other: string): boolean {
  const words = other.split(/\s+/).filter((word) => !word.includes('https://t.co/'));
  const all = text.replace(/\s+/g, '');
  return words.every((word) => all.includes(word));
}

function readLinks(
  website: Element | null,
  structured: Structured | undefined,
  none: Field<string[]>,
): Field<string[]> {
  const isSecure = (link: string | null): link is string => link?.startsWith('https://') ?? false;
  const expanded = (structured?.links ?? []).filter(
    (link) => isSecure(link) && !link.startsWith('https://t.co/'),
  );
  if (expanded.length > 0)
    return listField(
      expanded.flatMap((link) => cut(link) ?? []),
      'structured',
    );
  const shortened = website?.getAttribute('href') ?? null;
  return website ? listField(isSecure(shortened) ? [shortened] : [], 'attribute') : none;
}

// `/followers` until 2023-09, `/verified_followers` since.
const followerPages = /^(?:verified_)?followers$/;

function readFollowers(
  header: Element,
  handle: string,
  structured: Structured | undefined,
  language: string | undefined,
): Fields['followers'] {
  const exact = structured?.followers;
  if (exact !== undefined) return read({ min: exact, max: exact }, 'structured');
  return followersShown(header, handle, language);
}

/** The followers of this handle as a part of a page prints them, beside the link to them. */
export function followersShown(
  part: Element,
  handle: string,
  language: string | undefined,
): Fields['followers'] {
  for (const link of part.querySelectorAll('a[href$="followers"]')) {
    if (!isSameHandle(handleInLink(link, followerPages), handle)) continue;
    // The number and the word, in the order of her language.
    const [count, ...others] = [...link.querySelectorAll('span')].flatMap((element) =>
      element.firstElementChild ? [] : (countOnX(element.textContent, language) ?? []),
    );
    return fieldOr(others.every(({ min }) => min === count?.min) ? count : undefined, 'text');
  }
  return unreadable;
}

/**
 * X draws the button only for people who may write: signed in its absence among the other buttons shows
 * that there is no offer, signed out it says nothing.
 */
function readDirectMessages(header: Element, isSignedIn: boolean): Field<boolean> {
  if (header.querySelector(selectors.message)) return read(true, 'attribute');
  const actions = header.querySelector(selectors.actions);
  const menu = header.querySelector('[data-testid="userActions"]');
  const isOther = [...(menu?.parentElement?.children ?? [])].some(
    (button) =>
      !button.matches(selectors.otherActions) && !button.querySelector(selectors.otherActions),
  );
  return isSignedIn && actions && !isOther ? absent : unreadable;
}

/** X says so beside the handle. It says nothing of people who don't follow her. */
function readFollowsYou(header: Element, userName: Element, none: Field<boolean>): Field<boolean> {
  if (header.querySelector(selectors.followsYou)) return read(true, 'attribute');
  // Something with a name that isn't known may be it under a new one.
  const isOther = userName.querySelector('[data-testid]:not([data-testid^="icon-"])') !== null;
  return isOther ? unreadable : none;
}
