import { decode } from './slug';

/**
 * The cards of the 2026 signed-in profile. The names are English in every language of the site.
 * Seen 2026-03 to 2026-09, signed in.
 */
const cardNames = [
  // The name, headline, location. Without it nothing is read.
  'Topcard',
  'About',
  // Its reference is the address's slug where all others have the member's id.
  'Activity',
  'ExperienceTopLevelSection',
  'EducationTopLevelSection',
  'Skills',
  'LanguageTopLevel',
  'VolunteerExperienceTopLevel',
] as const;
export type CardName = (typeof cardNames)[number];

/** `reference` says whose card it is. */
export interface Card {
  name: CardName;
  reference: string;
  element: Element;
}

// `componentkey` since 2026-03, `id` on some pages since 2026-08. Only one of both is there.
const keys = ['componentkey', 'id'] as const;
const prefix = 'com.linkedin.sdui.profile.card.ref';
const anyCard = keys.map((key) => `[${key}^="${prefix}"]`).join();

/** Every card on the page in document order, whoever's it is; wrapped and inner twins both. */
export function findCards(document: Document): Card[] {
  const cards: Card[] = [];
  for (const element of document.querySelectorAll(anyCard)) {
    const key = keyOf(element, prefix);
    const name = cardNames.find((known) => key?.endsWith(known));
    if (key && name)
      cards.push({ name, reference: key.slice(prefix.length, -name.length), element });
  }
  return cards;
}

/** The machine's name of an element that starts with `start`, from whichever attribute has it. */
export function keyOf(element: Element, start: string): string | undefined {
  return (
    keys.map((key) => element.getAttribute(key)).find((key) => key?.startsWith(start)) ?? undefined
  );
}

/**
 * This person's card of a name, if it has any content. A card comes twice, a DIV around a SECTION or a
 * DIV, and the inner one is taken. The placeholder of one that isn't loaded looks like one that the person
 * doesn't have: empty.
 */
export function cardOf(
  cards: readonly Card[],
  top: Card,
  slug: string,
  name: CardName,
): Element | undefined {
  const own = cards.filter(
    (card) =>
      card.name === name &&
      (card.reference === top.reference || decode(card.reference) === slug) &&
      card.element.textContent.trim() !== '',
  );
  const [outer, inner] = own.map((card) => card.element);
  return inner && outer?.contains(inner) ? inner : outer;
}
