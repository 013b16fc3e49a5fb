import { caps } from '@/utils/profile/caps';
import { absent, type Field, read, unreadable } from '@/utils/profile/field';
import type { Education, Fields, Post, Role, Volunteering } from '@/utils/profile/reading';
import { cut, defined, fieldOr, listField } from '@/utils/sites/values';
import { visibleText } from '@/utils/sites/visible-text';
import type { App } from './app';
import { isCurrent, isDates } from './dates';
import { followersFrom, isCount } from './followers';
import { isMasked, structuredIn } from './public-structured';
import { decode, outsideOf, slugOf } from './slug';

/** Seen 2012 to 2026-09, signed out. Classes are made by hand here and have held for years. */
const selectors = {
  app: '.top-card-layout__title, meta[name="pageKey"][content^="public_profile"]',
  canonical: 'link[rel="canonical"], meta[property="og:url"]',
  // The first of the page; cards of other people have their own further down.
  topCard: '.top-card-layout',
  name: '.top-card-layout__title',
  // Never "the first h2": sign-in dialogs inside the card come before it with headings of their own.
  headline: '.top-card-layout__headline',
  location: '.profile-info-subheader > span, .top-card__subline-item',
  count: '.profile-info-subheader span',
  organisation:
    '[data-section="currentPositionsDetails"] .top-card-link__description, [data-section="educationsDetails"] .top-card-link__description',
  about: 'section[data-section="summary"] .core-section-container__content p',
  role: 'section[data-section="experience"] li',
  roleTitle: ':scope .experience-item__title, :scope .experience-group-position__title',
  roleOrganisation: '.experience-item__subtitle',
  group: '.experience-group',
  groupOrganisation: '.experience-group-header__company',
  education: 'li.education__list-item',
  skill: 'li.skills__item',
  language: 'section[data-section="languages"] li h3',
  volunteering: 'section[data-section="volunteering"] li',
  post: 'section[data-section="posts"] li',
  dates: '.date-range',
  meta: '.experience-item__meta-item, .experience-group-position__location, .experience-group-position__meta-item',
  // Leads away through a page of LinkedIn's own.
  website: '[data-section="websites"] a[href*="/redir/redirect"]',
  // Both halves of a long text are on the page; the longer one is complete.
  longText:
    '.show-more-less-text__text--more, .show-more-less-text__text--less, .show-more-less-text p',
} as const;

/**
 * The profile as people see it who are not signed in. LinkedIn leaves out or masks what it wants a sign-in
 * for, so what is missing here is `unreadable`: scrolling does not bring it, and it may well exist.
 */
export const publicProfile: App = {
  layout: 'linkedin-public',
  isServed: (document) => document.querySelector(selectors.app) !== null,
  isOwn: () => false,
  findName(document, slug) {
    const named = [...document.querySelectorAll(selectors.canonical)].map((element) =>
      slugOf(element.getAttribute('href') ?? element.getAttribute('content')),
    );
    // The canonical address may be any of the person's, but a page without one is only ever its own.
    const isSubject = named.every((other) => other === slug);
    return isSubject ? (document.querySelector(selectors.name) ?? undefined) : undefined;
  },
  readPerson(document, slug) {
    const name = publicProfile.findName(document, slug);
    const card = name?.closest(selectors.topCard);
    return name && card ? { fields: readFields(document, card, name, slug), name } : undefined;
  },
};

function readFields(document: Document, card: Element, name: Element, slug: string): Fields {
  const language = document.documentElement.lang || undefined;
  const structured = structuredIn(document, slug);
  return {
    name: fieldOr(textOf(name), 'position'),
    handle: absent,
    headline: fieldOr(textOf(card.querySelector(selectors.headline)), 'position'),
    organisations: listField(
      textsOf(card, selectors.organisation),
      'position',
      listField(structured?.organisations ?? [], 'structured'),
    ),
    location: readLocation(card, structured?.location),
    about: fieldOr(
      textOf(document.querySelector(selectors.about), caps.text),
      'position',
      fieldOr(structured?.about, 'structured'),
    ),
    roles: listField(each(document, selectors.role, roleFrom), 'position'),
    education: listField(
      each(document, selectors.education, educationFrom),
      'position',
      listField(structured?.education ?? [], 'structured'),
    ),
    skills: listField(textsOf(document, selectors.skill), 'position'),
    languages: listField(
      textsOf(document, selectors.language),
      'position',
      listField(structured?.languages ?? [], 'structured'),
    ),
    volunteering: listField(each(document, selectors.volunteering, volunteeringFrom), 'position'),
    causes: unreadable,
    recommendations: unreadable,
    services: unreadable,
    links: listField(
      each(card, selectors.website, (link) => outsideOf(link.getAttribute('href'))),
      'attribute',
    ),
    category: absent,
    followers: readFollowers(card, language, structured?.followers),
    degree: unreadable,
    mutuals: unreadable,
    followsYou: absent,
    posts: listField(
      each(document, selectors.post, (item) => postFrom(item, slug)),
      'attribute',
    ),
    directMessages: unreadable,
  };
}

function readLocation(card: Element, structured: string | undefined): Field<string> {
  const location = textOf(card.querySelector(selectors.location));
  return location && !isCount(location)
    ? read(location, 'position')
    : fieldOr(structured, 'structured');
}

/** The page rounds, its data doesn't. */
function readFollowers(
  card: Element,
  language: string | undefined,
  structured: number | undefined,
): Fields['followers'] {
  if (structured !== undefined) return read({ min: structured, max: structured }, 'structured');
  for (const element of card.querySelectorAll(selectors.count)) {
    const count = followersFrom(visibleText(element), language);
    if (count) return read(count, 'text');
  }
  return unreadable;
}

function roleFrom(item: Element): Role | undefined {
  // A group's own item holds its jobs' items; only those are jobs.
  if (item.querySelector('li')) return undefined;
  const group = item.closest(selectors.group);
  const title = textOf(item.querySelector(selectors.roleTitle));
  const organisation = textOf(
    group?.querySelector(selectors.groupOrganisation) ??
      item.querySelector(selectors.roleOrganisation),
  );
  const dates = datesOf(item);
  const current = dates ? isCurrent(dates) : undefined;
  return title
    ? defined({
        title,
        organisation,
        dates,
        current,
        location: placeOf(item),
        description: longTextOf(item),
      })
    : undefined;
}

/** The only line below the title that isn't the dates. */
function placeOf(item: Element): string | undefined {
  const lines = [...item.querySelectorAll(selectors.meta)].filter(
    (line) => !line.querySelector(selectors.dates),
  );
  const place = lines.length === 1 ? textOf(lines[0]) : undefined;
  return place && !isDates(place) && !/\p{Nd}/u.test(place) ? place : undefined;
}

/** The range without its duration, which is a span of its own behind it. */
function datesOf(item: Element): string | undefined {
  const range = item.querySelector(selectors.dates);
  const text = textOf(range) ?? '';
  const duration = textOf(range?.querySelector('span')) ?? '';
  const dates = text.slice(0, text.length - duration.length).trim();
  return isDates(dates) ? dates : undefined;
}

function educationFrom(item: Element): Education | undefined {
  const school = textOf(item.querySelector('h3'));
  const degree = [...new Set(textsOf(item, 'h4 > span'))].join(', ') || undefined;
  return school ? defined({ school, degree, dates: datesOf(item) }) : undefined;
}

function volunteeringFrom(item: Element): Volunteering | undefined {
  const role = textOf(item.querySelector('h3'));
  return role
    ? defined({
        role,
        organisation: textOf(item.querySelector('h4')),
        dates: datesOf(item),
        description: longTextOf(item),
      })
    : undefined;
}

/** Posts that this person only reacted to stand in the same list; the address names the author. */
function postFrom(item: Element, slug: string): Post | undefined {
  const address = item.querySelector('a[href*="/posts/"]')?.getAttribute('href') ?? '';
  const isOwn = decode(/\/posts\/([^/?#_]+)_/.exec(address)?.[1]) === slug;
  const text = textOf(item.querySelector('h3'), caps.text);
  return isOwn && text ? { text } : undefined;
}

function longTextOf(item: Element): string | undefined {
  const texts = [...item.querySelectorAll(selectors.longText)].flatMap(
    (p) => textOf(p, caps.text) ?? [],
  );
  return texts.sort((a, b) => b.length - a.length)[0];
}

/** Text that is no mask. */
function textOf(element: Element | null | undefined, cap?: number): string | undefined {
  const text = element ? cut(visibleText(element), cap) : undefined;
  return text && !isMasked(text) ? text : undefined;
}

function textsOf(root: ParentNode, selector: string): string[] {
  return each(root, selector, (element) => textOf(element));
}

function each<T>(
  root: ParentNode,
  selector: string,
  from: (element: Element) => T | undefined,
): T[] {
  return [...root.querySelectorAll(selector)].flatMap((element) => from(element) ?? []);
}
