import { expect } from 'vitest';
import type { Fields } from '@/utils/profile/reading';
import type { Site } from '@/utils/sites/site';
import { loadCorpusPage } from './load-fixture';

/** A saved page of a real site and what a person sees on it, written down by one. */
export interface SavedPage {
  file: string;
  url: string;
  /** A value, or why there is none. Fields that are not named are not judged. */
  seen: { [K in keyof Fields]?: unknown };
}

/** Reads a saved page, which the reader must leave as it is, and compares with what a person sees. */
export function expectSeen(site: Site, { file, url, seen }: SavedPage): void {
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
}

/** Reads one saved page and returns its fields. */
export function savedFields(site: Site, file: string, url: string): Fields {
  const page = site.read(loadCorpusPage(file), new URL(url), 0);
  if (page.outcome !== 'person') throw new Error(`The page shows a person, not ${page.outcome}.`);
  return page.reading.fields;
}
