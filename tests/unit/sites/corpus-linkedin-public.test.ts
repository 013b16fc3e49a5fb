// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { hasCorpus, loadCorpusPage } from '@/tests/support/load-fixture';
import { expectNobodyElse, expectSeen, type WholePage } from '@/tests/support/saved-page';
import { linkedin } from '@/utils/sites/linkedin/linkedin';

const inUrl = (slug: string) => `https://www.linkedin.com/in/${slug}`;

const starting = (text: string): unknown => expect.stringMatching(new RegExp(`^${text}`));
const role = (title: string, organisation: string, dates: string, current: boolean): object => ({
  title,
  organisation,
  dates,
  current,
});

const signedOut = {
  handle: 'absent',
  category: 'absent',
  followsYou: 'absent',
  skills: 'unreadable',
  languages: 'unreadable',
  causes: 'unreadable',
  recommendations: 'unreadable',
  services: 'unreadable',
  links: 'unreadable',
  degree: 'unreadable',
  mutuals: 'unreadable',
  directMessages: 'unreadable',
} as const;

const people: WholePage[] = [
  {
    file: 'linkedin/public-profile.html',
    url: inUrl('patebagoto'),
    seen: {
      ...signedOut,
      name: 'Bonone Povomere',
      headline: 'Chairman and CEO at doterofoba',
      organisations: ['doterofoba', 'The University of Morehare Lafita School of Business'],
      location: 'Temabota, Washington, United States',
      about: expect.stringMatching(
        /^As chairman and CEO of doterofoba, .* on the kerave to ketamoha more\.$/,
      ),
      followers: { min: 11_500_000, max: 12_999_999 },
      roles: [
        {
          ...role('Chairman and CEO', 'doterofoba', 'Feb 2014 - Present', true),
          location: 'Greater Babokoro Area',
        },
        role('Member Board Of Kolasame', 'University of Morehare', '2018 - Present', true),
        role('Board Member', 'lokogatabe', '2017 - 2024', false),
        role('Chairman', 'The Business Vorakofa U.S.', '2021 - 2023', false),
        role('Board Member', 'Lane Fibasa', '2016 - 2022', false),
      ],
      education: [
        { school: 'The University of Morehare Lafita School of Business', dates: '1994 - 1996' },
        {
          school: 'Hedevona Institute of Technology, Hedevona',
          degree: 'Kelagosato Degree, Kofibedafo Engineering',
        },
        {
          school: 'University of Hesobekapo-Sokareleto',
          degree: 'Nosogovo Degree, Computer Science',
        },
      ],
      volunteering: 'unreadable',
      // Those that they wrote; five more are others' that they liked.
      posts: [
        { text: starting('In a world where software') },
        { text: starting('Looking forward to Pozave') },
        { text: starting('Fotave excited about') },
        { text: starting('Some nerokara on') },
        { text: starting('Love tado gofa-to-gofa') },
        { text: starting('Pabapo to see TEGA') },
        { text: starting('The future of the kote') },
        { text: starting('Today we’re bringing skills') },
      ],
    },
  },
  {
    file: 'linkedin/public-profile-masked.html',
    url: inUrl('gagavo-vote-vefome-7noma3089'),
    seen: {
      ...signedOut,
      name: 'Gagavo vote Vefome',
      headline: 'unreadable',
      organisations: ['doterofoba', 'University of Dodafabame'],
      location: 'United States',
      about: 'unreadable',
      roles: 'unreadable',
      education: 'unreadable',
      volunteering: [
        {
          role: 'SOMA',
          organisation: 'Galene Resehafive Team',
          dates: 'Jan 1990 - Jul 2018',
          description: starting('Created Galene'),
        },
      ],
      followers: { min: 681, max: 681 },
      posts: 'unreadable',
    },
  },
];

const skipped = hasCorpus ? '' : ' (skipped: the saved pages are not beside this repository)';

describe.skipIf(!hasCorpus)(`saved signed-out profiles of LinkedIn${skipped}`, () => {
  it.each(people)('$file: reads what a person sees', (page) => expectSeen(linkedin, page));

  it.each(people)('$file: has nothing of those who stand beside it', (page) =>
    expectNobodyElse(linkedin, page, '.right-rail, .aside-section-container'),
  );

  it.each(people)('$file: is nobody else’s', ({ file }) => {
    expect(linkedin.read(loadCorpusPage(file), new URL(inUrl('somebody-else/')), 0).outcome).toBe(
      'rendering',
    );
  });
});
