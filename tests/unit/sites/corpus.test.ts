// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { hasCorpus, loadCorpusPage } from '@/tests/support/load-fixture';
import type { Fields } from '@/utils/profile/reading';
import { linkedin } from '@/utils/sites/linkedin/linkedin';
import type { Site } from '@/utils/sites/site';
import { x } from '@/utils/sites/x/x';

interface SavedPage {
  site: Site;
  file: string;
  url: string;
  /** What a person sees on the page, written down by one: a value, or why there is none. */
  seen: { [K in keyof Fields]?: unknown };
}

const inUrl = (slug: string) => `https://www.linkedin.com/in/${slug}`;

const people: SavedPage[] = [
  {
    site: linkedin,
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
    site: linkedin,
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
    site: linkedin,
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
    site: linkedin,
    file: 'linkedin/public-profile.html',
    url: inUrl('patebagoto'),
    seen: {
      name: 'Bonone Povomere',
      headline: 'Chairman and CEO at doterofoba',
      location: 'Temabota, Washington, United States',
    },
  },
  {
    site: linkedin,
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
  {
    site: x,
    file: 'x/profile-2025-12.html',
    url: 'https://x.com/zabohebebe',
    seen: {
      name: 'Bohe Vekabo',
      handle: 'zabohebebe',
      headline: 'absent',
      location: 'RABE_TODOKOSE_VORE',
      category: 'absent',
      followers: { min: 3893, max: 3893 },
      directMessages: 'unreadable',
    },
  },
  {
    site: x,
    file: 'x/profile-2023-01-category.html',
    url: 'https://twitter.com/dobe7foveto',
    seen: {
      name: 'Rove, what are you tatete do?',
      handle: 'dobe7foveto',
      location: '***On Tahe Sasofono***',
      category: 'Science & Sebemobofo',
      followers: { min: 1221, max: 1221 },
    },
  },
];

const others: [Site, string, string, string][] = [
  [linkedin, 'linkedin/not-a-profile-feed.html', 'https://www.linkedin.com/feed/', 'nobody'],
  [linkedin, 'linkedin/not-a-profile-feed.html', inUrl('somebody/'), 'unknown-layout'],
  [linkedin, 'linkedin/sdui-people-search.html', inUrl('somebody/'), 'rendering'],
  [linkedin, 'linkedin/ember-profile.html', inUrl('somebody/'), 'unknown-layout'],
  [linkedin, 'linkedin/ember-profile-sparse.html', inUrl('somebody/'), 'unknown-layout'],
  [linkedin, 'linkedin/ember-people-search.html', inUrl('somebody/'), 'unknown-layout'],
  [x, 'x/profile-shell-unrendered.html', 'https://x.com/zabohebebe', 'rendering'],
  [x, 'x/home-2025-02.html', 'https://x.com/home', 'nobody'],
  [x, 'x/home-2025-02.html', 'https://x.com/nezadevama', 'rendering'],
  [x, 'x/article-2026-02-other-extension.html', 'https://x.com/vanarogare', 'rendering'],
  [x, 'x/status-2023-01-relevant-people.html', 'https://x.com/nabogagobo', 'rendering'],
];

const skipped = hasCorpus ? '' : ' (skipped: the saved pages are not beside this repository)';

describe.skipIf(!hasCorpus)(`saved pages of the real sites${skipped}`, () => {
  it.each(people)('$file: reads what a person sees', ({ site, file, url, seen }) => {
    const document = loadCorpusPage(file);
    const before = document.documentElement.outerHTML;
    const page = site.read(document, new URL(url), 0);
    if (page.outcome !== 'person') throw new Error(`The page shows a person, not ${page.outcome}.`);
    const { fields } = page.reading;
    const read = Object.keys(seen).map((name) => {
      const field = fields[name as keyof Fields];
      return [name, field.status === 'read' ? field.value : field.status];
    });
    expect(Object.fromEntries(read)).toEqual(seen);
    expect(document.documentElement.outerHTML).toBe(before);
    expect(site.findName(document, new URL(url))?.textContent.trim()).toBe(seen.name);
  });

  it.each(people)('$file: is nobody else’s', ({ site, file }) => {
    const url = new URL(site.id === 'x' ? 'https://x.com/somebody' : inUrl('somebody-else/'));
    expect(site.read(loadCorpusPage(file), url, 0).outcome).toBe('rendering');
  });

  const pages = others.map(([site, file, url, outcome]) => ({ site, file, url, outcome }));
  it.each(pages)('$file at $url: $outcome', ({ site, file, url, outcome }) => {
    expect(site.read(loadCorpusPage(file), new URL(url), 0).outcome).toBe(outcome);
  });

  it('reads jobs of one employer as jobs of their own, with their employer', () => {
    const file = 'linkedin/sdui-profile-scrolled.html';
    const page = linkedin.read(loadCorpusPage(file), new URL(inUrl('doleraheza/')), 0);
    const roles = page.outcome === 'person' && page.reading.fields.roles;
    const lines =
      roles && roles.status === 'read'
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

  it('reads only posts that the person wrote', () => {
    const read = (file: string, url: string) => {
      const page = x.read(loadCorpusPage(file), new URL(url), 0);
      const posts = page.outcome === 'person' && page.reading.fields.posts;
      return posts && posts.status === 'read' ? posts.value : [];
    };
    const category = read('x/profile-2023-01-category.html', 'https://twitter.com/dobe7foveto');
    expect(category.map((post) => [post.text.split(' ')[0], post.pinned ?? false])).toEqual([
      ['🔊', true],
      ['Davave', false],
      ['Kaseta', false],
    ]);
    expect(read('x/profile-2025-12.html', 'https://x.com/zabohebebe')).toHaveLength(3);
  });
});
