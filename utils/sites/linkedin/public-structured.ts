import { caps } from '@/utils/profile/caps';
import type { Education } from '@/utils/profile/reading';
import { cut, defined } from '@/utils/sites/values';
import { slugOf } from './slug';

// Seen 2023 to 2026, signed out, on some pages and not on others.
const selector = 'script[type="application/ld+json"]';

/** What a signed-out page says of its person for machines; what is masked there is left out. */
export interface Structured {
  location?: string;
  about?: string;
  organisations: string[];
  education: Education[];
  languages: string[];
  followers?: number;
}

/** The data of the person of this slug, and of nobody else: recommendations and articles name others. */
export function structuredIn(document: Document, slug: string): Structured | undefined {
  for (const { textContent } of document.querySelectorAll(selector)) {
    const page = parse(textContent);
    const person = [page, ...listIn(member(page, '@graph'))].find(
      (thing) =>
        member(thing, '@type') === 'Person' &&
        [...listIn(member(thing, 'sameAs')), ...listIn(member(thing, 'url'))].some(
          (address) => typeof address === 'string' && slugOf(address) === slug,
        ),
    );
    if (person) return structuredOf(person);
  }
  return undefined;
}

function structuredOf(person: unknown): Structured {
  const schools = listIn(member(person, 'alumniOf')).filter(
    (place) => member(place, '@type') === 'EducationalOrganization',
  );
  const follows = listIn(member(person, 'interactionStatistic')).find((statistic) =>
    textIn(statistic, 'interactionType')?.endsWith('FollowAction'),
  );
  const followers = member(follows, 'userInteractionCount');
  return defined({
    location: textIn(member(person, 'address'), 'addressLocality'),
    about: textIn(person, 'description', caps.text),
    organisations: namesIn(listIn(member(person, 'worksFor'))),
    education: namesIn(schools).map((school) => ({ school })),
    languages: namesIn(listIn(member(person, 'knowsLanguage'))),
    followers: typeof followers === 'number' && followers >= 0 ? followers : undefined,
  });
}

function namesIn(things: readonly unknown[]): string[] {
  return things.flatMap((thing) => textIn(thing, 'name') ?? []);
}

function textIn(thing: unknown, key: string, cap?: number): string | undefined {
  const text = member(thing, key);
  return typeof text === 'string' && !isMasked(text)
    ? cut(text.replace(/\s+/g, ' '), cap)
    : undefined;
}

/** Whether a text holds `******`, which LinkedIn prints in place of a word. */
export function isMasked(text: string): boolean {
  return /\*{4,}/.test(text);
}

function member(thing: unknown, key: string): unknown {
  return typeof thing === 'object' && thing !== null
    ? (thing as Record<string, unknown>)[key]
    : undefined;
}

function listIn(value: unknown): unknown[] {
  return Array.isArray(value) ? value : value === undefined ? [] : [value];
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not this page's doing, and not ours to repair: the page is read instead.
    return undefined;
  }
}
