import { caps } from '@/utils/profile/caps';
import { absent, type Field, read, unreadable } from '@/utils/profile/field';
import type { Fields } from '@/utils/profile/reading';
import { countFrom } from '@/utils/sites/count';
import { cut, fieldOr, listField } from '@/utils/sites/values';
import { visibleLine } from '@/utils/sites/visible-text';
import { isSameHandle } from './handle';
import type { Structured } from './structured';

/** Seen 2023-01 to 2026-09. Text and labels are in her language and are never looked at. */
const selectors = {
  // Everything of the profile; the bars beside it show the viewer and people to follow.
  column: '[data-testid="primaryColumn"]',
  // Name and handle, both without links. Posts have `User-Name`, with a hyphen.
  userName: '[data-testid="UserName"]',
  // Its suffix is the handle. Gone before 2023; then the handle beside the name decides.
  avatar: '[data-testid^="UserAvatar-Container-"]',
  about: '[data-testid="UserDescription"]',
  category: '[data-testid="UserProfessionalCategory"]',
  location: '[data-testid="UserLocation"]',
  // The anchor itself, not a parent of it; leads through t.co.
  website: 'a[data-testid="UserUrl"]',
  // Every profile has it, last in the header: what is not there by then is not there.
  joined: '[data-testid="UserJoinDate"]',
  message: '[data-testid="sendDMFromProfile"]',
  // Follow, unfollow, or the menu: her actions are drawn.
  actions: '[data-testid$="-follow"], [data-testid$="-unfollow"], [data-testid="userActions"]',
} as const;
const avatarPrefix = 'UserAvatar-Container-';

/** The header of a profile: the smallest part of the column that holds the name and the avatar. */
export interface Header {
  element: Element;
  userName: Element;
  /** As the page writes it. */
  handle: string;
}

/** The column that the site shows its page in. */
export function findColumn(document: Document): Element | undefined {
  return document.querySelector(selectors.column) ?? undefined;
}

/**
 * The header of this handle. X fills the header of one profile with the next one's, so it is only taken
 * once it shows the handle of the address.
 */
export function findHeader(column: Element, handle: string): Header | undefined {
  const userName = column.querySelector(selectors.userName);
  if (!userName) return undefined;
  let element: Element = userName;
  while (element !== column && !element.querySelector(selectors.avatar)) {
    element = element.parentElement ?? column;
  }
  const avatar = element.querySelector(selectors.avatar);
  // Posts have avatars too: in a header without one the smallest part would be the whole column.
  const inPost = avatar?.closest('article');
  const suffix = inPost
    ? undefined
    : avatar?.getAttribute('data-testid')?.slice(avatarPrefix.length);
  const shown = suffix ?? visibleLine(findHandle(userName) ?? userName).slice(1);
  return isSameHandle(shown, handle)
    ? { element: inPost ? column : element, userName, handle: shown }
    : undefined;
}

/** The element with "@handle": the last one, as a display name may look like a handle as well. */
function findHandle(userName: Element): Element | undefined {
  const leaves = [...userName.querySelectorAll('span, div')].filter(
    (element) => !element.firstElementChild,
  );
  return leaves.findLast((element) => /^@\w{1,15}$/.test(element.textContent.trim()));
}

/** The innermost element that holds the display name and nothing else. */
export function findDisplayName(header: Header): Element | undefined {
  const handle = findHandle(header.userName);
  const blocks = [...header.userName.querySelectorAll('[dir]')];
  let element = blocks.find(
    (block) => !(handle && block.contains(handle)) && visibleLine(block) !== '',
  );
  // Without a handle after it, the first block may be the handle.
  if (!element || !handle || !isBefore(element, handle)) return undefined;
  for (;;) {
    const filled: Element[] = [...element.children].filter((child) => textOf(child) !== '');
    const [only] = filled;
    if (!only || only.tagName === 'IMG' || filled.length > 1 || textOf(only) !== textOf(element))
      return element;
    element = only;
  }
}

function isBefore(element: Element, other: Element): boolean {
  // 4 is Node.DOCUMENT_POSITION_FOLLOWING; the global is the page's.
  return (element.compareDocumentPosition(other) & 4) !== 0;
}

/** An emoji by itself is an `img`, which has no text inside. */
function textOf(element: Element): string {
  return element.tagName === 'IMG' ? (element.getAttribute('alt') ?? '') : visibleLine(element);
}

/** What the header says. `signedIn` tells a closed message box from one that nobody outside can see. */
export function readHeader(
  header: Header,
  structured: Structured | undefined,
  language: string | undefined,
  signedIn: boolean,
) {
  const { element } = header;
  const none = element.querySelector(selectors.joined) ? absent : unreadable;
  const name = findDisplayName(header);
  const textIn = (selector: string, cap?: number) => {
    const found = element.querySelector(selector);
    // Since 2025 some of these are buttons, whose text is otherwise the page's own.
    return found
      ? cut(visibleLine(found) || visibleLine(found.querySelector('button') ?? found), cap)
      : undefined;
  };
  const structuredOr = (value: string | undefined, otherwise: Field<string>): Field<string> => {
    const line = cut(value);
    if (line) return read(line, 'structured');
    return value === '' && otherwise.status !== 'read' ? absent : otherwise;
  };
  return {
    name: structuredOr(structured?.name, fieldOr(name && cut(visibleLine(name)), 'attribute')),
    handle: read(structured?.handle ?? header.handle, structured ? 'structured' : 'attribute'),
    // Her words are on the page; the structured ones have t.co in place of every address.
    about: fieldOr(
      textIn(selectors.about, caps.text),
      'attribute',
      structuredAbout(structured, none),
    ),
    category: fieldOr(textIn(selectors.category), 'attribute', none),
    location: structuredOr(
      structured?.location,
      fieldOr(textIn(selectors.location), 'attribute', none),
    ),
    links: readLinks(element.querySelector(selectors.website), structured, none),
    followers: readFollowers(header, structured, language),
    directMessages: readDirectMessages(element, signedIn),
    followsYou: unreadable,
  } satisfies Partial<Fields>;
}

function structuredAbout(structured: Structured | undefined, none: Field<string>): Field<string> {
  const description = cut(structured?.description, caps.text);
  return fieldOr(description, 'structured', structured?.description === '' ? absent : none);
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

function readFollowers(
  header: Header,
  structured: Structured | undefined,
  language: string | undefined,
): Fields['followers'] {
  const exact = structured?.followers;
  if (exact !== undefined) return read({ min: exact, max: exact }, 'structured');
  // `/followers` until 2023-09, `/verified_followers` since. X cuts off, it does not round.
  const pattern = /^\/(\w+)\/(?:verified_)?followers$/;
  for (const link of header.element.querySelectorAll('a[href$="followers"]')) {
    const path = link.getAttribute('href')?.replace(/^https:\/\/[^/]+/, '') ?? '';
    const first = link.querySelector('span');
    if (!first || !isSameHandle(pattern.exec(path)?.[1], header.handle)) continue;
    return fieldOr(countFrom(visibleLine(first), language, true), 'text');
  }
  return unreadable;
}

/**
 * X draws the button only for people who may write: signed in its absence among the other buttons shows
 * that there is no offer, signed out it says nothing.
 */
function readDirectMessages(element: Element, signedIn: boolean): Field<boolean> {
  if (element.querySelector(selectors.message)) return read(true, 'attribute');
  return signedIn && element.querySelector(selectors.actions) ? absent : unreadable;
}
