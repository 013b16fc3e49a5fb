// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { loadFixture } from '@/tests/support/load-fixture';
import { read } from '@/utils/profile/field';
import type { FieldName, Fields } from '@/utils/profile/reading';
import { linkedin } from '@/utils/sites/linkedin/linkedin';
import type { Site } from '@/utils/sites/site';
import { x } from '@/utils/sites/x/x';

const prefix = 'com.linkedin.sdui.profile.card.ref';

/** What a section may take with it when it breaks. Everything else has to stay as it was. */
const sections: Record<string, FieldName[]> = {
  About: ['about'],
  Activity: ['posts', 'followers'],
  ExperienceTopLevelSection: ['roles'],
  EducationTopLevelSection: ['education'],
  Skills: ['skills'],
  LanguageTopLevel: ['languages'],
  VolunteerExperienceTopLevel: ['volunteering'],
};

const parts: Record<string, FieldName[]> = {
  UserDescription: ['about'],
  UserProfessionalCategory: ['category'],
  UserLocation: ['location'],
  UserUrl: ['links'],
  UserJoinDate: [],
  sendDMFromProfile: ['directMessages'],
  tweetText: ['posts'],
  'User-Name': ['posts'],
  socialContext: ['posts'],
};

const mutations: Record<string, (element: Element, key: string) => void> = {
  drop: (element) => element.remove(),
  rename: (element, key) =>
    element.setAttribute(key, `${element.getAttribute(key)?.slice(0, 20)}Renamed`),
  empty: (element) => element.replaceChildren(),
  duplicate: (element) => element.after(element.cloneNode(true)),
};

function fieldsOf(site: Site, document: Document, url: URL): Fields | undefined {
  const page = site.read(document, url, 0);
  return page.outcome === 'person' ? page.reading.fields : undefined;
}

/** Every value of `after` that `before` did not have: there must never be one. */
function wrongValues(before: Fields, after: Fields): string[] {
  return (Object.keys(before) as FieldName[]).flatMap((name) => {
    const [was, is] = [before[name], after[name]];
    if (is.status !== 'read') return [];
    const known = was.status === 'read' ? piecesOf(was.value) : [];
    return piecesOf(is.value).flatMap((piece) =>
      known.some((other) => isPartOf(piece, other)) ? [] : [`${name}: ${JSON.stringify(piece)}`],
    );
  });
}

function piecesOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [value];
}

/** An entry may lose members and a text words, but nothing may take another's place. */
function isPartOf(piece: unknown, other: unknown): boolean {
  if (typeof piece === 'string' && typeof other === 'string') {
    return other.includes(piece.replace(/…$/, ''));
  }
  if (typeof piece !== 'object' || typeof other !== 'object' || !piece || !other)
    return piece === other;
  return Object.entries(piece).every(([key, value]) =>
    isPartOf(value, (other as Record<string, unknown>)[key]),
  );
}

describe('a LinkedIn profile with one broken section', () => {
  describe.each(Object.keys(sections))('%s', (section) => {
    it.each(Object.keys(mutations))('%s: leaves every other field as it was', (mutation) => {
      for (const twin of ['both', 'outer', 'inner']) {
        const { document, url } = loadFixture('linkedin/sdui-full');
        const before = fieldsOf(linkedin, document, url);
        const twins = [...document.querySelectorAll(`[componentkey^="${prefix}"]`)].filter(
          (element) => element.getAttribute('componentkey')?.endsWith(section),
        );
        expect(twins.length).toBeGreaterThan(0);
        const broken = twin === 'both' ? twins : twins.slice(twin === 'outer' ? 0 : -1).slice(0, 1);
        for (const element of broken.toReversed()) mutations[mutation]?.(element, 'componentkey');
        const after = fieldsOf(linkedin, document, url);
        if (!before || !after) throw new Error('The person is still on the page.');
        for (const name of Object.keys(before) as FieldName[]) {
          const mayBreak = sections[section]?.includes(name);
          if (!mayBreak || mutation === 'duplicate')
            expect(after[name], name).toEqual(before[name]);
          else
            expect([
              before[name],
              { status: 'not-loaded' },
              { status: 'unreadable' },
            ]).toContainEqual(after[name]);
        }
      }
    });
  });

  it('says that it is still rendering without its top card', () => {
    const { document, url } = loadFixture('linkedin/sdui-full');
    for (const element of document.querySelectorAll('[componentkey$="Topcard"]')) element.remove();
    expect(linkedin.read(document, url, 0).outcome).toBe('rendering');
  });
});

describe('an X profile with one broken part', () => {
  describe.each(Object.keys(parts))('%s', (part) => {
    it.each(Object.keys(mutations))('%s: leaves every other field as it was', (mutation) => {
      const { document, url } = loadFixture('x/profile-dark');
      const before = fieldsOf(x, document, url);
      for (const element of document.querySelectorAll(`[data-testid="${part}"]`)) {
        mutations[mutation]?.(element, 'data-testid');
      }
      const after = fieldsOf(x, document, url);
      if (!before || !after) throw new Error('The person is still on the page.');
      for (const name of Object.keys(before) as FieldName[]) {
        if (!parts[part]?.includes(name)) expect(after[name], name).toEqual(before[name]);
      }
      if (part !== 'socialContext') expect(wrongValues(before, after)).toEqual([]);
    });
  });
});

const people: [Site, string][] = [
  [linkedin, 'linkedin/sdui-full'],
  [linkedin, 'linkedin/sdui-creator'],
  [linkedin, 'linkedin/sdui-thin'],
  [linkedin, 'linkedin/sdui-german'],
  [linkedin, 'linkedin/public'],
  [linkedin, 'linkedin/public-masked'],
  [x, 'x/profile-dark'],
  [x, 'x/profile-light'],
  [x, 'x/profile-rtl'],
];

// What is inside a text is the text: taking a word of it away changes no meaning that a reader could know.
const inText =
  '[data-testid="expandable-text-box"], [data-testid="expandable-text-box"] *, [data-testid="tweetText"] *, [data-testid="UserDescription"] *';

it.each(people.map(([site, name]) => ({ site, name })))(
  'whichever one element is missing, no value is another’s: $name',
  ({ site, name }) => {
    const { document, url } = loadFixture(name);
    const before = fieldsOf(site, document, url);
    if (!before) throw new Error('The fixture shows a person.');
    // Two degrees are on the page and nobody can see which one is hidden; the second is the true one.
    if (before.degree.status === 'unreadable') before.degree = read(2, 'text');
    const wrong = [...document.body.querySelectorAll('*')].flatMap((element) => {
      if (element.matches(inText)) return [];
      const place = document.createComment('');
      element.replaceWith(place);
      const after = fieldsOf(site, document, url);
      place.replaceWith(element);
      const found = after ? wrongValues(before, after) : [];
      return found.length > 0
        ? [`without ${element.outerHTML.slice(0, 120)}: ${found.join(' ')}`]
        : [];
    });
    expect(wrong).toEqual([]);
  },
  30_000,
);
