// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { hasCorpus, loadCorpusPage } from '@/tests/support/load-fixture';
import { expectSeen, type SavedPage } from '@/tests/support/saved-page';
import type { Field } from '@/utils/profile/field';
import { x } from '@/utils/sites/x/x';

/** What X has no place for. */
const nowhere = Object.fromEntries(
  [
    ...['headline', 'organisations', 'roles', 'education', 'skills', 'languages', 'volunteering'],
    ...['causes', 'recommendations', 'services', 'degree', 'mutuals'],
  ].map((name) => [name, 'absent']),
);

const people: SavedPage[] = [
  {
    file: 'x/profile-2025-12.html',
    url: 'https://x.com/zabohebebe',
    seen: {
      ...nowhere,
      name: 'Bohe Vekabo',
      handle: 'zabohebebe',
      about:
        'Kevozare web lemese & open source Tomolaza http://rohelebase.io · http://daveposa.io Melebeke @datako ▲',
      location: 'RABE_TODOKOSE_VORE',
      category: 'absent',
      links: ['https://example.com/gofomopapo'],
      followers: { min: 3893, max: 3893 },
      posts: [
        {
          text: 'Kodafa some @hasatofita t-sefafi, monatohafo pakoza. Lero me if you want one!',
          date: '2024-02-18T15:40:27.000Z',
          pinned: true,
        },
        {
          text: 'Hamera tadodavo kega Vogasa 🇨🇳 y es ROTA ZANA. Fadefa lona detotepo fapore. Tofa finoza bogo sodogone, firo pake ni dopala. Zalaka ir a lososodofa namahe en seva, y si no, 20 kepo de fiza karemepa 3 €. Lo nodore: lobe se kogabefi kele el faleno, el tolafa no es un hetopoka.',
          date: '2025-11-09T13:11:55.000Z',
        },
        {
          text: 'Rabo nemoso https://datako.datako.datako.nebo',
          date: '2025-06-19T16:38:04.000Z',
        },
      ],
      directMessages: 'unreadable',
      followsYou: 'unreadable',
    },
  },
  {
    file: 'x/profile-2023-01-category.html',
    url: 'https://twitter.com/dobe7foveto',
    seen: {
      ...nowhere,
      name: 'Rove, what are you tatete do?',
      handle: 'dobe7foveto',
      about:
        'Research Solepalono kemadokahe in Kodeheto Rapopohama, Papasegata Science, Reharema Mokakebaga, Begorososa. @laparotera and me. http://hakovobo.kene',
      location: '***On Tahe Sasofono***',
      category: 'Science & Sebemobofo',
      links: ['https://example.com/vefamarobo'],
      followers: { min: 1221, max: 1221 },
      posts: [
        {
          text: '🔊 Rete solemo lefofode un bobofa de lerebafavo en Gobobako hanala Bavatefofo Zanavemo. Vego lo vologomo sodasego. Tolotopa hanala: - Lobakoka: LOPO, Leba debafa, bodereroha konoto - Software: rabededete, povoselapa, dotelekofa 🚀 Link pogo kanola:',
          date: '2021-04-08T09:57:30.000Z',
          pinned: true,
        },
        {
          text: 'Davave vorevoza bodereroha memogoba of kekalo',
          date: '2023-01-02T09:11:11.000Z',
        },
        { text: 'Kaseta soposebapa en tavare 2023', date: '2023-01-01T19:30:30.000Z' },
      ],
      directMessages: 'unreadable',
      followsYou: 'unreadable',
    },
  },
];

/** A row without a bio, and one with; the handle in words was scrambled by itself. */
const suggested = (handle: string, name: string) => ({
  identity: `x:${handle}`,
  layout: 'x-suggestions',
  beside: name,
  name,
  handle,
});
const lists = [
  {
    file: 'x/home-2025-02.html',
    url: 'https://x.com/home',
    rows: [
      suggested('nosegatase', 'bosegade Nalofiveda'),
      suggested('fanela_firo', 'Heke. Firo Nereke'),
      suggested('ganameba', 'bosegade Salena'),
    ],
  },
  {
    file: 'x/article-2026-02-other-extension.html',
    url: 'https://x.com/vanarogare/article/2013045749580259680',
    rows: [
      {
        ...suggested('vanarogare', 'Nelereha'),
        about: 'bebe lara-gogoza with @mema_kotosagoba',
        followsYou: true,
      },
    ],
  },
  {
    file: 'x/status-2023-01-relevant-people.html',
    url: 'https://twitter.com/fabevezato/status/4932966414652089497',
    rows: [
      {
        ...suggested('fabevezato', 'Batase J. Pohena'),
        about: '45th President of the United States of Dekepovo🇺🇸',
      },
    ],
  },
];

const others: [string, string, string][] = [
  ['x/profile-shell-unrendered.html', 'https://x.com/zabohebebe', 'rendering'],
  ['x/home-2025-02.html', 'https://x.com/home', 'nobody'],
  ['x/home-2025-02.html', 'https://x.com/nezadevama', 'rendering'],
  ['x/article-2026-02-other-extension.html', 'https://x.com/vanarogare', 'rendering'],
  ['x/status-2023-01-relevant-people.html', 'https://x.com/nabogagobo', 'rendering'],
  ['x/status-2023-01-relevant-people.html', 'https://twitter.com/fabevezato/status/1', 'nobody'],
  ['x/article-2026-02-other-extension.html', 'https://x.com/vanarogare/article/1', 'nobody'],
];

const skipped = hasCorpus ? '' : ' (skipped: the saved pages are not beside this repository)';

describe.skipIf(!hasCorpus)(`saved profiles of X${skipped}`, () => {
  it.each(people)('$file: reads what a person sees', (page) => expectSeen(x, page));

  it.each(people)('$file: is nobody else’s', ({ file }) => {
    expect(x.read(loadCorpusPage(file), new URL('https://x.com/somebody'), 0).outcome).toBe(
      'rendering',
    );
  });

  const pages = others.map(([file, url, outcome]) => ({ file, url, outcome }));
  it.each(pages)('$file at $url: $outcome', ({ file, url, outcome }) => {
    expect(x.read(loadCorpusPage(file), new URL(url), 0).outcome).toBe(outcome);
  });

  it.each(lists)('$file: reads every row as a person sees it', ({ file, url, rows }) => {
    const document = loadCorpusPage(file);
    const address = new URL(url);
    const read = [...document.querySelectorAll(x.rowSelector)].flatMap((row) => {
      const person = x.readRow(row, address);
      if (!person) return [];
      const { identity, layout, fields } = person.reading;
      const values = Object.entries(fields as Record<string, Field<unknown>>).map(
        ([name, field]) => [name, field.status === 'read' ? field.value : field.status],
      );
      return { identity, layout, beside: person.name.textContent, ...Object.fromEntries(values) };
    });
    expect(read).toEqual(rows);
  });

  it('has no rows beside the posts of a profile', () => {
    for (const { file, url } of people) {
      const document = loadCorpusPage(file);
      const rows = [...document.querySelectorAll(x.rowSelector)];
      expect(rows.flatMap((row) => x.readRow(row, new URL(url)) ?? [])).toEqual([]);
    }
  });
});
