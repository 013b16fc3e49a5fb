import { absent, type Field, notLoaded } from '@/utils/profile/field';
import type { Fields } from '@/utils/profile/reading';
import type { App } from './app';
import { readActivityFollowers, readPosts } from './sdui-activity';
import { type Card, type CardName, cardOf, findCards } from './sdui-cards';
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
  edit: 'a[href*="/edit/intro"]',
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
  card: Card;
  name: Element;
}

/** The top card of the person of this slug. Cards of the person before may still be on the page. */
function findSubject(cards: readonly Card[], slug: string): Subject | undefined {
  for (const card of cards) {
    if (card.name !== 'Topcard') continue;
    const name = findBoundName(card.element, slug, decode(card.reference) === slug);
    if (name) return { card, name };
  }
  return undefined;
}

function readFields(
  cards: readonly Card[],
  subject: Subject,
  slug: string,
  language: string | undefined,
): Fields {
  const top = readTopCard(subject.card.element, subject.name, language);
  const name = top.name.status === 'read' ? top.name.value : '';
  function from<T>(card: CardName, read: (element: Element) => Field<T>): Field<T> {
    const element = cardOf(cards, subject.card, slug, card);
    return element ? read(element) : notLoaded;
  }
  return {
    ...top,
    handle: absent,
    about: from('About', readAbout),
    roles: from('ExperienceTopLevelSection', readRoles),
    education: from('EducationTopLevelSection', readEducation),
    skills: from('Skills', readSkills),
    languages: from('LanguageTopLevel', readLanguages),
    volunteering: from('VolunteerExperienceTopLevel', readVolunteering),
    causes: notLoaded,
    recommendations: notLoaded,
    services: notLoaded,
    category: absent,
    followers:
      top.followers.status === 'read'
        ? top.followers
        : from('Activity', (card) => readActivityFollowers(card, language)),
    mutuals: notLoaded,
    followsYou: absent,
    posts: from('Activity', (card) => readPosts(card, name, slug)),
  };
}
