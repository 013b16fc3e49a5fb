import { caps } from '@/utils/profile/caps';
import { type Field, notLoaded, read } from '@/utils/profile/field';
import type { Fields, Post } from '@/utils/profile/reading';
import { cut, defined, listField } from '@/utils/sites/values';
import { visibleText } from '@/utils/sites/visible-text';
import { followersFrom } from './followers';

/** Seen 2024-03 to 2024-07, signed in. */
const selectors = {
  // "NAME posted this • 1w" above each.
  line: '.feed-mini-update-contextual-description__text',
  shown: 'span[aria-hidden="true"]',
  age: '.visually-hidden',
  text: '[class*="inline-show-more-text"]',
  followers: '.pvs-header__optional-link span[aria-hidden="true"]',
} as const;

/**
 * What this person wrote themselves. Only the line above says whose words it is, in words of the page's
 * language: what isn't known as "posted" (English) is left out, because a repost is somebody else's text.
 */
export function readPosts(section: Element, name: string): Field<Post[]> {
  const posts = [...section.querySelectorAll(selectors.line)].flatMap((line): Post[] => {
    const shown = line.querySelector(selectors.shown);
    const author = shown?.querySelector('strong');
    if (!shown || !author || visibleText(author) !== name) return [];
    const deed = visibleText(shown).slice(name.length).trim();
    const box = line.closest('li')?.querySelector(selectors.text);
    const text = box && cut(visibleText(box), caps.text);
    if (!text || !/^posted\b/.test(deed)) return [];
    const age = line.querySelector(selectors.age);
    return [defined({ text, age: age ? cut(visibleText(age)) : undefined })];
  });
  // Others' words, or none: their own may be behind "Show all".
  return listField(posts, 'text', notLoaded);
}

/** The followers below the section's heading. */
export function readActivityFollowers(
  section: Element,
  language: string | undefined,
): Fields['followers'] {
  const line = section.querySelector(selectors.followers);
  const count = line ? followersFrom(visibleText(line), language) : undefined;
  return count ? read(count, 'text') : notLoaded;
}
