import { caps } from '@/utils/profile/caps';
import { type Field, notLoaded } from '@/utils/profile/field';
import type { Fields, Post } from '@/utils/profile/reading';
import { selectAll } from '@/utils/sites/select-all';
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
 * What this person wrote themselves. A post counts when its menu names them and every person or page above its
 * first text is them: shared posts, reactions and comments fail one or the other. What stands below the text
 * may be a post that they quote.
 */
export function readPosts(card: Element, name: string, slug: string): Field<Post[]> {
  const posts = [...card.querySelectorAll(selectors.post)].flatMap((item): Post[] => {
    const box = item.querySelector(selectors.text);
    const content = box?.closest('p') ?? box;
    if (!content || !isWrittenBy(item, content, name, slug)) return [];
    const text = cut(visibleText(content), caps.text);
    if (!text) return [];
    return [
      defined({
        text,
        date: cut(item.querySelector(selectors.time)?.getAttribute('datetime')),
        age: ageOf(item, content),
      }),
    ];
  });
  // Others' words, or none: her own may be behind "Show all".
  return listField(posts, 'attribute', notLoaded);
}

function isWrittenBy(item: Element, text: Element, name: string, slug: string): boolean {
  const labels = above(text, item, selectors.menu).map(
    (button) => button.getAttribute('aria-label') ?? '',
  );
  const actors = above(text, item, selectors.actor);
  return (
    labels.some((label) => label.includes(name)) &&
    actors.length > 0 &&
    actors.every((link) => slugOf(link.getAttribute('href')) === slug)
  );
}

/** "1w • Edited •" in front of the sign of who sees it: the page's own words for how old it is. */
function ageOf(item: Element, text: Element): string | undefined {
  const ages = above(text, item, selectors.audience).flatMap((sign) => {
    const line = sign.closest(selectors.line);
    const parts = line ? visibleText(line).split('•') : [];
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

/** What stands in an item before its text begins. */
function above(text: Element, item: Element, selector: string): Element[] {
  const before: Element[] = [];
  for (const element of selectAll(item, selector)) {
    // 2 is Node.DOCUMENT_POSITION_PRECEDING, 8 CONTAINS; the global is the page's.
    const place = text.compareDocumentPosition(element);
    if (!(place & 2)) break;
    if (!(place & 8)) before.push(element);
  }
  return before;
}

/** The followers beside the card's heading, outside of every post. */
export function readActivityFollowers(
  card: Element,
  language: string | undefined,
): Fields['followers'] {
  for (const line of card.querySelectorAll(selectors.line)) {
    const count = line.closest(selectors.post)
      ? undefined
      : followersFrom(visibleText(line), language);
    if (count) return { status: 'read', value: count, basis: 'text' };
  }
  return notLoaded;
}
