import { visibleLine } from '@/utils/sites/visible-text';
import { handleInLink, handleOfAvatar, isSameHandle } from './handle';
import { findHandleText, findNameText, isBefore, isSameName, plainName } from './names';
import { authorsIn } from './posts';
import { type Structured, structuredIn } from './structured';

/** Seen 2023-01 to 2026-09. Text and labels are in her language and are never looked at. */
const selectors = {
  // Everything of the profile; the bars beside it show the viewer and people to follow.
  column: '[data-testid="primaryColumn"]',
  // Name and handle, both without links. Posts have `User-Name`, with a hyphen.
  userName: '[data-testid="UserName"]',
  // Its suffix is the handle. Gone before 2023; then the handle beside the name decides.
  avatar: '[data-testid^="UserAvatar-Container-"]',
  // Posts and people to follow: never part of the header.
  timeline: 'section, article, aside, [data-testid="cellInnerDiv"], [data-testid="UserCell"]',
  joined: '[data-testid="UserJoinDate"]',
  tab: '[role="tab"]',
  // The name once more, above the header.
  heading: 'h2[role="heading"]',
} as const;

// Pages of one person that their own header links to, `about` since 2025-11.
const ownPages = /^(?:photo|header_photo|following|followers|verified_followers|about)$/;

/** A profile on the screen that is the one of the address. */
export interface Shown {
  column: Element;
  /** All that stands above the posts. */
  header: Element;
  userName: Element;
  /** As the page writes it. */
  handle: string;
  /** The element of the display name. */
  name: Element | undefined;
  structured: Structured | undefined;
}

/** The column that the site shows its page in. */
export function findColumn(document: Document): Element | undefined {
  return document.querySelector(selectors.column) ?? undefined;
}

/** Whether the column is about anybody: it has a name, a day of joining, or tabs of posts. */
export function showsSomebody(column: Element): boolean {
  if (column.querySelector(`${selectors.joined}, ${selectors.tab}`)) return true;
  const userName = column.querySelector(selectors.userName);
  return userName !== null && findNameText(userName, findHandleText(userName)) !== undefined;
}

/**
 * The profile of this handle. X fills the header of one profile with the next one's, in an order that nobody
 * promises: it is only taken once every address in it is this handle's, the handle beside the name is
 * theirs, and nothing that is known to be theirs has another name.
 */
export function findShown(document: Document, handle: string): Shown | undefined {
  const column = findColumn(document);
  const userName = column?.querySelector(selectors.userName);
  if (!column || !userName) return undefined;
  const header = headerAround(userName, column);
  const avatar = handleOfAvatar(header.querySelector(selectors.avatar));
  const links = [...header.querySelectorAll('a[href]')].flatMap(
    (link) => handleInLink(link, ownPages) ?? [],
  );
  const addressed = [...(avatar ? [avatar] : []), ...links];
  if (!addressed.every((other) => isSameHandle(other, handle))) return undefined;

  const beside = findHandleText(userName);
  const name = findNameText(userName, beside);
  const shown = name && visibleLine(name);
  const all = structuredIn(document);
  const structured = all.find((other) => isSameHandle(other.handle, handle));
  const authors = authorsIn(column);
  const called = [...all, ...authors].filter((other) => other.name);
  const own = called.filter((other) => isSameHandle(other.handle, handle));
  const isOwnName = shown !== undefined && own.some((other) => isSameName(other.name ?? '', shown));
  const words = beside && visibleLine(beside);
  const isBeside = isSameHandle(words?.slice(1), handle);
  // A handle that is written otherwise than it is addressed is so beside their posts as well.
  const isOtherwise =
    addressed.length > 0 &&
    (words === undefined ||
      isOwnName ||
      authors.some((author) => isSameHandle(author.handle, handle) && author.beside === words));
  if (!isBeside && !isOtherwise) return undefined;
  if (shown !== undefined && !isOwnName) {
    const inTitle = isInTitle(document.title, shown, handle);
    if (inTitle === false || (own.length > 0 && !inTitle)) return undefined;
    if (inTitle === undefined && isAnothers(shown, handle, called, document.title))
      return undefined;
    const heading = headingAbove(column, userName);
    if (inTitle === undefined && heading && !isSameName(heading, shown)) return undefined;
  }
  return {
    column,
    header,
    userName,
    handle: avatar ?? (isBeside ? words?.slice(1) : links[0]) ?? handle,
    name,
    structured,
  };
}

/** The largest part of the column around the name that has no posts in it. */
function headerAround(userName: Element, column: Element): Element {
  let header = userName;
  while (header !== column && !header.parentElement?.querySelector(selectors.timeline)) {
    header = header.parentElement ?? column;
  }
  return header;
}

/** The name above the header, which says nothing of whose it is. */
function headingAbove(column: Element, userName: Element): string | undefined {
  const heading = column.querySelector(selectors.heading);
  return heading && isBefore(heading, userName) ? visibleLine(heading) : undefined;
}

/**
 * Whether the title, where it is about this handle, has the name: "(3) Maya (@maya) / X", from right to left
 * "X \\ Maya (maya@)". On other tabs it has more words; it may also be left over from another page.
 */
function isInTitle(title: string, name: string, handle: string): boolean | undefined {
  const [plain, lower] = [plainName(title).toLowerCase(), handle.toLowerCase()];
  if (!plain.includes(`(@${lower})`) && !plain.includes(`(${lower}@)`)) return undefined;
  return plainName(name)
    .toLowerCase()
    .split(' ')
    .every((word) => plain.includes(word));
}

/** Whether the page knows the name, as that of another handle only. */
function isAnothers(
  name: string,
  handle: string,
  called: readonly { handle: string; name: string | undefined }[],
  title: string,
): boolean {
  const other = /\((?:@(\w{1,15})|(\w{1,15})@)\)/.exec(plainName(title));
  const titled = other?.[1] ?? other?.[2];
  return (
    called.some((one) => !isSameHandle(one.handle, handle) && isSameName(one.name ?? '', name)) ||
    (titled !== undefined && isInTitle(title, name, titled) === true)
  );
}
