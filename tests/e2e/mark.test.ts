import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { ask, markOn, marksOn, reportOn, settle } from '../../scripts/lab/inside.ts';
import { restless } from '../support/restless-page.ts';
import { samplePage } from '../support/sample-page.ts';
import { browserNames, openWorld, type World } from '../support/world.ts';

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

describe.each(browserNames)('the mark (%s)', (browser) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld({ browser });
  });
  afterAll(() => world.close());

  const opened: Page[] = [];
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((page) => page.close()));
  });

  /** Opens a page of this test's own; it is closed afterwards. */
  async function openFresh(url: string, html: string, headers = {}): Promise<Page> {
    world.web.pages.set(url, html, headers);
    const page = await world.lab.open(url);
    opened.push(page);
    return page;
  }

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
      const page = await openFresh(url, html, {
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
    const page = await openFresh(maya.url, maya.html, {
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
    const page = await openFresh(url, html);
    expect((await reportOn(world.board, page)).outcome).toBe(outcome);
    expect(await marksOn(world.board, page)).toEqual([]);
  });

  it('survives a page that throws its surroundings away, nests links and recycles nodes', async () => {
    const page = await openFresh(maya.url, restless(maya.html), {
      'require-trusted-types-for': undefined,
    });
    const first = await markOn(world.board, page);
    for (let time = 0; time < 5; time++) {
      await page.evaluate(() => window.rerender());
      expect(await markOn(world.board, page)).toMatchObject({
        score: first.score,
        insideLink: false,
      });
    }
  });

  it.each([
    ['builds the next one anew', 'goTo'],
    ['writes the next one into the same nodes', 'recycle'],
  ] as const)(
    'leaves with the person, before their page does, and comes with the next, on a site that %s',
    async (_how, move) => {
      const path = new URL(other.url).pathname;
      const page = await openFresh(maya.url, restless(maya.html, { [path]: other.html }));
      await markOn(world.board, page);
      const arrived = page.evaluate((next, how) => window[how](next, 1_500), path, move);
      await vi.waitFor(async () => expect(await marksOn(world.board, page)).toEqual([]), {
        timeout: 500,
      });
      await reportOn(world.board, page, ({ outcome }) => outcome === 'rendering');
      expect(await marksOn(world.board, page)).toEqual([]);
      await arrived;
      const mark = await markOn(world.board, page);
      const report = await reportOn(world.board, page, ({ outcome }) => outcome === 'person');
      expect(report.reading?.identity).toBe('linkedin:maría-fernández-villaverde');
      expect(mark.label).toMatch(/^(Fit|Not enough)/);
      expect(mark.insideLink).toBe(false);
    },
  );

  it('opens our own panel on a click of hers, and on no other', async () => {
    const page = await openFresh(maya.url, maya.html);
    const { box } = await markOn(world.board, page);
    await page.evaluate(() => {
      const host = [...document.querySelectorAll('div')].find(
        ({ attributes, children }) => attributes.length + children.length === 0,
      );
      for (const type of ['pointerdown', 'mousedown', 'click'])
        host?.dispatchEvent(new MouseEvent(type, { bubbles: true }));
    });
    expect(await panelsOpen(world)).toBe(0);
    await page.bringToFront();
    await page.mouse.click(box.x + 11, box.y + 11);
    await vi.waitFor(async () => expect(await panelsOpen(world)).toBe(1), { timeout: 5_000 });
    expect(page.url()).toBe(maya.url);
  });

  it('goes when she chooses quiet, and the toolbar shows the number instead', async () => {
    const page = await openFresh(maya.url, maya.html);
    const { score } = await markOn(world.board, page);
    await settle(world.board, { presence: { linkedin: 'quiet', x: 'quiet' } });
    await vi.waitFor(async () => expect(await marksOn(world.board, page)).toEqual([]));
    await vi.waitFor(async () => expect(await badgeOf(world, page)).toBe(score));
    await settle(world.board, { presence: { linkedin: 'marks', x: 'marks' } });
    await markOn(world.board, page);
    await vi.waitFor(async () => expect(await badgeOf(world, page)).toBe(''));
  });

  it('goes while she pauses, and nothing is read then', async () => {
    const page = await openFresh(maya.url, maya.html);
    await markOn(world.board, page);
    await settle(world.board, { paused: true });
    await vi.waitFor(async () => expect(await marksOn(world.board, page)).toEqual([]));
    await world.board.evaluate(() => api.storage.session.clear());
    await page.evaluate(() => document.body.append('something new'));
    const silent = await world.lab.open(onX.url);
    expect(await world.board.evaluate(() => api.storage.session.get(null))).toEqual({});
    await settle(world.board, { paused: false });
    // A tab in the background waits until she looks at it.
    await page.bringToFront();
    await markOn(world.board, page);
    await silent.close();
  });

  it('says when too little was read for a number', async () => {
    const { url, html } = samplePage('linkedin/sdui-first-paint');
    const page = await openFresh(url, html);
    expect(await markOn(world.board, page)).toMatchObject({
      score: '',
      label: expect.stringMatching(/^Not enough to say yet/),
    });
  });

  it('grows as she scrolls and the page loads more', async () => {
    const { url, html } = samplePage('linkedin/sdui-first-paint');
    const path = new URL(url).pathname;
    const page = await openFresh(url, restless(html, { [path]: maya.html }));
    await markOn(world.board, page, ({ score }) => score === '');
    await page.evaluate((same) => window.goTo(same, 0), path);
    await markOn(world.board, page, ({ score }) => /^\d+$/.test(score));
  });

  it('says in each stage how far she is with somebody', async () => {
    const page = await openFresh(other.url, other.html);
    await markOn(world.board, page);
    const { reading } = await reportOn(world.board, page);
    await ask(world.board, 'keep', { requestId: 'keep-in-stages', reading });
    await markOn(world.board, page, ({ label }) => label.includes('You keep them.'));
    for (const [what, words] of [
      [{ kind: 'asked', channel: 'copy', subject: '', body: 'Hello' }, 'You asked them.'],
      [{ kind: 'replied', outcome: 'later' }, 'They replied.'],
      [{ kind: 'closed' }, 'Closed.'],
    ] as const) {
      await ask(world.board, 'record', {
        requestId: `stage-${what.kind}`,
        mentorId: 'keep-in-stages',
        what,
      });
      await markOn(world.board, page, ({ label }) => label.includes(words));
    }
  });

  it('is gone after "not this person", and back when she takes that back', async () => {
    const page = await openFresh(maya.url, maya.html);
    await markOn(world.board, page);
    const { reading } = await reportOn(world.board, page);
    await ask(world.board, 'dismiss', { identity: reading?.identity });
    await vi.waitFor(async () => expect(await marksOn(world.board, page)).toEqual([]));
    await ask(world.board, 'restore', { identity: reading?.identity });
    await markOn(world.board, page);
  });

  describe.skipIf(!existsSync(corpus))('on saved pages (skipped without ../shared/corpus)', () => {
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
      const page = await openFresh(url, saved(file));
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
      const page = await openFresh(url, saved(file));
      expect((await reportOn(world.board, page)).outcome).not.toBe('person');
      expect(await marksOn(world.board, page)).toEqual([]);
    });
  });
});

/** How many of our panels are open: Chromium's side panel, Firefox's popup. */
async function panelsOpen({ lab, board }: World): Promise<number> {
  if (lab.name === 'firefox') {
    return board.evaluate(() => api.extension.getViews({ type: 'popup' }).length);
  }
  return lab.browser.targets().filter((target) => target.url().endsWith('/sidepanel.html')).length;
}

function badgeOf({ board }: World, page: Page): Promise<string> {
  return board.evaluate(async (url) => {
    const tab = (await api.tabs.query({})).find((candidate) => candidate.url === url);
    return api.action.getBadgeText({ ...(tab?.id === undefined ? {} : { tabId: tab.id }) });
  }, page.url());
}
