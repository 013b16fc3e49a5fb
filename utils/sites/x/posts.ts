import { caps } from '@/utils/profile/caps';
import { absent, type Field, notLoaded } from '@/utils/profile/field';
import type { Post } from '@/utils/profile/reading';
import { cut, defined, listField } from '@/utils/sites/values';
import { visibleLine } from '@/utils/sites/visible-text';
import { isSameHandle } from './handle';

/** Seen 2023-01 to 2026-09. */
const selectors = {
  post: 'article[data-testid="tweet"]',
  // `User-Names` in 2023-01. The author's has links; a quoted author's has none.
  author: '[data-testid="User-Name"] a[href], [data-testid="User-Names"] a[href]',
  // "Pinned" is a `div`; "… reposted" stands inside a link. Both in her language.
  context: '[data-testid="socialContext"]',
  // Around a whole post: an advertisement. Around a button inside a post: nothing.
  promotion: '[data-testid="placementTracking"]',
  text: '[data-testid="tweetText"]',
  // A quoted post is no post of its own but a link-like part of this one.
  quoted: 'div[role="link"]',
  time: 'time[datetime]',
  // Stands in place of the posts when there are none.
  empty: '[data-testid="emptyState"]',
} as const;

/** This person's own posts on the page, the pinned one first: no reposts, no quoted words, no ads. */
export function readPosts(column: Element, handle: string, isMainTab: boolean): Field<Post[]> {
  const posts = [...column.querySelectorAll(selectors.post)].flatMap(
    (post) => postFrom(post, handle) ?? [],
  );
  const pinnedFirst = [
    ...posts.filter((post) => post.pinned),
    ...posts.filter((post) => !post.pinned),
  ];
  const none = isMainTab && posts.length === 0 && column.querySelector(selectors.empty);
  return listField(pinnedFirst, 'attribute', none ? absent : notLoaded);
}

function postFrom(post: Element, handle: string): Post | undefined {
  const author = post.querySelector(selectors.author)?.getAttribute('href');
  const context = post.querySelector(selectors.context);
  if (!isSameHandle(/^(?:https:\/\/[^/]+)?\/(\w+)\/?$/.exec(author ?? '')?.[1], handle))
    return undefined;
  if (context?.closest('a') || post.closest(selectors.promotion)) return undefined;
  const own = [...post.querySelectorAll(selectors.text)].find(
    (element) => !isQuoted(element, post),
  );
  const time = [...post.querySelectorAll(selectors.time)].find(
    (element) => !isQuoted(element, post),
  );
  const text = own && cut(visibleLine(own), caps.text);
  if (!text) return undefined;
  return defined({
    text,
    date: cut(time?.getAttribute('datetime')),
    pinned: context ? true : undefined,
  });
}

function isQuoted(element: Element, post: Element): boolean {
  const quoted = element.closest(selectors.quoted);
  return quoted !== null && post.contains(quoted);
}
