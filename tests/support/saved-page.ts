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

/** The same for every field, so that nothing is read that nobody saw. */
export interface WholePage extends SavedPage {
  seen: { [K in keyof Fields]: unknown };
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

/** No value of a saved page is the name of somebody whom its part `beside` shows. */
export function expectNobodyElse(site: Site, { file, url }: SavedPage, beside: string): void {
  const parts = [...loadCorpusPage(file).querySelectorAll(beside)];
  const names = parts.flatMap((part) =>
    [...part.querySelectorAll('h3, a[href*="/in/"]')].flatMap((link) => {
      const name = (link.querySelector('p') ?? link).textContent.trim();
      return name === '' ? [] : name;
    }),
  );
  const own = leavesOf(savedFields(site, file, url));
  expect(names.filter((name) => own.includes(name))).toEqual([]);
}

function leavesOf(value: unknown): unknown[] {
  return typeof value === 'object' && value ? Object.values(value).flatMap(leavesOf) : [value];
}
