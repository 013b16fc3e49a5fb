import { visibleLine } from '@/utils/sites/visible-text';
import { handleInLink, handleOfAvatar, isSameHandle } from './handle';
import { findHandleText, findNameText, isBefore, isSameName, plainName } from './names';
import { authorsIn } from './posts';
import { findStructured, type Structured } from './structured';

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

/** Whether the column shows the name of anybody. */
export function showsSomebody(column: Element): boolean {
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
  const structured = findStructured(document, handle);
  const shown = name && visibleLine(name);
  const authors = authorsIn(column, handle);
  const beginning = beside && visibleLine(beside);
  const isBeside = isSameHandle(beginning?.slice(1), handle);
  // A handle that only looks like another one is shown so beside their posts as well.
  const isTheirs =
    isBeside ||
    (addressed.length > 0 &&
      (beginning === undefined ||
        authors.some((author) => author.beside === beginning) ||
        (shown !== undefined &&
          structured?.name !== undefined &&
          isSameName(structured.name, shown))));
  if (!isTheirs) return undefined;

  if (shown !== undefined) {
    const names = [structured?.name, ...authors.map((author) => author.name)].filter(
      (other) => other !== undefined && other !== '',
    );
    const known = names.length > 0 ? names : headingsAbove(column, userName);
    const isKnown = known.length === 0 || known.some((other) => isSameName(other ?? '', shown));
    if (!isKnown && !isInTitle(document.title, shown, handle)) return undefined;
  }
  return {
    column,
    header,
    userName,
    handle: avatar ?? (isBeside ? beginning?.slice(1) : links[0]) ?? handle,
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

function headingsAbove(column: Element, userName: Element): string[] {
  const heading = column.querySelector(selectors.heading);
  const text = heading && isBefore(heading, userName) ? visibleLine(heading) : '';
  return text ? [text] : [];
}

/** "(3) Maya (@maya) / X", from right to left "X \ Maya (maya@)". The title may lag behind. */
function isInTitle(title: string, name: string, handle: string): boolean {
  const plain = plainName(title).toLowerCase();
  const lower = handle.toLowerCase();
  return [`(@${lower})`, `(${lower}@)`].some((sign) => {
    const before = plain.slice(0, Math.max(0, plain.indexOf(sign))).trimEnd();
    return ` ${before}`.endsWith(` ${plainName(name).toLowerCase()}`);
  });
}
