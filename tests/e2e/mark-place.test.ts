import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { markOn, personMarksOn, reportOn, settle } from '../../scripts/lab/inside.ts';
import { hasCorpus } from '../support/load-fixture.ts';
import { samplePage } from '../support/sample-page.ts';
import { browserNames, freshPages, openWorld, type World } from '../support/world.ts';

const corpus = resolve('../shared/corpus');
const maya = samplePage('linkedin/sdui-full');
const other = samplePage('linkedin/sdui-thin');
const onX = samplePage('x/profile-dark');

/** The boxes of everything on the page, but for the mark's host. */
function layoutOf(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter(
        (element) =>
          element.attributes.length > 0 || element.children.length > 0 || element.textContent,
      )
      .map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return [element.tagName, x, y, width, height].join(' ');
      }),
  );
}

describe.each(browserNames)('the mark’s place (%s)', (browser) => {
  let world: World;
  const fresh = freshPages(() => world);
  beforeAll(async () => {
    world = await openWorld({ browser });
  });
  afterEach(fresh.close);
  afterAll(() => world.close());

  it.each([
    ['a LinkedIn profile', maya],
    ['a LinkedIn profile with a long name', other],
    ['an X profile', onX],
    ['a signed-out LinkedIn profile', samplePage('linkedin/public')],
    ['a profile written from right to left', samplePage('x/profile-rtl')],
  ])(
    'stands on %s, in no link, moves nothing, and needs no leave of a strict page',
    async (_what, { url, html }) => {
      await settle(world.board, { presence: { linkedin: 'quiet', x: 'quiet' } });
      const page = await fresh.open(url, html, {
        'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
      });
      await reportOn(world.board, page, ({ outcome }) => outcome === 'person');
      const before = await layoutOf(page);
      await settle(world.board, { presence: { linkedin: 'marks', x: 'marks' } });
      const mark = await markOn(world.board, page);
      expect(mark.label).toMatch(/^(Fit \d+ of 100( so far)?, \w+|Not enough to say yet)\. /);
      expect(mark.insideLink).toBe(false);
      expect(mark.box).toMatchObject({ width: 22, height: 22 });
      expect(await layoutOf(page)).toEqual(before);
      const painted = await page.evaluate(
        ({ x, y }) => document.elementFromPoint(x + 11, y + 11)?.attributes.length,
        mark.box,
      );
      expect(painted).toBe(0);
    },
  );

  it('needs no inline styles either', async () => {
    const page = await fresh.open(maya.url, maya.html, {
      'content-security-policy': "default-src 'none'; style-src 'self'",
    });
    expect((await markOn(world.board, page)).box).toMatchObject({ width: 22, height: 22 });
  });

  it.each([
    ['the feed', samplePage('linkedin/feed'), 'nobody'],
    ['a page before anything is on it', samplePage('x/shell'), 'rendering'],
    ['a home timeline', samplePage('x/home'), 'nobody'],
    ['her own profile', samplePage('linkedin/sdui-own'), 'own-profile'],
    ['a layout that no reader knows', samplePage('linkedin/ember'), 'unknown-layout'],
    ['a page that still shows somebody else', samplePage('linkedin/sdui-stale'), 'rendering'],
  ])('stays away from %s', async (_what, { url, html }, outcome) => {
    const page = await fresh.open(url, html);
    expect((await reportOn(world.board, page)).outcome).toBe(outcome);
    expect(await personMarksOn(world.board, page)).toEqual([]);
  });

  it.each([
    [
      'a scrolling box whose rows are a grid',
      'main { overflow-y: scroll; height: 600px } main > * { display: grid; gap: 30px }',
    ],
    [
      'a scrolling box whose rows are flex boxes',
      'main { overflow-y: auto; height: 600px } main * { display: flex; flex-wrap: wrap; gap: 9px }',
    ],
    ['a page that is scaled', 'main { transform: scale(1.5); transform-origin: 0 0 }'],
    ['a page that is zoomed', 'main { zoom: 1.8 }'],
  ])('keeps to the name and moves nothing in %s', async (_what, rules) => {
    await settle(world.board, { presence: { linkedin: 'quiet', x: 'quiet' } });
    const page = await fresh.open(maya.url, maya.html.replace('</style>', `${rules}</style>`));
    await reportOn(world.board, page, ({ outcome }) => outcome === 'person');
    const before = await layoutOf(page);
    await settle(world.board, { presence: { linkedin: 'marks', x: 'marks' } });
    await markOn(world.board, page);
    // Whatever happens on the page, it stays where it is.
    for (let time = 0; time < 3; time++) {
      await page.evaluate(() => document.body.append(document.createElement('hr')));
      await reportOn(world.board, page);
    }
    await page.evaluate(() => {
      for (const rule of document.querySelectorAll('body > hr')) rule.remove();
    });
    expect(await layoutOf(page)).toEqual(before);
    const offset = await offsetToName(world, page);
    await page.evaluate(() => document.querySelector('main')?.scrollBy(0, 80));
    expect(await offsetToName(world, page)).toEqual(offset);
    // Scaled pages have larger pixels.
    expect(Math.abs(offset.y)).toBeLessThan(45);
    expect(offset.x).toBeGreaterThan(0);
    expect(offset.x).toBeLessThan(700);
  });

  describe.skipIf(!hasCorpus)('on saved pages (skipped without ../shared/corpus)', () => {
    const saved = (file: string) => readFileSync(resolve(corpus, `${file}.html`), 'utf8');

    it.each([
      [
        'the scrolled LinkedIn profile',
        'linkedin/sdui-profile-scrolled',
        'https://www.linkedin.com/in/doleraheza/',
        'Mabobo Devena',
      ],
      ['the X profile of 2025', 'x/profile-2025-12', 'https://x.com/zabohebebe', 'Bohe Vekabo'],
    ])('appears on %s, for the right person', async (_what, file, url, name) => {
      const page = await fresh.open(url, saved(file));
      await markOn(world.board, page);
      const { reading } = (await reportOn(world.board, page)) as {
        reading?: { fields?: { name?: unknown } };
      };
      expect(reading?.fields?.name).toMatchObject({ status: 'read', value: name });
    });

    it.each([
      ['the feed', 'linkedin/not-a-profile-feed', 'https://www.linkedin.com/feed/'],
      ['the shell of a profile', 'x/profile-shell-unrendered', 'https://x.com/zabohebebe'],
    ])('stays away from %s', async (_what, file, url) => {
      const page = await fresh.open(url, saved(file));
      expect((await reportOn(world.board, page)).outcome).not.toBe('person');
      expect(await personMarksOn(world.board, page)).toEqual([]);
    });
  });
});

/** How far the mark's middle is from the start of the name's line, in pixels. */
async function offsetToName({ board }: World, page: Page): Promise<{ x: number; y: number }> {
  const [mark] = await personMarksOn(board, page);
  const name = await page.$eval('main h2', (heading) => {
    const { x, y, height } = heading.getBoundingClientRect();
    return { x, y: y + height / 2 };
  });
  if (!mark) throw new Error('There is no mark.');
  return {
    x: Math.round(mark.box.x - name.x),
    y: Math.round(mark.box.y + mark.box.height / 2 - name.y),
  };
}
