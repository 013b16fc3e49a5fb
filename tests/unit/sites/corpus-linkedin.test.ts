// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { hasCorpus, loadCorpusPage } from '@/tests/support/load-fixture';
import { expectNobodyElse, expectSeen, type WholePage } from '@/tests/support/saved-page';
import { linkedin } from '@/utils/sites/linkedin/linkedin';

const inUrl = (slug: string) => `https://www.linkedin.com/in/${slug}`;

const starting = (text: string): unknown => expect.stringMatching(new RegExp(`^${text}`));
const post = (age: string, text: string): unknown => ({ text: starting(text), age });
const role = (
  title: string,
  organisation: string,
  dates: string,
  current: boolean,
  more: { location?: string; description?: unknown } = {},
): unknown => ({ title, organisation, dates, current, ...more });

const unseen = {
  handle: 'absent',
  category: 'absent',
  followsYou: 'absent',
  causes: 'not-loaded',
  recommendations: 'not-loaded',
  services: 'not-loaded',
  links: 'not-loaded',
} as const;
const toCome = {
  roles: 'not-loaded',
  education: 'not-loaded',
  skills: 'not-loaded',
  languages: 'not-loaded',
  volunteering: 'not-loaded',
} as const;
const people: WholePage[] = [
  {
    file: 'linkedin/sdui-profile-scrolled.html',
    url: inUrl('doleraheza/'),
    seen: {
      ...unseen,
      name: 'Mabobo Devena',
      headline: 'Kemada Strategy, Consumer & Platform Businesses | rebato FIKA | DAKE Nedane',
      organisations: ['rebato'],
      location: 'New York City Metropolitan Area',
      about: expect.stringMatching(
        /^Ratase-Sepodanone in NOZA\. .* SAME, and Sonolo Sele\. Sonarekabo\.$/,
      ),
      // Both lines are there, and the one above the posts is a 2nd.
      degree: 2,
      mutuals: { named: ['Nelobeha', 'Gapozato'], total: { min: 7, max: 7 } },
      directMessages: true,
      followers: { min: 1439, max: 1439 },
      roles: [
        role(
          'Digital Marketing Assistant (FIKA Summer Experience)',
          'The Bapabono Rolahavote',
          'Jul 2025 - Aug 2025 · 2 mos',
          false,
          {
            location: 'Befigo, Zahe-de-Bamofi, Bamofi',
            description: starting('Joined the Digital Marketing team'),
          },
        ),
        role('Serenama', 'Topa Media', 'Apr 2023 - Dec 2024 · 1 yr 9 mos', false, {
          location: 'New York, New York, United States',
          description: starting('Mogafode and nesava'),
        }),
        role('Fidogavota', 'Topa Media', 'Oct 2021 - Apr 2023 · 1 yr 7 mos', false, {
          location: 'New York, New York, United States',
        }),
        role('Co-Founder', 'Fisane Badene Kevevoleme', 'Jul 2020 - Jun 2021 · 1 yr', false, {
          location: 'New York, New York, United States',
          description: starting('Founded and nesava New Mabasa'),
        }),
        role(
          'SAME Golevafifo Intern',
          'Sonolo Sele. Sonarekabo',
          'Sep 2019 - Dec 2019 · 4 mos',
          false,
          {
            location: 'New York, United States',
            description: starting('Loravemeto golevafifo'),
          },
        ),
        role('Intern', 'The Bepa Sebafa Company', 'Jul 2019 - Sep 2019 · 3 mos', false, {
          location: 'Dehahere, California',
          description: starting('Rerofine UX'),
        }),
      ],
      education: [
        {
          school: 'rebato',
          degree: 'Master of Business Administration - FIKA',
          dates: 'Jan 2025 – Dec 2025',
        },
        {
          school: 'New York University',
          degree: starting('Bachelor of Paka Arts \\(NEFA\\)'),
          dates: '2016 – 2020',
        },
      ],
      skills: ['Digital Strategy', 'Digital Media'],
      languages: ['English', 'French'],
      volunteering: [
        {
          role: 'Volunteer',
          organisation: 'MEKA Sarego',
          dates: 'Aug 2014 - Jun 2015 · 11 mos',
          cause: 'Children',
          description: starting('Volunteer service for Borodo'),
        },
        {
          role: 'Volunteer',
          organisation: 'Kofoko Tomavo Kids',
          dates: 'Aug 2012 - Jan 2016 · 3 yrs 6 mos',
          cause: 'Children',
          description: starting('Member in school service club'),
        },
      ],
      posts: [
        post('1w', 'gaka 2026: 12-hour days'),
        post('3mo', 'It is makevonafi dalegane'),
        post('5mo', 'rebato London Tech Keno'),
        post('5mo', 'On Leronako, I had'),
        post('8mo', 'Excited to retava'),
        post('1yr', 'Bagabe believe'),
      ],
    },
  },
  {
    file: 'linkedin/sdui-profile-first-paint.html',
    url: inUrl('napodo-momaha-tesesa-lefo/'),
    seen: {
      ...unseen,
      ...toCome,
      name: 'Napodo Momaha',
      headline: 'AI/KERE at Datote Tevaba Limited (Saboko)',
      organisations: ['Saboko', 'Ratase Institute of Technology, Sonodo'],
      location: 'Sonodo, Sodane Kezanera, India',
      about: 'not-loaded',
      // Both lines are there: the one in a wrapper is hidden, and nobody offers to connect.
      degree: 1,
      mutuals: { named: ['Rofile', 'Lotobe'], total: { min: 2, max: 2 } },
      directMessages: true,
      followers: 'not-loaded',
      posts: 'not-loaded',
    },
  },
  {
    file: 'linkedin/sdui-profile-creator.html',
    url: inUrl('fikosarofa/'),
    seen: {
      ...unseen,
      ...toCome,
      name: 'Galo Kolerodo',
      headline:
        'Co-Founder, LinkedIn, Marala AI & Levelenare AI. Founding Team, Gomoza. Author of Tovolefibo. Farohetapa of Possible and Nadobama of Scale.',
      organisations: 'absent',
      location: 'United States',
      about: expect.stringMatching(/^My current hemapafi is .* board management, and investing\.$/),
      followers: { min: 2_767_663, max: 2_767_663 },
      // Not beside the name in this layout, but above each post.
      degree: 3,
      mutuals: 'absent',
      directMessages: 'unreadable',
      // One quotes somebody below its own words; one more is somebody else's.
      posts: [
        post('1d', 'AI can power a doha'),
        post('1d', 'My povolo Pako Lase'),
        post('6d', 'Renoma dofihanoga'),
        post('6d', '"Metodamo and marotakake'),
        post('6d', 'Making believe is one'),
        post('1w', 'From fovapopo the nasafifo'),
        post('2w', 'The Govemomoda dedererome'),
        post('2w', 'Hadogofi \\$69m zapo'),
        post('3w', '"You vebelo have'),
      ],
    },
  },
];

const others: [string, string, string][] = [
  ['linkedin/not-a-profile-feed.html', 'https://www.linkedin.com/feed/', 'nobody'],
  ['linkedin/not-a-profile-feed.html', inUrl('somebody/'), 'unknown-layout'],
  ['linkedin/sdui-people-search.html', inUrl('somebody/'), 'rendering'],
  ['linkedin/ember-profile.html', inUrl('somebody/'), 'rendering'],
  ['linkedin/ember-profile-sparse.html', inUrl('somebody/'), 'rendering'],
  ['linkedin/ember-people-search.html', inUrl('somebody/'), 'unknown-layout'],
];

const skipped = hasCorpus ? '' : ' (skipped: the saved pages are not beside this repository)';

describe.skipIf(!hasCorpus)(`saved profiles of LinkedIn${skipped}`, () => {
  it.each(people)('$file: reads what a person sees', (page) => expectSeen(linkedin, page));

  it.each(people)('$file: has nothing of those who stand beside it', (page) =>
    expectNobodyElse(linkedin, page, '[componentkey^="profileAside"]'),
  );

  it.each(people)('$file: is nobody else’s', ({ file }) => {
    expect(linkedin.read(loadCorpusPage(file), new URL(inUrl('somebody-else/')), 0).outcome).toBe(
      'rendering',
    );
  });

  const pages = others.map(([file, url, outcome]) => ({ file, url, outcome }));
  it.each(pages)('$file at $url: $outcome', ({ file, url, outcome }) => {
    expect(linkedin.read(loadCorpusPage(file), new URL(url), 0).outcome).toBe(outcome);
  });
});
