import { selectAll } from '@/utils/sites/select-all';
import { visibleText } from '@/utils/sites/visible-text';
import { type Headed, headedBy } from './headings';
import { keyed, keyOf } from './sdui-keys';
import { isTheirs } from './sdui-owner';
import { decode } from './slug';

/** Seen 2026-03 to 2026-09, signed in. The machine's names are English in every language of the site. */
const prefix = 'com.linkedin.sdui.profile.card.ref';
const anyCard = keyed(prefix);
/** The card of the name, headline, location. Without it nothing is read. */
const topCard = 'Topcard';
const cardNames: Record<Headed, string> = {
  about: 'About',
  // Its reference is mostly the address's slug where all others have the member's id.
  activity: 'Activity',
  causes: 'Causes',
  education: 'EducationTopLevelSection',
  experience: 'ExperienceTopLevelSection',
  featured: 'Featured',
  languages: 'LanguageTopLevel',
  recommendations: 'RecommendationsTopLevel',
  services: 'Services',
  skills: 'Skills',
  volunteering: 'VolunteerExperienceTopLevel',
};
/** Known cards that are not read: whatever heading they have, they are none of the above. */
const otherNames =
  /^(?:Topcard|SuggestedForYou|CertificationTopLevel|Projects|PublicationTopLevelSection|Patents|CourseTopLevelSection|HonorsTopLevel|TestScoresTopLevel|Organizations|SupportedLocales|ConnectedAccountsTopLevel|SalesInsightsOrHighlights)$/;
/** Names for machines of a heading, or around one, that say which part it heads in every language of the site. */
const headingNames = {
  // On the heading, 2026-07 to 2026-09; names of parts that are not read are in it as well.
  anchor: 'ProfileNullStateCardAnchor_',
  // Around the whole part, 2025-10 to 2026-04.
  view: 'profile-card-',
  // Around this part alone, 2026-08 to 2026-10; ends with the address's slug.
  experience: 'profileCardsExperienceOnly',
} as const;
const headingParts: Record<string, Headed> = {
  about: 'about',
  'recent-activity': 'activity',
  activity: 'activity',
  causes: 'causes',
  'volunteer-causes': 'causes',
  education: 'education',
  experience: 'experience',
  featured: 'featured',
  languages: 'languages',
  recommendations: 'recommendations',
  services: 'services',
  skills: 'skills',
  volunteering: 'volunteering',
  volunteerexperience: 'volunteering',
};
/** What stands beside the column of the profile, and is about others. */
export const asides =
  'aside, [role="complementary"], [componentkey^="profileAside"], [id^="profileAside"], [data-sdui-component$="RecommendedEntitySection"]';
const selectors = {
  heading: 'h2, h3, [role="heading"]',
  anchor: keyed(headingNames.anchor),
  view: `[data-view-name^="${headingNames.view}"]`,
  experience: keyed(headingNames.experience),
  // An entry of a list has headings of its own making.
  entry:
    'li, [role="listitem"], [role="dialog"], a, [componentkey^="entity-collection-item"], [id^="entity-collection-item"]',
} as const;

/** A part of the page with a card's name for machines: `key` is whose card it is, then which. */
export interface Card {
  key: string;
  element: Element;
}

/** Every card on the page in document order, whoever's it is; wrapped and inner twins both. */
export function findCards(document: Document): Card[] {
  return selectAll(document, anyCard).map((element) => ({
    key: keyOf(element, prefix)?.slice(prefix.length) ?? '',
    element,
  }));
}

/** Whose top card this is: the member's id, or the address's slug. `undefined` for every other card. */
export function referenceOf({ key }: Card): string | undefined {
  return key.endsWith(topCard) ? key.slice(0, -topCard.length) : undefined;
}

/** Whose cards these are: the ids of the members that their names begin with. */
export function ownersIn(cards: readonly Card[]): string[] {
  return cards.flatMap(({ key }) => {
    const name = Object.values(cardNames).find((known) => key.endsWith(known));
    return name && key.startsWith('AC') ? [key.slice(0, -name.length)] : [];
  });
}

/** One person's sections: `basis` is `heading` where only the heading says which it is. */
export interface Section {
  element: Element;
  basis: 'key' | 'heading';
}

/**
 * This person's sections that have any content. A card comes twice, a DIV around a SECTION or a DIV, and the
 * inner one is taken. The placeholder of one that isn't loaded looks like one that the person doesn't have:
 * empty. One without its name for machines is found by its heading.
 */
export function findSections(
  cards: readonly Card[],
  top: Element,
  reference: string,
  slug: string,
): Map<Headed, Section> {
  const sections = new Map<Headed, Section>();
  const named = cards.map((card) => ({ ...card, name: nameOf(card, reference, slug) }));
  for (const [headed, name] of Object.entries(cardNames) as [Headed, string][]) {
    const [outer, inner] = named
      .filter((card) => card.name === name && hasContent(card.element))
      .map(({ element }) => element);
    const element = inner && outer?.contains(inner) ? inner : outer;
    if (element) sections.set(headed, { element, basis: 'key' });
  }
  const byElement = new Map(named.map((card) => [card.element, card]));
  // Most pages have no such heading, and no need to know how far the column reaches and whose it is.
  let column: Element | undefined;
  let isMixed: boolean | undefined;
  for (const heading of selectAll(top.ownerDocument, selectors.heading)) {
    const around = heading.closest(anyCard);
    const card = around && byElement.get(around);
    if (card && (!card.name || otherNames.test(card.name) || isRead(card.name))) continue;
    const part = partNamedAt(heading);
    const headed = part ?? headedBy(visibleText(heading));
    if (!headed || sections.has(headed) || top.contains(heading)) continue;
    column ??= columnOf(top);
    if (!column.contains(heading)) continue;
    if (isInside(heading, selectors.entry, column)) continue;
    const element = sectionAround(heading, column, cards);
    if (!element) continue;
    // Where parts of somebody else are left, one that nothing binds to this person may be theirs as well.
    isMixed ??= isTheirs(column, slug) === false;
    if (isTheirs(element, slug) ?? !isMixed)
      sections.set(headed, { element, basis: part ? 'key' : 'heading' });
  }
  return sections;
}

/** Which part a heading is above, by its names for machines. */
function partNamedAt(heading: Element): Headed | undefined {
  const { anchor, view } = headingNames;
  const anchored = heading.closest(selectors.anchor);
  const viewed = heading.closest(selectors.view)?.getAttribute('data-view-name');
  const name =
    (anchored && keyOf(anchored, anchor)?.slice(anchor.length)) ?? viewed?.slice(view.length);
  if (name !== undefined) return headingParts[name.toLowerCase()];
  return heading.closest(selectors.experience) ? 'experience' : undefined;
}

function isRead(name: string): boolean {
  return Object.values(cardNames).includes(name);
}

/** Which of this person's cards it is, also a name that nobody knows; `undefined` for another's. */
function nameOf({ key }: Card, reference: string, slug: string): string | undefined {
  // Only ids are all of one length: "maya" begins "mayabel" as well.
  if (/^AC/.test(reference) && key.startsWith(reference)) return key.slice(reference.length);
  const all = [topCard, ...Object.values(cardNames)];
  return all.find((name) => key.endsWith(name) && isWhose(key.slice(0, -name.length)));

  function isWhose(owner: string): boolean {
    return owner === reference || decode(owner) === slug;
  }
}

/** Whether there is any text, which most often stands near the beginning: no need to collect all of it. */
function hasContent(node: Node): boolean {
  if (node.nodeType === 3) return /\S/.test(node.nodeValue ?? '');
  for (let child = node.firstChild; child; child = child.nextSibling)
    if (hasContent(child)) return true;
  return false;
}

/** The column of the profile: all around the top card that has nothing about others in it. */
function columnOf(top: Element): Element {
  const beside = selectAll(top.ownerDocument, asides);
  let column = top;
  for (let at = top.parentElement; at; at = at.parentElement) {
    const around = at;
    if (at.tagName === 'BODY' || beside.some((aside) => around.contains(aside))) break;
    column = at;
    if (at.tagName === 'MAIN') break;
  }
  return column;
}

function isInside(element: Element, selector: string, end: Element): boolean {
  const around = element.parentElement?.closest(selector);
  return around !== null && around !== undefined && around !== end && end.contains(around);
}

/** As much around a heading as has no other heading and no other card in it. */
export function sectionAround(
  heading: Element,
  column: Element,
  cards: readonly Card[],
): Element | undefined {
  let section: Element | undefined;
  for (let at = heading.parentElement; at && at !== column; at = at.parentElement) {
    const around = at;
    const isShared =
      around.querySelectorAll('h1, h2').length > 1 ||
      cards.some(({ element }) => around.contains(element) && !element.contains(heading));
    if (isShared) break;
    section = around;
    if (around.tagName === 'SECTION') break;
  }
  return section && hasContent(section) ? section : undefined;
}
