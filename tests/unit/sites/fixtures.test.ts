// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { fixturesOf, loadFixture } from '@/tests/support/load-fixture';
import { Reading } from '@/utils/profile/reading';
import { linkedin } from '@/utils/sites/linkedin/linkedin';
import type { PageReading } from '@/utils/sites/site';
import { x } from '@/utils/sites/x/x';

const now = 1_764_000_000_000;
const sites = { linkedin, x };

function withoutTime(page: PageReading): unknown {
  if (page.outcome !== 'person') return page;
  const { readAt, ...reading } = page.reading;
  expect(readAt).toBe(now);
  return { ...page, reading };
}

describe.each(['linkedin', 'x'] as const)('%s', (id) => {
  const [site, other] = id === 'x' ? [x, linkedin] : [linkedin, x];

  describe.each(fixturesOf(id))('%s', (name) => {
    it('is read as a person would read it', () => {
      const { document, url, expected } = loadFixture(name);
      expect(withoutTime(site.read(document, url, now))).toEqual(expected);
    });

    it('keeps to the schema', () => {
      const { document, url } = loadFixture(name);
      const page = site.read(document, url, now);
      if (page.outcome === 'person') expect(z.safeParse(Reading, page.reading).success).toBe(true);
    });

    it('is not changed by being read', () => {
      const { document, url } = loadFixture(name);
      const before = document.documentElement.outerHTML;
      site.read(document, url, now);
      site.findName(document, url);
      expect(document.documentElement.outerHTML).toBe(before);
    });

    it('is nothing to the other site', () => {
      const { document, url } = loadFixture(name);
      expect(other.matches(url)).toBe(false);
      expect(other.identityOf(url)).toBeUndefined();
      expect(other.read(document, url, now)).toEqual({ outcome: 'nobody' });
      expect(other.findName(document, url)).toBeUndefined();
    });

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
        const alts = [...(element?.querySelectorAll('img') ?? [])]
          .map((image) => image.alt)
          .join('');
        expect(`${element?.textContent.trim()}${alts && ' '}${alts}`).toBe(
          page.reading.fields.name.value,
        );
      }
    });
  });
});

it('reads no person off another person’s address', () => {
  for (const id of ['linkedin', 'x'] as const) {
    for (const name of fixturesOf(id)) {
      const { document } = loadFixture(name);
      const stranger = new URL(
        id === 'x' ? 'https://x.com/nobody_here' : 'https://www.linkedin.com/in/nobody-here/',
      );
      const { outcome } = sites[id].read(document, stranger, now);
      expect(['rendering', 'unknown-layout'], name).toContain(outcome);
      expect(sites[id].findName(document, stranger), name).toBeUndefined();
    }
  }
});
