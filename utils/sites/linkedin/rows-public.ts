import { read } from '@/utils/profile/field';
import { cut } from '@/utils/sites/values';
import { visibleText } from '@/utils/sites/visible-text';
import { followersFrom, isCount } from './followers';
import type { RowParts } from './rows';
import { slugOf } from './slug';

/** Seen 2012 to 2026-09, signed out. */
const selectors = {
  // The card as a whole, and "View profile".
  link: 'a[href*="/in/"]',
  // The name once more, for screen readers.
  spoken: 'a .sr-only',
  name: '.base-aside-card__title',
  metadata: '.base-aside-card__metadata > div',
} as const;

/** Somebody beside the signed-out profile. What stands below their name may be an employer or a sentence. */
export function publicRow(row: Element): RowParts | undefined {
  const name = row.querySelector(selectors.name);
  const spoken = row.querySelector(selectors.spoken);
  const [slug, ...others] = [...row.querySelectorAll(selectors.link)].map((link) =>
    slugOf(link.getAttribute('href')),
  );
  if (!slug || !name || others.some((other) => other !== slug)) return undefined;
  // `******` is what LinkedIn prints in place of a word.
  if (/\*{4,}/.test(visibleText(name))) return undefined;
  if (spoken && visibleText(spoken) !== visibleText(name)) return undefined;
  const fields: RowParts['fields'] = {};
  for (const line of row.querySelectorAll(selectors.metadata)) {
    const text = cut(visibleText(line));
    if (!text || text.includes('***')) continue;
    const followers = followersFrom(text, row.ownerDocument.documentElement.lang);
    if (followers) fields.followers = read(followers, 'text');
    else if (!isCount(text) && !/^\p{Nd}/u.test(text)) fields.location = read(text, 'position');
  }
  return { slug, name, fields };
}
