import { caps } from '@/utils/profile/caps';
import { absent, type Field, notLoaded, unreadable } from '@/utils/profile/field';
import type { Post } from '@/utils/profile/reading';
import { cut, defined, listField } from '@/utils/sites/values';
import { visibleLine } from '@/utils/sites/visible-text';
import { handleInLink, handleOfAvatar, isSameHandle } from './handle';
import { findHandleText, findNameText, isBefore } from './names';

/** Seen 2023-01 to 2026-09. */
const selectors = {
  post: 'article[data-testid="tweet"]',
  // `User-Names` in 2023-01. The author's has links; a quoted author's has none.
  author: '[data-testid="User-Name"] a[href], [data-testid="User-Names"] a[href]',
  // Once for the author; once more where somebody is quoted.
  avatar: '[data-testid^="UserAvatar-Container-"]',
  // "Pinned" is a `div`; "… reposted" stands inside a link. Both in her language.
  context: '[data-testid="socialContext"]',
  // Around a whole post: an advertisement. Around a button inside a post: nothing.
  promotion: '[data-testid="placementTracking"]',
  text: '[data-testid="tweetText"]',
  // A quoted post is no post of its own but a link-like part of this one.
  quoted: 'div[role="link"]',
  time: 'time[datetime]',
  // Stands in place of the posts when there are none, or none for her.
  empty: '[data-testid="emptyState"]',
} as const;

/** Who wrote the posts on the page, as their author rows say: "Maya", "@maya", and the handle in their links. */
export interface Author {
  handle: string;
  name: string;
  beside: string | undefined;
}

export function authorsIn(column: Element): Author[] {
  return [...column.querySelectorAll(selectors.post)].flatMap((post) => {
    const [link, ...others] = linksOfAuthor(post);
    const beside = others[0] && findHandleText(others[0]);
    const name = link && findNameText(link, others[0]);
    const handle = handleInLink(link);
    return name && handle
      ? [{ handle, name: visibleLine(name), beside: beside && visibleLine(beside) }]
      : [];
  });
}

/**
 * This person's own posts on the page, the pinned one first: no reposts, no quoted words, no ads. Only the
 * main tab can show that there are none, and only where nothing keeps her from seeing them (`isOpen`).
 */
export function readPosts(
  column: Element,
  handle: string,
  isMainTab: boolean,
  isOpen: boolean,
): Field<Post[]> {
  const posts = [...column.querySelectorAll(selectors.post)].flatMap(
    (post) => postFrom(post, handle) ?? [],
  );
  const pinnedFirst = [
    ...posts.filter((post) => post.pinned),
    ...posts.filter((post) => !post.pinned),
  ];
  return listField(pinnedFirst, 'attribute', isMainTab ? none(column, isOpen) : notLoaded);
}

function none(column: Element, isOpen: boolean): Field<Post[]> {
  const empty = column.querySelector(selectors.empty);
  if (!empty) return notLoaded;
  // A button in it leads to what is there: "Yes, view profile".
  return isOpen && !empty.querySelector('button, [role="button"]') ? absent : unreadable;
}

/** The links of a post's author row that lead to its author. */
function linksOfAuthor(post: Element): Element[] {
  const links = [...post.querySelectorAll(selectors.author)];
  const handle = handleInLink(links[0]);
  return handle ? links.filter((link) => isSameHandle(handleInLink(link), handle)) : [];
}

function postFrom(post: Element, handle: string): Post | undefined {
  const context = post.querySelector(selectors.context);
  if (!isSameHandle(handleInLink(linksOfAuthor(post)[0]), handle)) return undefined;
  if (context?.closest('a') || post.closest(selectors.promotion)) return undefined;
  // The first is the author's, also where it doesn't say whose it is.
  const quotedAvatar = [...post.querySelectorAll(selectors.avatar)].find((avatar, at) => {
    const whose = handleOfAvatar(avatar);
    return at > 0 || whose !== undefined ? !isSameHandle(whose, handle) : false;
  });
  const own = (selector: string) =>
    [...post.querySelectorAll(selector)].find(
      (element) => !isQuoted(element, post) && !(quotedAvatar && isBefore(quotedAvatar, element)),
    );
  const body = own(selectors.text);
  const text = body && cut(visibleLine(body), caps.text);
  if (!text) return undefined;
  const date = own(selectors.time)?.getAttribute('datetime') ?? '';
  return defined({
    text,
    date: /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(date) ? date : undefined,
    pinned: context ? true : undefined,
  });
}

function isQuoted(element: Element, post: Element): boolean {
  const quoted = element.closest(selectors.quoted);
  return quoted !== null && post.contains(quoted);
}
