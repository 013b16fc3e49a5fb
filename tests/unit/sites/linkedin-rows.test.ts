// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { loadFixture } from '@/tests/support/load-fixture';
import { linkedin } from '@/utils/sites/linkedin/linkedin';
import type { PersonRow } from '@/utils/sites/site';

const lists = [
  'people-search-sdui',
  'people-search-ember',
  'connections-sdui',
  'connections-lazy',
  'connections-ember',
  'company-people',
  'browsemap-sdui',
  'browsemap-public',
  'ember-full',
].map((name) => ({ name }));

function load(name: string) {
  const { document, url } = loadFixture(`linkedin/${name}`);
  const rows = [...document.querySelectorAll(linkedin.rowSelector)];
  return { document, url, people: rows.filter((row) => linkedin.readRow(row, url)) };
}

/** The row of this person on a page. */
function rowOf(name: string, words: string) {
  const { document, url, people } = load(name);
  const row = people.find((one) => one.textContent.includes(words));
  if (!row) throw new Error(`${words} is in no row of ${name}.`);
  return { document, url, row };
}

/** Everything that a row says, but for where its name stands. */
function said(person: PersonRow | undefined): string[] {
  return Object.entries(person?.reading.fields ?? {}).map((entry) => JSON.stringify(entry));
}

describe.each(lists)('a row of $name', ({ name }) => {
  it('says less when a part of it is gone, empty or renamed, and never anything else', () => {
    const { url, people } = load(name);
    expect(people.length).toBeGreaterThan(0);
    for (const row of people) {
      const before = linkedin.readRow(row, url);
      const known = new Set(said(before));
      const judge = (): void => {
        const after = linkedin.readRow(row, url);
        if (!after) return;
        expect(after.reading.identity).toBe(before?.reading.identity);
        expect(after.name.textContent).toBe(before?.name.textContent);
        // A line of people whom both know may name fewer of them, and then counts nobody.
        const more = said(after).filter(
          (line) => !known.has(line) && !line.startsWith('["mutuals"'),
        );
        expect(more).toEqual([]);
      };
      for (const part of [...row.querySelectorAll('*')]) {
        // Words in bold are only some of the words of a line.
        if (part.closest('strong, svg') || part.querySelector(':scope > strong')) continue;
        const place = document.createComment('');
        part.replaceWith(place);
        judge();
        place.replaceWith(part);
        const content = [...part.childNodes];
        part.replaceChildren();
        judge();
        part.replaceChildren(...content);
        const names = [...part.attributes].filter(({ name: key }) => !/href|label|alt/.test(key));
        const values = names.map(({ name: key, value }) => [key, value] as const);
        for (const [key] of values) part.setAttribute(key, 'renamed');
        judge();
        for (const [key, value] of values) part.setAttribute(key, value);
      }
    }
  });

  it('is read anew when it is used for somebody else', () => {
    const { url, people } = load(name);
    const [first, last] = [people[0], people.at(-1)];
    if (!first || !last || first === last) return;
    const next = linkedin.readRow(last, url);
    const copy = last.cloneNode(true) as Element;
    for (const { name: key } of [...first.attributes]) first.removeAttribute(key);
    for (const { name: key, value } of copy.attributes) first.setAttribute(key, value);
    first.replaceChildren(...copy.childNodes);
    expect(linkedin.readRow(first, url)?.reading).toEqual(next?.reading);
    first.replaceChildren();
    expect(linkedin.readRow(first, url)).toBeUndefined();
  });

  it('is nothing elsewhere', () => {
    const { people } = load(name);
    for (const row of people)
      expect(linkedin.readRow(row, new URL('https://linkedin.example/in/maya/'))).toBeUndefined();
  });
});

describe('a result of LinkedIn’s people search', () => {
  beforeEach(() => {
    document.documentElement.replaceChildren();
  });

  it('is read in links inside links, as its script builds them', () => {
    const { document: page, url, row } = rowOf('people-search-sdui', 'Noor Haddad');
    const before = linkedin.readRow(row, url)?.reading;
    const around = row.querySelector('a[tabindex="0"]');
    const card = around?.nextElementSibling;
    if (!around || !card) throw new Error('The card stands behind the link around it.');
    around.append(card);
    expect(row.querySelectorAll('a a').length).toBeGreaterThan(2);
    expect(page.contains(row)).toBe(true);
    expect(linkedin.readRow(row, url)?.reading).toEqual(before);
  });

  it('has the degree that its styles leave visible', () => {
    const { document: page, url, row } = rowOf('people-search-sdui', 'Noor Haddad');
    const shown = [...row.querySelectorAll('span')].find((span) => span.textContent === '• 2nd');
    const hidden = shown?.cloneNode(true) as HTMLElement;
    hidden.textContent = '• 1st';
    hidden.style.display = 'none';
    shown?.before(hidden);
    expect(linkedin.readRow(row, url)?.reading.fields).not.toHaveProperty('degree');
    // The page's own window knows the styles, which a document by itself does not.
    document.documentElement.replaceChildren(...page.documentElement.childNodes);
    expect(linkedin.readRow(row, url)?.reading.fields.degree).toMatchObject({ value: 2 });
  });

  it('is nobody’s where the buttons are for somebody else', () => {
    const { url, row } = rowOf('people-search-sdui', 'Noor Haddad');
    row
      .querySelector('a[href*="vanityName"]')
      ?.setAttribute('href', '/preload/search-custom-invite/?vanityName=somebody-else');
    expect(linkedin.readRow(row, url)).toBeUndefined();
  });

  it('is nobody’s where only a stranger is linked', () => {
    const { url, row } = rowOf('people-search-sdui', 'Noor Haddad');
    for (const link of row.querySelectorAll('a[href*="noor-haddad-care"]')) link.remove();
    expect(row.querySelectorAll('a[href*="/in/"]').length).toBeGreaterThan(0);
    expect(linkedin.readRow(row, url)).toBeUndefined();
  });

  it('is nobody’s where LinkedIn doesn’t show who it is', () => {
    const { url, row } = rowOf('people-search-sdui', 'Noor Haddad');
    row
      .querySelector('a[href*="/in/noor-haddad-care/"]')
      ?.setAttribute('href', '/search/results/people/headless?origin=FACETED_SEARCH');
    expect(linkedin.readRow(row, url)).toBeUndefined();
  });

  it('is nobody’s where nothing says that it is about a member', () => {
    const { url, row } = rowOf('people-search-sdui', 'Noor Haddad');
    row.querySelector('[componentkey^="SearchResultsACoA"]')?.removeAttribute('componentkey');
    expect(linkedin.readRow(row, url)).toBeUndefined();
  });

  it('is about a member where a name around it says so, as until 2026-04', () => {
    const { url, row } = rowOf('people-search-sdui', 'Noor Haddad');
    const before = linkedin.readRow(row, url)?.reading;
    const member = row.querySelector('[componentkey^="SearchResultsACoA"]');
    member?.removeAttribute('componentkey');
    row.querySelector('div')?.setAttribute('data-view-name', 'people-search-result');
    expect(linkedin.readRow(row, url)?.reading).toEqual(before);
  });

  it('has its degree in a part of its own or not, and is hers only where nobody is invited', () => {
    const { url, row } = rowOf('people-search-sdui', 'Noor Haddad');
    const before = linkedin.readRow(row, url)?.reading;
    const badge = [...row.querySelectorAll('p > span')].find((span) =>
      span.textContent.includes('2nd'),
    );
    badge?.replaceWith(' • 2nd');
    expect(linkedin.readRow(row, url)?.reading).toEqual(before);
    const line = [...row.querySelectorAll('p')].find((p) => p.textContent.endsWith('• 2nd'));
    line?.lastChild?.replaceWith(' • من الدرجة الثانية');
    const { fields, identity } = linkedin.readRow(row, url)?.reading ?? {};
    expect(identity).toBe(before?.identity);
    expect(fields).not.toHaveProperty('degree');
    row.querySelector('a[href*="vanityName"]')?.remove();
    expect(linkedin.readRow(row, url)).toBeUndefined();
  });

  it('says nothing of lines that are more or fewer than it knows', () => {
    const { url, row } = rowOf('people-search-sdui', 'Noor Haddad');
    const line = [...row.querySelectorAll('p')].find((p) => p.textContent.startsWith('Rotterdam'));
    line?.parentElement?.after(line.parentElement.cloneNode(true));
    const fields = linkedin.readRow(row, url)?.reading.fields;
    expect(Object.keys(fields ?? {}).sort()).toEqual([
      'degree',
      'mutuals',
      'name',
      'organisations',
    ]);
  });

  it('of the older app is nobody’s where picture and name are two people’s', () => {
    const { url, row } = rowOf('people-search-ember', 'Ruth Abebe');
    row.querySelector('a')?.setAttribute('href', 'https://www.linkedin.com/in/somebody-else');
    expect(linkedin.readRow(row, url)).toBeUndefined();
  });

  it('keeps an employer to itself that it only may have understood', () => {
    const { url, row } = rowOf('people-search-sdui', 'Noor Haddad');
    const line = [...row.querySelectorAll('p')].find((p) => p.textContent.startsWith('Current:'));
    for (const words of [
      'Current: Nurse at heart at Maasdal Care',
      'Current: Nurse educator at Maasdal...',
      'Past: Nurse educator at Maasdal Care',
      'Currently: Nurse educator at Maasdal Care',
    ]) {
      if (line) line.textContent = words;
      expect(linkedin.readRow(row, url)?.reading.fields, words).not.toHaveProperty('organisations');
    }
  });

  it('counts nobody whom both know in words that it doesn’t understand', () => {
    const { url, row } = rowOf('people-search-sdui', 'Noor Haddad');
    const line = [...row.querySelectorAll('p')].find((p) => p.querySelector('strong a, a strong'));
    for (const text of line?.childNodes ?? []) if (text.nodeType === 3) text.textContent = ' und ';
    expect(linkedin.readRow(row, url)?.reading.fields.mutuals).toMatchObject({
      value: { named: ['Piotr Malec', 'Yara Benali'] },
    });
    expect(linkedin.readRow(row, url)?.reading.fields.mutuals).not.toHaveProperty('value.total');
  });
});

describe('somebody beside a profile', () => {
  it('has a headline above a count of followers, and no count for a headline', () => {
    const { url, row } = rowOf('browsemap-sdui', 'Amina Yusuf');
    const before = linkedin.readRow(row, url)?.reading;
    const line = [...row.querySelectorAll('p')].find((p) => p.textContent.startsWith('Lab lead'));
    const count = line?.cloneNode(true);
    if (count) count.textContent = '1,234 followers';
    line?.after(count ?? '');
    expect(before?.fields.headline?.status).toBe('read');
    expect(linkedin.readRow(row, url)?.reading).toEqual(before);
    line?.remove();
    expect(linkedin.readRow(row, url)?.reading.fields).not.toHaveProperty('headline');
  });
});

describe('one of her connections', () => {
  it('is found in the list where it has no name for machines, once', () => {
    const { document, url, people } = load('connections-sdui');
    const before = people.map((row) => linkedin.readRow(row, url)?.reading);
    for (const row of people) row.setAttribute('componentkey', 'ConnectionsPage_Row');
    const rows = () =>
      [...document.querySelectorAll(linkedin.rowSelector)].flatMap(
        (row) => linkedin.readRow(row, url)?.reading ?? [],
      );
    expect(rows()).toEqual(before);
    // The row itself is inside what looks like one.
    for (const row of people) {
      const around = document.createElement('div');
      row.replaceWith(around);
      around.append(row);
      row.setAttribute('componentkey', 'auto-component-1');
    }
    expect(rows()).toEqual(before);
  });
});

describe('the sections of a profile', () => {
  it.each(['ember-full', 'sdui-full', 'browsemap-sdui'])('%s: have no rows', (name) => {
    const { people } = load(name);
    const outside = people.filter((row) => !row.closest('aside'));
    expect(outside).toEqual([]);
  });
});
