// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { hasCorpus, loadCorpusPage } from '@/tests/support/load-fixture';
import { expectSeen, type SavedPage, savedFields } from '@/tests/support/saved-page';
import { x } from '@/utils/sites/x/x';

const people: SavedPage[] = [
  {
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

const others: [string, string, string][] = [
  ['x/profile-shell-unrendered.html', 'https://x.com/zabohebebe', 'rendering'],
  ['x/home-2025-02.html', 'https://x.com/home', 'nobody'],
  ['x/home-2025-02.html', 'https://x.com/nezadevama', 'rendering'],
  ['x/article-2026-02-other-extension.html', 'https://x.com/vanarogare', 'rendering'],
  ['x/status-2023-01-relevant-people.html', 'https://x.com/nabogagobo', 'rendering'],
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

  it('reads only posts that the person wrote', () => {
    const read = (file: string, url: string) => {
      const { posts } = savedFields(x, file, url);
      return posts.status === 'read' ? posts.value : [];
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
