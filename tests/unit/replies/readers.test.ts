// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parsePage } from '@/tests/support/load-fixture';
import { Conversation, conversationSites } from '@/utils/replies/conversation';
import { conversationSite } from '@/utils/replies/places';
import { readerOf } from '@/utils/replies/reader';

const folder = resolve(import.meta.dirname, '../../fixtures/replies');
/** Wednesday, 25 November 2026, in the evening. */
const context = {
  now: Date.UTC(2026, 10, 25, 18),
  timeZone: 'Europe/Vienna',
  isShown: (element: Element) => !element.hasAttribute('hidden'),
};

function fixture(site: string, name: string): { document: Document; url: URL; expected: unknown } {
  const html = readFileSync(resolve(folder, site, `${name}.html`), 'utf8');
  const { url } = JSON.parse(/^<!-- (.*) -->/.exec(html)?.[1] ?? '{}') as { url: string };
  const expected: unknown = JSON.parse(readFileSync(resolve(folder, site, `${name}.json`), 'utf8'));
  return { document: parsePage(html), url: new URL(url), expected };
}

describe.each(conversationSites)('a conversation on %s', (site) => {
  const names = readdirSync(resolve(folder, site))
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.replace(/\.html$/, ''));

  it.each(names)('tells who wrote last, or nothing: %s', (name) => {
    const { document, url, expected } = fixture(site, name);
    expect(conversationSite(url)).toBe(site);
    const before = document.documentElement.outerHTML;
    const read = readerOf(site)(document, url, context);
    expect(read).toEqual(expected);
    for (const one of read) expect(Conversation.safeParse(one).success).toBe(true);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('is read without a word of what was said', () => {
    for (const name of names) {
      const { document, url } = fixture(site, name);
      const read = JSON.stringify(readerOf(site)(document, url, context));
      expect(read).not.toMatch(/Gladly|questions|Thank|Gern|Fragen|喜んで|Con gusto/i);
    }
  });

  it('is nothing where the page keeps it out of sight', () => {
    const { document, url } = fixture(site, 'last-theirs');
    const hidden = { ...context, isShown: () => false };
    expect(readerOf(site)(document, url, hidden)).toEqual([]);
  });
});

it('finds the chat of X in the open root that it stands in', () => {
  const { document, url, expected } = fixture('x', 'last-theirs');
  const inner = document.body.innerHTML;
  document.body.innerHTML = '<div data-testid="xchatEmbedRoute"></div>';
  const root = document.body.firstElementChild?.attachShadow({ mode: 'open' });
  if (root) root.innerHTML = inner;
  expect(readerOf('x')(document, url, context)).toEqual(expected);
});

it.each([
  ['https://mail.google.com.example/mail/', undefined],
  ['https://example.com/mail.google.com', undefined],
  ['http://mail.google.com/mail/', undefined],
  ['https://notlinkedin.com/messaging/', undefined],
  ['https://outlook.live.com/mail/0/', 'outlook'],
])('knows whose page %s is', (address, site) => {
  expect(conversationSite(new URL(address))).toBe(site);
});
