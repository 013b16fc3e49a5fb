import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { RowReading } from '@/utils/profile/row';

const fixtures = resolve(import.meta.dirname, '../fixtures');

/** A page under `tests/fixtures`, parsed without running it, with the address it stands for. */
export interface Fixture {
  name: string;
  url: URL;
  document: Document;
  /** What `read` must say of it, but for the time. */
  expected: unknown;
  /** The rows of people that it shows, in document order. */
  rows: ExpectedRow[];
}

/** One row of people as a person would read it; `name` is the text of the element that a mark stands beside. */
export interface ExpectedRow extends RowReading {
  name: string;
}

/** Loads `linkedin/sdui-full` and the like. Each call parses anew, so a test may change its document. */
export function loadFixture(name: string): Fixture {
  const html = readFileSync(resolve(fixtures, `${name}.html`), 'utf8');
  const { url } = JSON.parse(/^<!-- (.*) -->/.exec(html)?.[1] ?? '{}') as { url: string };
  const { rows = [], ...expected } = JSON.parse(
    readFileSync(resolve(fixtures, `${name}.json`), 'utf8'),
  ) as { rows?: ExpectedRow[] };
  return { name, url: new URL(url), document: parsePage(html), expected, rows };
}

/** The names of a site's fixtures, in order. */
export function fixturesOf(site: string): string[] {
  const files = readdirSync(resolve(fixtures, site)).filter((file) => file.endsWith('.html'));
  return files.map((file) => `${site}/${file.replace(/\.html$/, '')}`).sort();
}

/** A page as a document without a window: no script runs and no style is known. */
export function parsePage(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

const corpus = resolve(import.meta.dirname, '../../../shared/corpus');

/** Whether the saved pages that are no part of this repository are beside it. */
export const hasCorpus = existsSync(corpus);

/** The saved pages that show a person, with their addresses, by site. */
export const corpusProfiles: Record<string, readonly { file: string; url: string }[]> = {
  linkedin: [
    ['sdui-profile-scrolled', 'doleraheza/'],
    ['sdui-profile-first-paint', 'napodo-momaha-tesesa-lefo/'],
    ['sdui-profile-creator', 'fikosarofa/'],
    ['ember-profile', 'temegafi-nedeboza-hadoto/'],
    ['ember-profile-sparse', 'vamokaforo/'],
    ['public-profile', 'patebagoto'],
    ['public-profile-masked', 'gagavo-vote-vefome-7noma3089'],
  ].map(([name, slug]) => ({
    file: `linkedin/${name}.html`,
    url: `https://www.linkedin.com/in/${slug}`,
  })),
  x: [
    { file: 'x/profile-2025-12.html', url: 'https://x.com/zabohebebe' },
    { file: 'x/profile-2023-01-category.html', url: 'https://twitter.com/dobe7foveto' },
  ],
};

/** The saved pages with lists of people, with their addresses, by site. */
export const corpusLists: Record<string, readonly { file: string; url: string }[]> = {
  linkedin: ['sdui-people-search', 'ember-people-search'].map((name) => ({
    file: `linkedin/${name}.html`,
    url: 'https://www.linkedin.com/search/results/people/?keywords=mentor',
  })),
  x: [
    { file: 'x/home-2025-02.html', url: 'https://x.com/home' },
    { file: 'x/article-2026-02-other-extension.html', url: 'https://x.com/somebody/article/1' },
    { file: 'x/status-2023-01-relevant-people.html', url: 'https://x.com/somebody/status/1' },
  ],
};

/** One of the saved pages, by its path. */
export function loadCorpusPage(path: string): Document {
  return parsePage(readFileSync(resolve(corpus, path), 'utf8'));
}
