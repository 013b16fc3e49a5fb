import {
  asides,
  type Card,
  keyOf,
  ownersIn,
  referenceOf,
  type Section,
  sectionAround,
} from './sdui-cards';
import { findBoundName } from './sdui-top-card';
import { decode, slugOf } from './slug';

/** Seen 2026-03 to 2026-09, signed in. */
const selectors = {
  heading: 'main h1, main h2, [role="main"] h2',
  overlay: 'a[href*="/overlay/"]',
  // Around the cards below the first; ends with the address's slug.
  wrapper: '[componentkey^="profileCards"], [id^="profileCards"]',
} as const;

/** The person whose page it is. */
export interface Subject {
  card: Element;
  name: Element;
  /** Whose card it is, in the machine's words: the member's id, or the slug. */
  reference: string;
  basis: Section['basis'];
}

/** The top card of the person of this slug. Cards of the person before may still be on the page. */
export function findSubject(
  document: Document,
  cards: readonly Card[],
  slug: string,
): Subject | undefined {
  const named = cards.flatMap((card) => {
    const reference = referenceOf(card);
    return reference === undefined ? [] : [{ card: card.element, reference }];
  });
  for (const { card, reference } of named) {
    const name = findBoundName(card, slug, decode(reference) === slug);
    if (name) return { card, name, reference, basis: 'key' };
  }
  return named.length === 0 ? findHeaded(document, cards, slug) : undefined;
}

/**
 * The same where no card has the name of the first one any more: a heading that leads to this very profile, in
 * a section that has another page of it. Whose the other cards are is told by what is around them.
 */
function findHeaded(document: Document, cards: readonly Card[], slug: string): Subject | undefined {
  for (const name of document.querySelectorAll(selectors.heading)) {
    const isTheirs = slugOf(name.closest('a')?.getAttribute('href')) === slug;
    const card = isTheirs && !name.closest(asides) && sectionAround(name, document.body, cards);
    if (!card) continue;
    const overlays = [...card.querySelectorAll(selectors.overlay)];
    if (!overlays.some((link) => slugOf(link.getAttribute('href')) === slug)) continue;
    const own = [...document.querySelectorAll(selectors.wrapper)].filter((wrapper) =>
      decode(keyOf(wrapper, 'profileCards'))?.endsWith(slug),
    );
    const owners = new Set(
      ownersIn(cards.filter(({ element }) => own.some((wrapper) => wrapper.contains(element)))),
    );
    const [owner, ...others] = owners;
    // Cards that nothing binds to this person may be anybody's.
    const isBound = others.length === 0 && (owner !== undefined || ownersIn(cards).length === 0);
    return isBound ? { card, name, reference: owner ?? slug, basis: 'heading' } : undefined;
  }
  return undefined;
}
