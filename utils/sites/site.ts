import type { Identity, SiteId } from '@/utils/profile/identity';
import type { Reading } from '@/utils/profile/reading';
import type { RowReading } from '@/utils/profile/row';

/**
 * What a reader says of a page.
 * - `person`: this person was read, and is the one that the address names; with the element of their name, as
 *   `findName` finds it.
 * - `rendering`: a person's address, but the page does not show that person yet (first paint, or the
 *   previous person's content still on the screen after a navigation). Ask again when it has changed.
 * - `own-profile`: her own page; nothing to mark. `reading` is there once it could be read, for the panel to
 *   offer her background from it.
 * - `nobody`: not a person's page (feed, search, company).
 * - `unknown-layout`: a person's address in a layout that no reader knows. Refused, never guessed at.
 */
export type PageReading =
  | { outcome: 'person'; reading: Reading; name: Element | undefined }
  | { outcome: 'rendering'; identity: Identity }
  | { outcome: 'own-profile'; identity: Identity; reading?: Reading }
  | { outcome: 'nobody' }
  | { outcome: 'unknown-layout'; identity: Identity };

/** A person in a list: what the row shows of them, and the element of their name, for the mark. */
export type PersonRow = { reading: RowReading; name: Element };

/** A site whose pages can be read. Pure: the document, its address and the time are arguments. */
export interface Site {
  id: SiteId;
  /** Whether this address is on the site at all. */
  matches(url: URL): boolean;
  /** The person whose page this address is, or `undefined` for every other page. */
  identityOf(url: URL): Identity | undefined;
  /** Reads the page. Never changes the document. `now` is milliseconds since 1970. */
  read(document: Document, url: URL, now: number): PageReading;
  /**
   * The element that holds this page's person's name, for the mark to stand beside; only ever of the
   * person that the address names. `undefined` where there is none (yet).
   */
  findName(document: Document, url: URL): Element | undefined;
  /**
   * A selector of what stands on a person's page only once it is drawn, whatever its layout, and on no error. A
   * page that has it and is `rendering` for long is in a layout that isn't known.
   */
  drawn: string;
  /**
   * A selector of every element that may be the row of one person in a list: search results, followers,
   * people beside a profile, hover cards. Rows are never inside one another.
   */
  rowSelector: string;
  /** Those that can be on the page with this address, where that are fewer: a shorter selector is found sooner. */
  rowSelectorAt?(url: URL): string;
  /**
   * Reads one row: an element that matches `rowSelector`, on the page with this address. `undefined` for
   * whatever is no person's row, shows too little to know who it is about, or is her own. Takes less than
   * 0.2 ms, never looks outside the row for values, and never changes it. Rows are recycled: the caller asks
   * again whenever one changes.
   */
  readRow(row: Element, url: URL): PersonRow | undefined;
}
