import type { Site } from '@/utils/sites/site';

/** The address of the page, and the selector of the rows that can be there: worked out once for each address. */
export function createHere(site: Site): () => { url: URL; rows: string } {
  let href: string | undefined;
  let here = { url: new URL(location.href), rows: site.rowSelector };
  return () => {
    if (location.href === href) return here;
    href = location.href;
    const url = new URL(href);
    here = { url, rows: site.rowSelectorAt?.(url) ?? site.rowSelector };
    return here;
  };
}
