import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const fixtures = resolve(import.meta.dirname, '../fixtures');

/** A page under `tests/fixtures`, parsed without running it, with the address it stands for. */
export interface Fixture {
  name: string;
  url: URL;
  document: Document;
  /** What `read` must say of it, but for the time. */
  expected: unknown;
}

/** Loads `linkedin/sdui-full` and the like. Each call parses anew, so a test may change its document. */
export function loadFixture(name: string): Fixture {
  const html = readFileSync(resolve(fixtures, `${name}.html`), 'utf8');
  const { url } = JSON.parse(/^<!-- (.*) -->/.exec(html)?.[1] ?? '{}') as { url: string };
  const expected: unknown = JSON.parse(readFileSync(resolve(fixtures, `${name}.json`), 'utf8'));
  return { name, url: new URL(url), document: parsePage(html), expected };
}

/** The names of a site's fixtures, in order. */
export function fixturesOf(site: 'linkedin' | 'x'): string[] {
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

/** One of the saved pages, by its path. */
export function loadCorpusPage(path: string): Document {
  return parsePage(readFileSync(resolve(corpus, path), 'utf8'));
}
