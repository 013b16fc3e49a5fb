// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { hasCorpus, loadCorpusPage } from '@/tests/support/load-fixture';
import type { RowReading } from '@/utils/profile/row';
import { linkedin } from '@/utils/sites/linkedin/linkedin';

const search = 'https://www.linkedin.com/search/results/people/?keywords=engineer';
const inUrl = (slug: string) => `https://www.linkedin.com/in/${slug}`;

/** The people on each page as somebody sees them, by slug. */
const lists: Record<string, { url: string; people: Record<string, string> }> = {
  'linkedin/sdui-people-search.html': {
    url: search,
    people: {
      sozaboko: 'tadekona Lamomo M.',
      dalehede: 'Kovo Mako',
      'farenevola-mehadobona': 'Tate Bonofi',
      rebe3156: 'Tomozafi Sameboga',
      kalonemago55: 'Rofidagofi Namenazapo',
      'madovo-vodapoka-1126pola989': 'Madovo Vodapoka',
      'nesa-leve-noma73noma61536': 'Nesa Leve',
      vehamedodo: 'Balala Gofitokele',
      'bodako-fone-689075547': 'Bodako Fone',
      radave46: 'Radave Bomanarote',
    },
  },
  'linkedin/ember-people-search.html': {
    url: search,
    people: {
      'zarabo-motera-6noma56144pola1': 'Zarabo Motera',
      'nekele-fone-3698114pola4': 'Nekele Fone',
      'lolekete-modalosebo-pola55pola41': 'Lolekete Modalosebo',
      'boloporo-rane-155843561': 'Boloporo R.',
      'malepota-loso-80pola351593': 'Malepota DP',
      'hereba-tavekode-pola4691pola15': 'Hereba Tavekode',
      'beteha-domare-63834349pola': 'Beteha Domare',
      roletobohe: 'Vamoha Fokeka S',
      'dofivasa-merodesa-630498495': 'Dofivasa Merodesa',
      vefo51: 'Nehelavo Fadaba',
    },
  },
  'linkedin/ember-profile.html': {
    url: inUrl('temegafi-nedeboza-hadoto/'),
    people: {
      'sabo-bobopome-46242pola40': 'Sabo Bobopome',
      mebokerake10: 'Keta Kapapa',
      'vosofo-nepozahe-3pola88994noma2': 'Vosofo Nepozahe',
      'rerora-tegosebo': 'Rerora Solerolo',
      'dolemo-tenadena': 'Dolemo Tenadena',
      'vohade-foterado-6noma8194524': 'Vohade Foterado',
      'sokede-delaza-94292noma527': 'Sokede Delaza',
      zapobagamo: 'Roheleto Nekakana',
      'baha-fonotove-13780651pola': 'Baha Fonotove',
      'hamego-komafadesa-35noma8425pola0': 'Hamego Komafadesa',
    },
  },
  'linkedin/sdui-profile-creator.html': {
    url: inUrl('fikosarofa/'),
    people: {
      kerehafiko: 'Baza Telobe',
      bakakafifa: 'Babevo Tatafo',
      patebagoto: 'Bonone Povomere',
      kabogaseka: 'Detodo Rodafo',
      potebala: 'Mekolefa Bamotoko',
    },
  },
  'linkedin/sdui-profile-first-paint.html': {
    url: inUrl('napodo-momaha-tesesa-lefo/'),
    people: {},
  },
  'linkedin/not-a-profile-feed.html': { url: 'https://www.linkedin.com/feed/', people: {} },
  // Everybody on a search page is a stranger at every other address.
  'linkedin/sdui-people-search.html ': { url: 'https://www.linkedin.com/feed/', people: {} },
};

function rowsOf(file: string, url: string): { row: Element; reading: RowReading; name: Element }[] {
  const document = loadCorpusPage(file.trim());
  const rows = [...document.querySelectorAll(linkedin.rowSelector)];
  return rows.flatMap((row) => {
    const person = linkedin.readRow(row, new URL(url));
    return person ? [{ row, ...person }] : [];
  });
}

function valuesOf(reading: RowReading | undefined): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(reading?.fields ?? {}).flatMap(([name, field]) =>
      field?.status === 'read' ? [[name, field.value]] : [],
    ),
  );
}

const skipped = hasCorpus ? '' : ' (skipped: the saved pages are not beside this repository)';

describe.skipIf(!hasCorpus)(`saved lists of people on LinkedIn${skipped}`, () => {
  const pages = Object.entries(lists).map(([file, list]) => ({ file, ...list }));

  it.each(pages)('$file: finds everybody once, by slug and name', ({ file, url, people }) => {
    const found = rowsOf(file, url).map(({ reading, name }) => [
      reading.identity.replace('linkedin:', ''),
      name.textContent.trim(),
    ]);
    expect(found).toEqual(Object.entries(people));
  });

  it.each(pages)('$file: says nothing of anybody that is not in their row', ({ file, url }) => {
    for (const { row, reading } of rowsOf(file, url)) {
      const text = row.textContent.replace(/\s+/g, ' ');
      const { name, headline, location, organisations = [] } = valuesOf(reading);
      for (const value of [name, headline, location, organisations].flat())
        if (value !== undefined) expect(text).toContain(value);
    }
  });

  it('reads what the rows of a search show', () => {
    const rows = rowsOf('linkedin/sdui-people-search.html', search);
    const [first, second, third, , fifth] = rows.map(({ reading }) => valuesOf(reading));
    expect(first).toEqual({
      name: 'tadekona Lamomo M.',
      degree: 2,
      headline: 'Software Engineer',
      location: 'Tavahabeve, California, United States',
      mutuals: {
        named: ['Pobosogota Paresa Lamanekade', 'Lefato Tesa'],
        total: { min: 10, max: 10 },
      },
    });
    expect(second).toMatchObject({
      organisations: ['Rohaha'],
      mutuals: { named: ['Patare Keha'] },
    });
    expect(third).toMatchObject({
      location: 'United States',
      followers: { min: 500, max: 1999 },
      mutuals: { total: { min: 3, max: 3 } },
    });
    expect(fifth).not.toHaveProperty('organisations');
  });

  it('reads what the rows of the older search show', () => {
    const rows = rowsOf('linkedin/ember-people-search.html', search);
    const [first, , third] = rows.map(({ reading }) => valuesOf(reading));
    expect(first).toEqual({
      name: 'Zarabo Motera',
      degree: 3,
      headline: 'HR Operations in rasagazabe',
      location: 'Dedamafine',
    });
    expect(third).toMatchObject({ followers: { min: 38_500, max: 39_999 } });
  });

  it('finds twenty people beside a signed-out profile', () => {
    const rows = rowsOf('linkedin/public-profile.html', inUrl('patebagoto'));
    expect(rows).toHaveLength(20);
    expect(valuesOf(rows[0]?.reading)).toEqual({
      name: 'Neba Nadato',
      followers: { min: 16_500, max: 17_999 },
      location: 'San Francisco Bay Area',
    });
  });
});
