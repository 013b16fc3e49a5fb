import { caps } from '@/utils/profile/caps';
import { type Field, notLoaded } from '@/utils/profile/field';
import type { Fields, Post } from '@/utils/profile/reading';
import { cut, defined, listField } from '@/utils/sites/values';
import { visibleText } from '@/utils/sites/visible-text';
import { degreeFrom } from './degree';
import { followersFrom } from './followers';
import { slugOf } from './slug';

/** Seen 2026-03 to 2026-09, signed in. */
const selectors = {
  post: '[role="listitem"]',
  // "Open control menu for post by NAME": the author. The first link is the person who shared it.
  menu: 'button[aria-label]',
  text: '[data-testid="expandable-text-box"]',
  actor: 'a[href*="/in/"], a[href*="/company/"], a[href*="/showcase/"]',
  time: 'time[datetime]',
  line: 'p',
  // Who sees the post stands behind its age.
  audience: 'p svg[aria-label]',
  // "NAME Verified Profile 2nd", around the author's name.
  author: 'a[href*="/in/"] [aria-label]',
} as const;

/**
 * What this person wrote themselves. A post counts when its menu names them and every person or page that
 * it is about, outside its text, is them: shared posts, reactions and comments fail one or the other.
 */
export function readPosts(card: Element, name: string, slug: string): Field<Post[]> {
  const posts = [...card.querySelectorAll(selectors.post)].flatMap((item): Post[] => {
    const box = item.querySelector(selectors.text);
    const content = box?.closest('p') ?? box;
    const text = content && cut(visibleText(content), caps.text);
    if (!text || !isWrittenBy(item, name, slug)) return [];
    return [
      defined({
        text,
        date: cut(item.querySelector(selectors.time)?.getAttribute('datetime')),
        age: ageOf(item),
      }),
    ];
  });
  // Others' words, or none: her own may be behind "Show all".
  return listField(posts, 'attribute', notLoaded);
}

function isWrittenBy(item: Element, name: string, slug: string): boolean {
  const labels = [...item.querySelectorAll(selectors.menu)].map(
    (button) => button.getAttribute('aria-label') ?? '',
  );
  const actors = [...item.querySelectorAll(selectors.actor)].filter((link) => !isInText(link));
  return (
    labels.some((label) => label.includes(name)) &&
    actors.length > 0 &&
    actors.every((link) => slugOf(link.getAttribute('href')) === slug)
  );
}

/** "1w • Edited •" in front of the sign of who sees it: the page's own words for how old it is. */
function ageOf(item: Element): string | undefined {
  const ages = [...item.querySelectorAll(selectors.audience)].flatMap((sign) => {
    const line = sign.closest(selectors.line);
    const parts = line && !isInText(sign) ? visibleText(line).split('•') : [];
    return parts.length > 1 ? (cut(parts[0]) ?? []) : [];
  });
  return ages.length === 1 ? ages[0] : undefined;
}

/**
 * The degree that the card prints behind the author's name, for whoever listens to the page. Only of posts
 * whose author is this person; `undefined` where two of them disagree.
 */
export function degreeOfAuthor(card: Element, name: string, slug: string): 1 | 2 | 3 | undefined {
  const degrees = [...card.querySelectorAll(selectors.author)].flatMap((author) => {
    const label = author.getAttribute('aria-label') ?? '';
    const isTheirs = slugOf(author.closest('a')?.getAttribute('href')) === slug;
    const last = label.startsWith(`${name} `) ? label.split(/\s/u).at(-1) : undefined;
    return isTheirs && last ? (degreeFrom(last) ?? []) : [];
  });
  return new Set(degrees).size === 1 ? degrees[0] : undefined;
}

function isInText(link: Element): boolean {
  const line = link.closest(selectors.line);
  return (
    link.closest(selectors.text) !== null ||
    (line !== null && line.querySelector(selectors.text) !== null)
  );
}

/** The followers beside the card's heading. */
export function readActivityFollowers(
  card: Element,
  language: string | undefined,
): Fields['followers'] {
  const beside =
    card.querySelector('h2, h3')?.parentElement?.querySelectorAll(selectors.line) ?? [];
  const counts = [...beside].flatMap((p) => followersFrom(visibleText(p), language) ?? []);
  const [count] = counts;
  return count ? { status: 'read', value: count, basis: 'text' } : notLoaded;
}
