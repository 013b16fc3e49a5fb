import { visibleText } from '@/utils/sites/visible-text';
import {
  asides,
  type Card,
  ownersIn,
  referenceOf,
  type Section,
  sectionAround,
} from './sdui-cards';
import { keyed } from './sdui-keys';
import { isDrawnFor, isVerificationOf } from './sdui-owner';
import { decode, slugOf } from './slug';

/** Seen 2026-03 to 2026-09, signed in. */
const selectors = {
  heading: 'main h1, main h2, [role="main"] h2',
  // There is no h1. Notices in the card may have headings of their own: the name's leads to the profile, or is first.
  name: 'h1, h2',
  overlay: 'a[href*="/overlay/"]',
  // Pages about this very profile: who the card is about where the name is no link.
  own: 'a[href*="/overlay/"], a[href*="/edit/"]',
  // Around the cards below the first; ends with the address's slug.
  wrapper: keyed('profileCards'),
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
 * The heading with the name, if this card is about the person of this slug. `isTheirs` says that the card
 * is known to be: an address may have the member's id in place of the slug.
 */
function findBoundName(topCard: Element, slug: string, isTheirs: boolean): Element | undefined {
  const headings = [...topCard.querySelectorAll(selectors.name)].filter(
    (heading) => visibleText(heading) !== '',
  );
  const leadsHome = (link: Element | null) => slugOf(link?.getAttribute('href')) === slug;
  const heading = headings.find((one) => leadsHome(one.closest('a[href]'))) ?? headings[0];
  if (!heading || isTheirs) return heading;
  const isVerified = isVerificationOf(topCard, slug);
  if (isVerified === false) return undefined;
  const link =
    heading.closest('a[href]') ?? (isVerified ? null : topCard.querySelector(selectors.own));
  return (link ? leadsHome(link) : isVerified) ? heading : undefined;
}

/**
 * The same where no card has the name of the first one any more: a heading that leads to this very profile, in
 * a section that has another page of it or offers their verification. Whose the other cards are is told by what
 * is around them.
 */
function findHeaded(document: Document, cards: readonly Card[], slug: string): Subject | undefined {
  for (const name of document.querySelectorAll(selectors.heading)) {
    const isTheirs = slugOf(name.closest('a')?.getAttribute('href')) === slug;
    const card = isTheirs && !name.closest(asides) && sectionAround(name, document.body, cards);
    if (!card) continue;
    const overlays = [...card.querySelectorAll(selectors.overlay)];
    const isLinked = overlays.some((link) => slugOf(link.getAttribute('href')) === slug);
    if (!(isVerificationOf(card, slug) ?? isLinked)) continue;
    const own = [...document.querySelectorAll(selectors.wrapper)].filter((wrapper) =>
      isDrawnFor(wrapper, slug),
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
