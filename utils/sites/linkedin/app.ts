import type { Fields } from '@/utils/profile/reading';

/**
 * One of the apps that LinkedIn serves its profiles with. The page's app is found once and then only its
 * own reader looks: selectors of one app find strangers in another.
 */
export interface App {
  layout: string;
  isServed(document: Document): boolean;
  isOwn(document: Document, slug: string): boolean;
  /** The element of the name, if the page shows the person of this slug. */
  findName(document: Document, slug: string): Element | undefined;
  /** The fields and the element of the name, if the page shows the person of this slug. */
  readPerson(document: Document, slug: string): { fields: Fields; name: Element } | undefined;
}
