import { absent, type Field, notLoaded } from '@/utils/profile/field';
import type { Fields } from '@/utils/profile/reading';
import { visibleText } from '@/utils/sites/visible-text';
import type { App } from './app';
import type { Headed } from './headings';
import { degreeOfAuthor, readActivityFollowers, readPosts } from './sdui-activity';
import { type Card, findCards, findSections, referenceOf } from './sdui-cards';
import { readList, readRecommendations } from './sdui-giving';
import {
  readAbout,
  readEducation,
  readLanguages,
  readRoles,
  readSkills,
  readVolunteering,
} from './sdui-sections';
import { findBoundName, readTopCard } from './sdui-top-card';
import { decode, slugOf } from './slug';

/** Seen 2026-03 to 2026-09, signed in. */
const selectors = {
  // Every screen of this app, the profile among them.
  app: '[data-sdui-screen], [componentkey^="com.linkedin.sdui."], [id^="com.linkedin.sdui."]',
  // Only her own profile can be edited; the address says whose it is.
  edit: 'a[href*="/edit/"]',
} as const;

/**
 * The signed-in profile that LinkedIn's server draws (2026). Cards below the first are filled as she
 * scrolls, and one that a person doesn't have looks exactly like one that is yet to come: an empty card is
 * `not-loaded`, never `absent`. Only the top card, which is there from the start, can prove an absence.
 */
export const sdui: App = {
  layout: 'linkedin-sdui',
  isServed: (document) => document.querySelector(selectors.app) !== null,
  isOwn: (document, slug) =>
    [...document.querySelectorAll(selectors.edit)].some(
      (link) => slugOf(link.getAttribute('href')) === slug,
    ),
  findName: (document, slug) => findSubject(findCards(document), slug)?.name,
  readFields(document, slug) {
    const cards = findCards(document);
    const subject = findSubject(cards, slug);
    return subject && readFields(cards, subject, slug, document.documentElement.lang || undefined);
  },
};

interface Subject {
  card: Element;
  name: Element;
  /** Whose card it is, in the machine's words: the member's id, or the slug. */
  reference: string;
}

/** The top card of the person of this slug. Cards of the person before may still be on the page. */
function findSubject(cards: readonly Card[], slug: string): Subject | undefined {
  for (const card of cards) {
    const reference = referenceOf(card);
    if (reference === undefined) continue;
    const name = findBoundName(card.element, slug, decode(reference) === slug);
    if (name) return { card: card.element, name, reference };
  }
  return undefined;
}

function readFields(
  cards: readonly Card[],
  { card, name, reference }: Subject,
  slug: string,
  language: string | undefined,
): Fields {
  const sections = findSections(cards, card, reference, slug);
  const text = visibleText(name);
  const activity = sections.get('activity')?.element;
  const degree = activity && degreeOfAuthor(activity, text, slug);
  const top = readTopCard(card, name, { reference, language, degree });
  function from<T>(headed: Headed, readSection: (element: Element) => Field<T>): Field<T> {
    const section = sections.get(headed);
    if (!section) return notLoaded;
    const field = readSection(section.element);
    const isGuided = section.basis === 'heading' && field.status === 'read';
    return isGuided && field.basis !== 'text' ? { ...field, basis: 'heading' } : field;
  }
  return {
    ...top,
    handle: absent,
    about: from('about', readAbout),
    roles: from('experience', readRoles),
    education: from('education', readEducation),
    skills: from('skills', readSkills),
    languages: from('languages', readLanguages),
    volunteering: from('volunteering', readVolunteering),
    causes: from('causes', readList),
    recommendations: from('recommendations', (element) => readRecommendations(element, slug)),
    services: from('services', readList),
    category: absent,
    followers:
      top.followers.status === 'read'
        ? top.followers
        : from('activity', (element) => readActivityFollowers(element, language)),
    followsYou: absent,
    posts: from('activity', (element) => readPosts(element, text, slug)),
  };
}
