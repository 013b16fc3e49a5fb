import type { Identity, SiteId } from '@/utils/profile/identity';
import type { Reading } from '@/utils/profile/reading';

/**
 * What a reader says of a page.
 * - `person`: this person was read, and is the one that the address names.
 * - `rendering`: a person's address, but the page does not show that person yet (first paint, or the
 *   previous person's content still on the screen after a navigation). Ask again when it has changed.
 * - `own-profile`: her own page; nothing to mark.
 * - `nobody`: not a person's page (feed, search, company).
 * - `unknown-layout`: a person's address in a layout that no reader knows. Refused, never guessed at.
 */
export type PageReading =
  | { outcome: 'person'; reading: Reading }
  | { outcome: 'rendering'; identity: Identity }
  | { outcome: 'own-profile'; identity: Identity }
  | { outcome: 'nobody' }
  | { outcome: 'unknown-layout'; identity: Identity };

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
}
