import { absent, type Field, notLoaded, read, unreadable, valueIn } from '@/utils/profile/field';
import type { Fields } from '@/utils/profile/reading';
import { cut, fieldOr, listField } from '@/utils/sites/values';
import { visibleText } from '@/utils/sites/visible-text';
import type { App } from './app';
import { degreeFrom } from './degree';
import { readActivityFollowers, readPosts } from './ember-activity';
import {
  readAbout,
  readCauses,
  readEducation,
  readLanguages,
  readRecommendations,
  readRoles,
  readServices,
  readSkills,
  readVolunteering,
} from './ember-sections';
import { followersFrom, isCount } from './followers';
import { mutualsFrom } from './mutuals';
import { outsideOf, slugOf } from './slug';

/** Seen 2024-03 to 2024-07, signed in. Most classes are hashed; those of the design system hold. */
const selectors = {
  // The profile's own parts. Other pages of this app (feed, search, company) have neither.
  app: '.pv-profile-card__anchor, #top-card-text-details-contact-info',
  name: 'main section h1',
  // Pages about this very person: who a card is about.
  about: 'a[href*="/overlay/"], a[href*="/details/"], a[href*="/recent-activity/"]',
  // Only her own profile can be edited.
  edit: 'main a[href*="/edit/"]',
  anchor: 'main .pv-profile-card__anchor[id]',
  section: 'main section',
  services: 'main section a[href*="/services/page/"]',
  degree: '.dist-value',
  headline: '.text-body-medium.break-words',
  contact: 'a[href*="/overlay/contact-info"]',
  location: '.text-body-small.inline.t-black--light.break-words',
  organisation: 'ul > li > button[aria-label]',
  // The column of the name when nothing stands beside it.
  fullWidth: '[class*="left-panel--full-width"]',
  count: 'ul > li',
  mutuals: 'a[href*="onnectionOf="]',
  message: '.profile-action-compose-option button, a[href*="/messaging/compose/"]',
  locked: 'svg[data-test-icon^="lock"]',
  link: 'a[href^="https://"]',
} as const;

/** Any of what stands beside the name. */
const intro = `${selectors.contact}, ${selectors.location}, ${selectors.organisation}`;

/**
 * The sections of the profile by the id of their anchor; the last one ends it. Featured, projects, publications,
 * patents, test scores and organizations: as tools name them that read these pages, 2022 to 2025.
 */
const known =
  /^(?:about|featured|content_collections|experience|education|licenses_and_certifications|projects|volunteering_experience|skills|recommendations|publications|patents|courses|honors_and_awards|test_scores|languages|organizations|volunteer_causes|interests)$/;
const last = 'interests';

/**
 * The signed-in profile of 2024 (Ember). A section that the person doesn't have is not on the page, just as
 * one that hasn't come yet. It is `absent` only where the profile is there to its end and every section on
 * it is known; anything else may be it. Every text is there twice, once for screen readers; the one that is
 * hidden from them is read.
 */
export const ember: App = {
  layout: 'linkedin-ember',
  isServed: (document) => document.querySelector(selectors.app) !== null,
  isOwn: (document, slug) =>
    [...document.querySelectorAll(selectors.edit)].some(
      (link) => slugOf(link.getAttribute('href')) === slug,
    ),
  findName: (document, slug) => findSubject(document, slug)?.name,
  readPerson(document, slug) {
    const subject = findSubject(document, slug);
    return subject && { fields: readFields(document, subject, slug), name: subject.name };
  },
};

interface Subject {
  card: Element;
  name: Element;
}

/**
 * The heading of the person of this slug. It can outlive a navigation, so it counts only in a card whose
 * links are all about them.
 */
function findSubject(document: Document, slug: string): Subject | undefined {
  for (const name of document.querySelectorAll(selectors.name)) {
    const card = name.closest('section');
    if (card && isAbout(card, slug) && visibleText(name) !== '') return { card, name };
  }
  return undefined;
}

/** Whether a card is about this person: `undefined` where it doesn't say, `false` where it is another's. */
function isAbout(card: Element, slug: string): boolean | undefined {
  const owners = [...card.querySelectorAll(selectors.about)]
    .map((link) => slugOf(link.getAttribute('href')))
    // The member's id in place of the slug says nothing.
    .filter((owner) => owner !== undefined && !owner.startsWith('acoa'));
  return owners.length === 0 ? undefined : owners.every((owner) => owner === slug);
}

interface Sections {
  /** By the id of their anchor, which is English in every language of the site. */
  byId: Map<string, Element>;
  /** Whether the whole profile is there, and nothing on it is unknown. */
  areComplete: boolean;
}

/** This person's sections. */
function findSections(document: Document, top: Element, slug: string): Sections {
  const all = [...document.querySelectorAll(selectors.section)].flatMap((section) => {
    // Parts of a section may be sections too.
    if (top.contains(section) || section.parentElement?.closest('section')) return [];
    const { id = '' } = section.querySelector(selectors.anchor) ?? {};
    return [{ id, section, about: isAbout(section, slug) }];
  });
  const services = document.querySelector(selectors.services)?.closest('section');
  if (services) all.push({ id: 'services', section: services, about: isAbout(services, slug) });
  // While the person before is still leaving the screen, only what names this one is theirs.
  const isMixed = all.some(({ about }) => about === false);
  const own = all.filter(({ about }) => about ?? !isMixed);
  const byId = new Map(own.toReversed().map(({ id, section }) => [id, section]));
  const areComplete = !isMixed && byId.has(last) && all.every(({ id }) => known.test(id));
  return { byId, areComplete };
}

function readFields(document: Document, { card, name }: Subject, slug: string): Fields {
  const language = document.documentElement.lang || undefined;
  const { byId, areComplete } = findSections(document, card, slug);
  function from<T>(id: string, readSection: (section: Element) => Field<T>): Field<T> {
    const section = byId.get(id);
    if (section) return readSection(section);
    // Of services and activity no page was seen that says how it looks without them.
    return areComplete && id !== 'services' && id !== 'content_collections' ? absent : notLoaded;
  }
  const nameField = fieldOr(cut(visibleText(name)), 'position');
  const around = introOf(name, card);
  const degree = readDegree(name, card);
  const followers = readFollowers(card, language);
  return {
    name: nameField,
    handle: absent,
    headline: readHeadline(name, card),
    organisations: readOrganisations(around),
    location: readLocation(around),
    about: from('about', readAbout),
    roles: from('experience', readRoles),
    education: from('education', readEducation),
    skills: from('skills', readSkills),
    languages: from('languages', readLanguages),
    volunteering: from('volunteering_experience', readVolunteering),
    causes: from('volunteer_causes', readCauses),
    recommendations: from('recommendations', readRecommendations),
    services: from('services', readServices),
    links: readLinks(card),
    category: absent,
    followers:
      followers.status === 'read'
        ? followers
        : from('content_collections', (section) => readActivityFollowers(section, language)),
    degree,
    mutuals: readMutuals(card, degree),
    followsYou: absent,
    posts: from('content_collections', (section) => readPosts(section, valueIn(nameField) ?? '')),
    directMessages: readDirectMessages(card),
  };
}

/** The part of the top card with the name, the line of the location and what stands beside them. */
function introOf(name: Element, card: Element): Element | undefined {
  for (let at = name.parentElement; at && at !== card; at = at.parentElement) {
    if (at.querySelector(intro)) return at;
  }
  return undefined;
}

function readHeadline(name: Element, card: Element): Field<string> {
  const element = [...card.querySelectorAll(selectors.headline)].find((line) =>
    line.parentElement?.contains(name),
  );
  const headline = element && cut(visibleText(element));
  // What LinkedIn prints for somebody who wrote none.
  return headline === '--' ? absent : fieldOr(headline, 'position');
}

function readOrganisations(around: Element | undefined): Field<string[]> {
  const labelled = [...(around?.querySelectorAll(selectors.organisation) ?? [])].flatMap(
    (button) => {
      const text = cut([...button.children].map(visibleText).join(' '));
      return text && button.getAttribute('aria-label')?.includes(text) ? [text] : [];
    },
  );
  return listField(
    labelled,
    'position',
    around?.querySelector(selectors.fullWidth) ? absent : unreadable,
  );
}

function readLocation(around: Element | undefined): Field<string> {
  const row = around?.querySelector(selectors.contact)?.closest('div');
  const element = (row ?? around)?.querySelector(selectors.location);
  const location = element && cut(visibleText(element));
  if (location && !isCount(location)) return read(location, 'position');
  // "Contact info" by itself in its row: this person names no place.
  const alone =
    row && visibleText(row) === visibleText(row.querySelector(selectors.contact) ?? row);
  return alone && !element ? absent : unreadable;
}

/** The degree is in the row of the name; a row of the name alone proves that none is shown. */
function readDegree(name: Element, card: Element): Field<1 | 2 | 3> {
  const degrees = new Set(
    [...card.querySelectorAll(selectors.degree)].map((badge) => degreeFrom(visibleText(badge))),
  );
  const [degree] = degrees;
  if (degrees.size === 1 && degree) return read(degree, 'position');
  const row = name.closest('div');
  return degrees.size === 0 && row?.textContent.trim() === name.textContent.trim()
    ? absent
    : unreadable;
}

function readFollowers(card: Element, language: string | undefined): Fields['followers'] {
  for (const line of card.querySelectorAll(selectors.count)) {
    const count = followersFrom(visibleText(line), language);
    if (count) return read(count, 'text');
  }
  return unreadable;
}

/**
 * The people whom the card names as known to both. Somebody of the third degree has none: that is what the
 * third degree means.
 */
function readMutuals(card: Element, degree: Field<1 | 2 | 3>): Fields['mutuals'] {
  const links = [...card.querySelectorAll(selectors.mutuals)];
  const [mutuals] = links.flatMap((link) => mutualsFrom(link) ?? []);
  return fieldOr(
    mutuals,
    'position',
    valueIn(degree) === 3 && links.length === 0 ? absent : unreadable,
  );
}

/** Their own links lead away from LinkedIn; all others are behind "Contact info". */
function readLinks(card: Element): Field<string[]> {
  const links = [...card.querySelectorAll(selectors.link)].flatMap(
    (link) => outsideOf(link.getAttribute('href')) ?? [],
  );
  return listField(links, 'attribute', notLoaded);
}

function readDirectMessages(card: Element): Field<boolean> {
  const button = card.querySelector(selectors.message);
  return button && !button.querySelector(selectors.locked) ? read(true, 'position') : unreadable;
}
