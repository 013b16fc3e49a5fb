// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { fixturesOf, loadFixture } from '@/tests/support/load-fixture';
import { addressOf, identityOf } from '@/utils/profile/identity';
import { Reading } from '@/utils/profile/reading';
import { RowReading } from '@/utils/profile/row';
import type { PageReading, PersonRow, Site } from '@/utils/sites/site';
import { sites } from '@/utils/sites/sites';

const now = 1_764_000_000_000;

/** What a page says in words: without when, and without the element of the name. */
function saidBy(page: PageReading): unknown {
  const reading = readingIn(page);
  if (!reading) return page;
  const { readAt, ...rest } = reading;
  expect(readAt).toBe(now);
  if (page.outcome !== 'person') return { ...page, reading: rest };
  const { name: _name, ...said } = page;
  return { ...said, reading: rest };
}

function readingIn(page: PageReading): Reading | undefined {
  return 'reading' in page ? page.reading : undefined;
}

/** The text of an element as a person sees it; emoji are pictures on some sites. */
function textOf(element: Element | undefined): string {
  const alts = [...(element?.querySelectorAll('img') ?? [])].map((image) => image.alt).join('');
  return `${element?.textContent.trim()}${alts && ' '}${alts}`;
}

function rowsIn(site: Site, document: Document, url: URL): PersonRow[] {
  return [...document.querySelectorAll(site.rowSelector)].flatMap(
    (row) => site.readRow(row, url) ?? [],
  );
}

describe.each(sites.map((site) => ({ id: site.id, site })))('$id', ({ id, site }) => {
  it('has fixtures', () => {
    expect(fixturesOf(id)).not.toEqual([]);
  });

  describe.each(fixturesOf(id))('%s', (name) => {
    it('is read as a person would read it', () => {
      const { document, url, expected } = loadFixture(name);
      expect(saidBy(site.read(document, url, now))).toEqual(expected);
    });

    it('has its rows read as a person would read them', () => {
      const { document, url, rows } = loadFixture(name);
      const found = rowsIn(site, document, url);
      expect(found.map((row) => ({ ...row.reading, name: textOf(row.name) }))).toEqual(rows);
    });

    it('has the same rows by the selector of its address', () => {
      const { document, url } = loadFixture(name);
      const selector = site.rowSelectorAt?.(url) ?? site.rowSelector;
      const all = rowsIn(site, document, url);
      const found = all.filter(({ name: part }) => part.closest(selector) !== null);
      expect(found).toEqual(all);
      for (const row of document.querySelectorAll(selector))
        expect(row.matches(site.rowSelector)).toBe(true);
    });

    it('keeps to the schemas', () => {
      const { document, url } = loadFixture(name);
      const reading = readingIn(site.read(document, url, now));
      if (reading) expect(z.safeParse(Reading, reading).error).toBeUndefined();
      for (const row of rowsIn(site, document, url)) {
        expect(z.safeParse(RowReading, row.reading).error).toBeUndefined();
      }
    });

    it('has no row inside another, and every name inside its row', () => {
      const { document, url } = loadFixture(name);
      for (const row of document.querySelectorAll(site.rowSelector)) {
        const person = site.readRow(row, url);
        if (!person) continue;
        const around = [...document.querySelectorAll(site.rowSelector)].filter(
          (other) => other !== row && other.contains(row) && site.readRow(other, url),
        );
        expect(around).toEqual([]);
        expect(row.contains(person.name)).toBe(true);
      }
    });

    it('is not changed by being read', () => {
      const { document, url } = loadFixture(name);
      const before = document.documentElement.outerHTML;
      site.read(document, url, now);
      site.findName(document, url);
      rowsIn(site, document, url);
      expect(document.documentElement.outerHTML).toBe(before);
    });

    it.each(sites.filter((other) => other !== site).map((other) => ({ other })))(
      'is nothing to $other.id',
      ({ other }) => {
        const { document, url } = loadFixture(name);
        expect(other.matches(url)).toBe(false);
        expect(other.identityOf(url)).toBeUndefined();
        expect(other.read(document, url, now)).toEqual({ outcome: 'nobody' });
        expect(other.findName(document, url)).toBeUndefined();
        const rows = document.querySelectorAll(`${site.rowSelector}, ${other.rowSelector}`);
        for (const row of rows) expect(other.readRow(row, url)).toBeUndefined();
      },
    );

    it('has its mark beside the name that was read, or none', () => {
      const { document, url } = loadFixture(name);
      const page = site.read(document, url, now);
      const element = site.findName(document, url);
      if (
        page.outcome === 'rendering' ||
        page.outcome === 'nobody' ||
        page.outcome === 'unknown-layout'
      ) {
        expect(element).toBeUndefined();
      } else if (page.outcome === 'person' && page.reading.fields.name.status === 'read') {
        expect(textOf(element)).toBe(page.reading.fields.name.value);
        expect(page.name).toBe(element);
      }
    });
  });

  it('reads no person off another person’s address', () => {
    const addresses = [
      new URL(addressOf(identityOf(id, 'nobody_here'))),
      ...fixturesOf(id).map((name) => loadFixture(name).url),
    ];
    for (const name of fixturesOf(id)) {
      const { document, url } = loadFixture(name);
      const identity = site.identityOf(url);
      // What is shown at this address need not be this person yet; that has fixtures of its own.
      if (site.read(document, url, now).outcome !== 'person') continue;
      for (const address of addresses.filter((other) => site.identityOf(other) !== identity)) {
        const page = site.read(document, address, now);
        expect(page, `${name} at ${address}`).not.toHaveProperty('reading');
        expect(site.findName(document, address), `${name} at ${address}`).toBeUndefined();
      }
    }
  });
});
