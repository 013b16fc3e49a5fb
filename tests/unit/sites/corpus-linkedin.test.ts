// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { hasCorpus, loadCorpusPage } from '@/tests/support/load-fixture';
import { expectSeen, type SavedPage, savedFields } from '@/tests/support/saved-page';
import { linkedin } from '@/utils/sites/linkedin/linkedin';

const inUrl = (slug: string) => `https://www.linkedin.com/in/${slug}`;

const people: SavedPage[] = [
  {
    file: 'linkedin/sdui-profile-scrolled.html',
    url: inUrl('doleraheza/'),
    seen: {
      name: 'Mabobo Devena',
      headline: 'Kemada Strategy, Consumer & Platform Businesses | rebato FIKA | DAKE Nedane',
      organisations: ['rebato'],
      location: 'New York City Metropolitan Area',
      degree: 'unreadable',
      followers: { min: 1439, max: 1439 },
      skills: ['Digital Strategy', 'Digital Media'],
      languages: ['English', 'French'],
    },
  },
  {
    file: 'linkedin/sdui-profile-first-paint.html',
    url: inUrl('napodo-momaha-tesesa-lefo/'),
    seen: {
      name: 'Napodo Momaha',
      headline: 'AI/KERE at Datote Tevaba Limited (Saboko)',
      organisations: ['Saboko', 'Ratase Institute of Technology, Sonodo'],
      location: 'Sonodo, Sodane Kezanera, India',
      about: 'not-loaded',
      roles: 'not-loaded',
      education: 'not-loaded',
      skills: 'not-loaded',
      languages: 'not-loaded',
      volunteering: 'not-loaded',
      posts: 'not-loaded',
    },
  },
  {
    file: 'linkedin/sdui-profile-creator.html',
    url: inUrl('fikosarofa/'),
    seen: {
      name: 'Galo Kolerodo',
      headline:
        'Co-Founder, LinkedIn, Marala AI & Levelenare AI. Founding Team, Gomoza. Author of Tovolefibo. Farohetapa of Possible and Nadobama of Scale.',
      organisations: 'absent',
      location: 'United States',
      followers: { min: 2_767_663, max: 2_767_663 },
      degree: 'absent',
      roles: 'not-loaded',
    },
  },
  {
    file: 'linkedin/public-profile.html',
    url: inUrl('patebagoto'),
    seen: {
      name: 'Bonone Povomere',
      headline: 'Chairman and CEO at doterofoba',
      location: 'Temabota, Washington, United States',
    },
  },
  {
    file: 'linkedin/public-profile-masked.html',
    url: inUrl('gagavo-vote-vefome-7noma3089'),
    seen: {
      name: 'Gagavo vote Vefome',
      headline: 'unreadable',
      location: 'United States',
      about: 'unreadable',
      roles: 'unreadable',
      followers: { min: 681, max: 681 },
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

  it.each(people)('$file: is nobody else’s', ({ file }) => {
    expect(linkedin.read(loadCorpusPage(file), new URL(inUrl('somebody-else/')), 0).outcome).toBe(
      'rendering',
    );
  });

  const pages = others.map(([file, url, outcome]) => ({ file, url, outcome }));
  it.each(pages)('$file at $url: $outcome', ({ file, url, outcome }) => {
    expect(linkedin.read(loadCorpusPage(file), new URL(url), 0).outcome).toBe(outcome);
  });

  it('reads jobs of one employer as jobs of their own, with their employer', () => {
    const file = 'linkedin/sdui-profile-scrolled.html';
    const { roles } = savedFields(linkedin, file, inUrl('doleraheza/'));
    const lines =
      roles.status === 'read'
        ? roles.value.map((role) => [role.title, role.organisation, role.current])
        : [];
    expect(lines).toEqual([
      ['Digital Marketing Assistant (FIKA Summer Experience)', 'The Bapabono Rolahavote', false],
      ['Serenama', 'Topa Media', false],
      ['Fidogavota', 'Topa Media', false],
      ['Co-Founder', 'Fisane Badene Kevevoleme', false],
      ['SAME Golevafifo Intern', 'Sonolo Sele. Sonarekabo', false],
      ['Intern', 'The Bepa Sebafa Company', false],
    ]);
  });
});
