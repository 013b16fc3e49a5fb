// @vitest-environment jsdom

import { describe, expect, it } from 'vitest';
import { fixturesOf, loadFixture, parsePage } from '@/tests/support/load-fixture';
import { caps } from '@/utils/profile/caps';
import { fieldNames, Reading } from '@/utils/profile/reading';
import { readPeople } from '@/utils/sites/any/read-people';

const now = Date.UTC(2026, 10, 23);

function readFixture(name: string, selection = ''): Reading[] {
  const { document, url } = loadFixture(`any/${name}`);
  return readPeople(document, url, { selection, now });
}

/** A page with this data in it, read. */
function readData(data: unknown, address = 'https://some.example/page', selection = ''): Reading[] {
  const json = typeof data === 'string' ? data : JSON.stringify(data);
  const page = parsePage(`<script type="application/ld+json">${json}</script>`);
  return readPeople(page, new URL(address), { selection, now });
}

const person = (name: string, more = {}) => ({ '@type': 'Person', name, ...more });

/** A reading as the fixtures write it: only what was read; the rest has to be `unreadable`. */
function brief({ identity, url, layout, language, fields }: Reading) {
  const read = Object.entries(fields).filter(([, field]) => field.status !== 'unreadable');
  const said = { identity, url, layout, fields: Object.fromEntries(read) };
  return language === undefined ? said : { ...said, language };
}

describe.each(fixturesOf('any'))('%s', (name) => {
  it('is read as a person would read its data', () => {
    const people = readFixture(name.slice('any/'.length));
    const { people: expected } = loadFixture(name).expected as { people: unknown[] };
    expect(people.slice(0, -1).map(brief)).toEqual(expected);
  });

  it('hands over only readings that can be kept', () => {
    for (const reading of readFixture(name.slice('any/'.length), 'some words')) {
      expect(Reading.safeParse(reading).error).toBeUndefined();
      expect(reading.source).toBe('page');
    }
  });

  it('stays as it was', () => {
    const { document, url } = loadFixture(name);
    const before = document.documentElement.outerHTML;
    readPeople(document, url, { selection: '', now });
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

describe('the person of any page', () => {
  it('has its signs as they are read, where the data has them as HTML', () => {
    const [read] = readData(
      person('Se&#225;n O&rsquo;Brien &amp; Co', {
        description: 'Writes &lt;plainly&gt;, &#x1F44B;&#0;',
        sameAs: 'https://books.example/?a=1&amp;b=2',
      }),
    );
    expect(read?.fields.name).toMatchObject({ value: 'Seán O&rsquo;Brien & Co' });
    expect(read?.fields.about).toMatchObject({ value: 'Writes <plainly>, 👋&#0;' });
    expect(read?.fields.links).toMatchObject({ value: ['https://books.example/?a=1&b=2'] });
  });

  it('can always be filled in by hand: the last is the page with nothing read', () => {
    const [blank, ...more] = readFixture('nothing');
    expect(more).toEqual([]);
    expect(blank?.identity).toBe('web:https://plain.example/');
    expect(blank?.layout).toBe('blank');
    expect(fieldNames.filter((name) => blank?.fields[name].status !== 'unreadable')).toEqual([]);
  });

  it('is read of no page that came unencrypted', () => {
    expect(readData(person('Ann Other'), 'http://some.example/')).toEqual([]);
  });

  it('is the same one whatever way a reader came', () => {
    const identities = ['?utm_medium=x&fbclid=1', '#cv', '?gclid=2#top', ''].map(
      (end) => readData(person('Ann Other'), `https://some.example/ann${end}`)[0]?.identity,
    );
    expect(new Set(identities)).toEqual(new Set(['web:https://some.example/ann']));
  });

  it('is another one for each address that means another page', () => {
    expect(readData(person('Ann Other'), 'https://some.example/?id=7')[0]?.identity).toBe(
      'web:https://some.example/?id=7',
    );
  });

  it('comes before who wrote the page, and authors before nobody', () => {
    const people = readData([
      { '@type': 'Article', author: person('Author'), publisher: person('Publisher') },
      { '@type': 'ProfilePage', mainEntity: person('Subject') },
    ]);
    expect(people.map(({ fields }) => fields.name)).toEqual([
      { status: 'read', value: 'Subject', basis: 'structured' },
      { status: 'read', value: 'Author', basis: 'structured' },
      { status: 'unreadable' },
    ]);
  });

  it('is nobody who only publishes it', () => {
    const publisher = { '@id': 'https://some.example/#publisher' };
    const people = readData([
      { '@type': 'Article', publisher },
      person('Publisher', publisher),
      { '@type': ['Person', 'Organization'], name: 'The Owner' },
    ]);
    expect(people.map(({ layout }) => layout)).toEqual(['blank']);
  });

  it('is never two people in one: who shares an address has their name behind it', () => {
    const site = { url: 'https://some.example/staff' };
    const people = readData([person('Ann Other', site), person('Bo Other', site)]);
    expect(people.slice(0, 2).map(({ identity }) => identity)).toEqual([
      'web:https://some.example/staff#ann-other',
      'web:https://some.example/staff#bo-other',
    ]);
  });

  it("keeps a page's person apart from the site that their data names as theirs", () => {
    const home = { url: 'https://some.example/', '@id': 'https://some.example/#person' };
    expect(readData(person('Ann Other', home), 'https://some.example/ann')[0]?.identity).toBe(
      'web:https://some.example/ann',
    );
  });

  it('is one where two kinds of data speak of them', () => {
    const page = parsePage(`
      <script type="application/ld+json">{"@type":"Person","name":"Ann Other"}</script>
      <div class="h-card"><span class="p-name">Ann OTHER</span> <span class="p-note">Grows figs.</span></div>`);
    const [ann, ...rest] = readPeople(page, new URL('https://ann.example/'), {
      selection: '',
      now,
    });
    expect(rest).toHaveLength(1);
    expect(ann?.fields.name).toEqual({ status: 'read', value: 'Ann Other', basis: 'structured' });
    expect(ann?.fields.about).toEqual({ status: 'read', value: 'Grows figs.', basis: 'attribute' });
  });
});

describe('selected text', () => {
  const words = 'Wanda Petrenko\nRepairs clocks in Lviv.';

  it('is what somebody says, and never names them', () => {
    const [selected, blank] = readFixture('nothing', `  ${words}\n`);
    expect(selected?.layout).toBe('selection');
    expect(selected?.fields.about).toEqual({ status: 'read', value: words, basis: 'text' });
    expect(selected?.fields.name).toEqual({ status: 'unreadable' });
    expect(blank?.layout).toBe('blank');
  });

  it('goes to the one person whom it names', () => {
    const people = readFixture('team', 'Zoë O’Hara draws letters.');
    expect(people[0]?.identity).toBe('web:https://studio.example/#zoë-o-hara');
    expect(people[0]?.fields.about).toMatchObject({ value: 'Zoë O’Hara draws letters.' });
    expect(people).toHaveLength(5);
  });

  it.each(['Yuki Mori and Ravi Menon', 'Somebody whom the data does not know', 'Yuki Morison'])(
    'stands alone where it names nobody or several: %s',
    (selection) => {
      const [selected] = readFixture('team', selection);
      expect(selected?.layout).toBe('selection');
    },
  );

  it('is cut to what a field can hold', () => {
    const [selected] = readFixture('nothing', 'word '.repeat(caps.text));
    expect(Reading.safeParse(selected).success).toBe(true);
  });
});

describe('hostile data', () => {
  it.each<[string, unknown]>([
    ['nested without end', `${'{"@type":"Article","author":'.repeat(5_000)}1${'}'.repeat(5_000)}`],
    ['lists in lists', `${'['.repeat(5_000)}${']'.repeat(5_000)}`],
    ['larger than any page has', [person('Big', { description: 'x'.repeat(500_000) })]],
  ])('%s is passed over', (_name, data) => {
    expect(readData(data).map(({ layout }) => layout)).toEqual(['blank']);
  });

  it.each<[string, unknown]>([
    ['values longer than a field', person('N'.repeat(5_000), { knowsAbout: ['k'.repeat(5_000)] })],
    ['a thousand people', Array.from({ length: 1_000 }, (_, index) => person(`Person ${index}`))],
    [
      'a thousand skills',
      person('Ann', { knowsAbout: Array.from({ length: 1_000 }, (_, i) => `${i}a`) }),
    ],
    [
      'things that contain themselves',
      [{ '@id': 'a', '@type': 'Article', about: { '@id': 'a' } }, person('Ann')],
    ],
    ['an address without end', person('Ann', { url: `https://some.example/${'a'.repeat(5_000)}` })],
  ])('%s come to readings that can be kept', (_name, data) => {
    const people = readData(data);
    expect(people.length).toBeGreaterThan(1);
    expect(people.length).toBeLessThanOrEqual(31);
    for (const reading of people) expect(Reading.safeParse(reading).error).toBeUndefined();
  });
});
