import { valueIn } from '@/utils/profile/field';
import type { RowReading } from '@/utils/profile/row';
import type { Site } from '@/utils/sites/site';

/** A row as it was read. */
export type SeenRow = {
  reading: RowReading;
  /** The element of the name, and its text when it was read. */
  name: Element;
  text: string;
  /** Who, in which kind of list. */
  key: string;
  /** All that was read, to compare. */
  words: string;
  /** Where the first link of the row leads: who it may be about, before it is read. */
  link: string | undefined;
};

/** Where the first link of a row leads, as the page writes it. */
export function linkOf(row: Element): string | undefined {
  const own = row.tagName === 'A' ? row.getAttribute('href') : null;
  return own ?? row.querySelector('a[href]')?.getAttribute('href') ?? undefined;
}

/** Reads a row; `undefined` for whatever is nobody's. */
export function seeRow(site: Site, element: Element, url: URL): SeenRow | undefined {
  try {
    const found = site.readRow(element, url);
    if (!found) return undefined;
    const { reading, name } = found;
    return {
      reading,
      name,
      text: name.textContent,
      key: `${reading.layout} ${reading.identity}`,
      words: JSON.stringify(reading.fields),
      link: linkOf(element),
    };
  } catch (error) {
    // A row that breaks the reader has no mark; the next change is another chance.
    reportError(error);
    return undefined;
  }
}

/** Whether what a row shows now is partly still of the person whom it showed before. */
export function isMixture(before: SeenRow, seen: SeenRow): boolean {
  const isSame = before.reading.identity === seen.reading.identity;
  if (isSame || before.text === seen.text) return isSame !== (before.text === seen.text);
  return (['headline', 'about'] as const).some((field) => {
    const [was, is] = [before.reading.fields[field], seen.reading.fields[field]];
    const words = was && valueIn(was);
    return words !== undefined && is !== undefined && words === valueIn(is);
  });
}
