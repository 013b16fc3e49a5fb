import { absent, type Field, notLoaded, valueIn } from '@/utils/profile/field';
import type { Fields } from '@/utils/profile/reading';
import { listField } from '@/utils/sites/values';
import { visibleText } from '@/utils/sites/visible-text';
import type { App } from './app';
import type { Headed } from './headings';
import { degreeOfAuthor, readActivityFollowers, readPosts } from './sdui-activity';
import { type Card, findCards, findSections, type Section } from './sdui-cards';
import { readFeatured, readList, readRecommendations, readServicesBeside } from './sdui-giving';
import {
  readAbout,
  readEducation,
  readLanguages,
  readRoles,
  readSkills,
  readVolunteering,
} from './sdui-sections';
import { findSubject, type Subject } from './sdui-subject';
import { readTopCard } from './sdui-top-card';
import { slugOf } from './slug';

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
  findName: (document, slug) => findSubject(document, findCards(document), slug)?.name,
  readPerson(document, slug) {
    const cards = findCards(document);
    const subject = findSubject(document, cards, slug);
    if (!subject) return undefined;
    const language = document.documentElement.lang || undefined;
    return { fields: readFields(cards, subject, slug, language), name: subject.name };
  },
};

function readFields(
  cards: readonly Card[],
  { card, name, reference, basis }: Subject,
  slug: string,
  language: string | undefined,
): Fields {
  const sections = findSections(cards, card, reference, slug);
  const text = visibleText(name);
  const activity = sections.get('activity')?.element;
  const degree = activity && degreeOfAuthor(activity, text, slug);
  const read = readTopCard(card, name, { reference, language, degree });
  const entries = Object.entries(read).map(([key, field]) => [key, guided<unknown>(field, basis)]);
  const top = Object.fromEntries(entries) as typeof read;
  function guided<T>(field: Field<T>, by: Section['basis']): Field<T> {
    const isGuided = by === 'heading' && field.status === 'read' && field.basis !== 'text';
    return isGuided ? { ...field, basis: 'heading' } : field;
  }
  function from<T>(headed: Headed, readSection: (element: Element) => Field<T>): Field<T> {
    const section = sections.get(headed);
    return section ? guided(readSection(section.element), section.basis) : notLoaded;
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
    services: orElse(from('services', readList), () => readServicesBeside(card)),
    links: listField(
      [top.links, from('featured', readFeatured)].flatMap((links) => valueIn(links) ?? []),
      'attribute',
      notLoaded,
    ),
    category: absent,
    followers: orElse(top.followers, () =>
      from('activity', (element) => readActivityFollowers(element, language)),
    ),
    followsYou: absent,
    posts: from('activity', (element) => readPosts(element, text, slug)),
  };
}

function orElse<T>(field: Field<T>, other: () => Field<T>): Field<T> {
  if (field.status === 'read') return field;
  const found = other();
  return found.status === 'read' ? found : field;
}
