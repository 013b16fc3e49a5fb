import { caps } from '@/utils/profile/caps';
import { type Field, read } from '@/utils/profile/field';
import { identityOf } from '@/utils/profile/identity';
import type { PersonRow } from '@/utils/sites/site';
import { cut, defined } from '@/utils/sites/values';
import { visibleLine } from '@/utils/sites/visible-text';
import { handleInLink, handleOfAvatar, isSameHandle } from './handle';
import { followersShown } from './header';
import { findHandleText, findNameText, isBefore } from './names';
import { findViewer } from './viewer';

/** Seen 2021 to 2026-09; cells are `div`, `li` or `button`. Text is in her language and is never looked at. */
const selectors = {
  cell: '[data-testid="UserCell"]',
  // Also around the words about a verified account, and around the list of her own accounts.
  card: '[data-testid="HoverCard"]',
  column: '[data-testid="primaryColumn"]',
  avatar: '[data-testid^="UserAvatar-Container-"]',
  picture: 'a[href][aria-hidden="true"]',
  // Name, then handle, after the picture; people named in the bio have links of neither kind.
  nameLink: 'a[href]:not([aria-hidden="true"]):not([tabindex="-1"])',
  handleLink: 'a[href][tabindex="-1"]:not([aria-hidden="true"])',
  // Of the card's person: how many they follow, and who follows them.
  statistics: 'a[href$="/following"], a[href$="followers"]',
  // The bio has no name of its own. Blocks with an id are hidden descriptions of buttons.
  block: '[dir="auto"]:not([id])',
  control: 'a, button, [role="button"]',
  follow: '[data-testid$="-follow"], [data-testid$="-unfollow"], [data-testid$="-cancel"]',
  followsYou: '[data-testid="userFollowIndicator"]',
  // Around a whole cell: an advertisement. Around the button to follow: nothing.
  promotion: '[data-testid="placementTracking"]',
  // Its sign stands after everything that is the person's.
  sign: 'svg',
} as const;

const statisticsPages = /^(?:following|(?:verified_)?followers)$/;

/** Whatever may show one person: a cell of any list, or the card over a name. */
export const rowSelector = `${selectors.cell}, ${selectors.card}`;

/** Reads a cell of a list or a hover card, as `Site.readRow` says. */
export function readRow(row: Element, url: URL): PersonRow | undefined {
  const isCard = row.matches(selectors.card);
  if (isCard ? row.querySelector(selectors.cell) : row.closest(selectors.card)) return undefined;
  const bound = bind(row, isCard);
  if (!bound || isSameHandle(findViewer(row.ownerDocument), bound.handle)) return undefined;
  const { handle, nameLink, handleLink, text } = bound;
  const [block, ...below] = blocksOf(row, handleLink);
  // A label of the account may stand before the bio.
  const about = below.at(-1) ?? block;
  if (isPromoted(row, block ?? row.querySelector(selectors.follow) ?? handleLink, nameLink))
    return undefined;
  const line = cut(visibleLine(text));
  if (!line) return undefined;
  const bio = about && cut(visibleLine(about), caps.text);
  const { lang } = row.ownerDocument.documentElement;
  const followers = isCard ? followersShown(row, handle, lang) : undefined;
  const fields = {
    name: read(line, 'attribute'),
    handle: read(handle, 'attribute'),
    about: bio ? read(bio, 'position') : undefined,
    followers: followers?.status === 'read' ? followers : undefined,
    followsYou: (row.querySelector(selectors.followsYou) ? read(true, 'attribute') : undefined) as
      | Field<boolean>
      | undefined,
  };
  return {
    reading: {
      identity: identityOf('x', handle),
      layout: layoutOf(row, isCard, url),
      fields: defined(fields),
    },
    name: text,
  };
}

/**
 * Whose row it is: the picture, the name and the handle have to be of one person. `undefined` where they
 * aren't, or where one of them is still missing.
 */
function bind(row: Element, isCard: boolean) {
  const handleLink = [...row.querySelectorAll(selectors.handleLink)].find((link) =>
    findHandleText(link),
  );
  const handle = handleInLink(handleLink);
  const avatar = row.querySelector(selectors.avatar);
  if (!handleLink || !handle) return undefined;
  const nameLink = [...row.querySelectorAll(selectors.nameLink)].find((link) =>
    isSameHandle(handleInLink(link), handle),
  );
  if (!nameLink || !isBefore(nameLink, handleLink)) return undefined;
  const suffix = handleOfAvatar(avatar);
  if (suffix && !isSameHandle(suffix, handle)) return undefined;
  const picture = row.querySelector(selectors.picture);
  if (picture && !isSameHandle(handleInLink(picture), handle)) return undefined;
  if (isCard && !isCardOf(row, handle, suffix)) return undefined;
  const beside = findHandleText(handleLink);
  if (!beside || !isHandleShown(row, visibleLine(beside), handle)) return undefined;
  const text = findNameText(nameLink, handleLink);
  return text && { handle, nameLink, handleLink, text };
}

/** A card is about somebody once it has their picture or their numbers, and no other person's numbers. */
function isCardOf(card: Element, handle: string, suffix: string | undefined): boolean {
  const numbers = [...card.querySelectorAll(selectors.statistics)].flatMap(
    (link) => handleInLink(link, statisticsPages) ?? [],
  );
  return (
    (suffix !== undefined || numbers.length > 0) &&
    numbers.every((other) => isSameHandle(other, handle))
  );
}

/** The handle in words is the one in the addresses, or at least the one that the button to follow names. */
function isHandleShown(row: Element, shown: string, handle: string): boolean {
  if (isSameHandle(shown.slice(1), handle)) return true;
  const label = row.querySelector(selectors.follow)?.getAttribute('aria-label') ?? '';
  return label.split(/[^@\w]/).includes(shown);
}

/**
 * The blocks of text after the handle that belong to no control. On a card the numbers follow, and then people
 * whom she knows.
 */
function blocksOf(row: Element, handleLink: Element): Element[] {
  const end = [...row.querySelectorAll(selectors.statistics)].find((link) =>
    isBefore(handleLink, link),
  );
  const described = new Set(
    [...row.querySelectorAll('[aria-describedby]')].map((element) =>
      element.getAttribute('aria-describedby'),
    ),
  );
  return [...row.querySelectorAll(selectors.block)].filter(
    (block) =>
      isBefore(handleLink, block) &&
      !(end && isBefore(end, block)) &&
      !handleLink.contains(block) &&
      !described.has(block.id) &&
      !isInControl(block, row) &&
      !/display:\s*none/.test(block.getAttribute('style') ?? '') &&
      visibleLine(block) !== '',
  );
}

/** The row may be a button itself. */
function isInControl(element: Element, row: Element): boolean {
  const control = element.closest(selectors.control);
  return control !== null && control !== row && row.contains(control);
}

/** Whether somebody paid for this row. `last` is the last thing in it that is the person's own. */
function isPromoted(row: Element, last: Element, nameLink: Element): boolean {
  if (row.closest(selectors.promotion) || isWithin(nameLink, selectors.promotion, row)) return true;
  return [...row.querySelectorAll(selectors.sign)].some(
    (sign) => isBefore(last, sign) && !last.contains(sign) && !isInControl(sign, row),
  );
}

function isWithin(element: Element, selector: string, row: Element): boolean {
  const around = element.closest(selector);
  return around !== null && row.contains(around);
}

function layoutOf(row: Element, isCard: boolean, { pathname }: URL): string {
  if (isCard) return 'x-hover-card';
  if (!row.closest(selectors.column)) return 'x-suggestions';
  if (pathname === '/search') return 'x-people-search';
  const page = /^\/\w+\/(following|followers|verified_followers|followers_you_follow)\/?$/.exec(
    pathname,
  )?.[1];
  if (page === 'following') return 'x-following';
  return page ? 'x-followers' : 'x-people';
}
