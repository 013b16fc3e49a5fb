import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openPanels } from '../../scripts/lab/hands.ts';
import {
  ask,
  hear,
  markOn,
  marksOn,
  personMarksOn,
  pressMarkByScript,
  reportOn,
  settle,
} from '../../scripts/lab/inside.ts';
import { waitFor } from '../../scripts/lab/wait-for.ts';
import { restless } from '../support/restless-page.ts';
import { samplePage } from '../support/sample-page.ts';
import { badgeOf, browserNames, freshPages, openWorld, type World } from '../support/world.ts';

const maya = samplePage('linkedin/sdui-full');
const other = samplePage('linkedin/sdui-thin');
const onX = samplePage('x/profile-dark');

describe.each(browserNames)('the mark’s life (%s)', (browser) => {
  let world: World;
  const fresh = freshPages(() => world);
  beforeAll(async () => {
    world = await openWorld({ browser });
  });
  afterEach(fresh.close);
  afterAll(() => world.close());

  it('comes back, and the panel with it, when she goes back', async () => {
    const page = await fresh.open(maya.url, maya.html);
    await markOn(world.board, page);
    world.web.pages.set(onX.url, onX.html);
    await page.goto(onX.url, { waitUntil: 'domcontentloaded' });
    await reportOn(world.board, page, ({ outcome }) => outcome === 'person');
    // A page that comes from the browser's cache never loads.
    // Going at once could take the page away from under the call that asks for it.
    await page.evaluate(() => void setTimeout(() => history.back()));
    await waitFor(async () => expect(await page.evaluate(() => location.href)).toBe(maya.url));
    const { reading } = await reportOn(world.board, page, ({ outcome }) => outcome === 'person');
    expect(reading?.identity).toBe('linkedin:maya-okonkwo-comms');
    await markOn(world.board, page);
  });

  it('has the worker get ready while the page still comes, and looks at nothing before it is there', async () => {
    world.web.pages.set(other.url, other.html);
    const release = world.web.pages.holdHalf(other.url);
    const heard = await hear(world.board);
    const page = await world.lab.browser.newPage();
    const opened = page.goto(other.url, { waitUntil: 'domcontentloaded' });
    await waitFor(async () => expect(await heard()).toContain('prepare'));
    expect(await page.evaluate(() => document.readyState)).toBe('loading');
    expect(await heard()).not.toContain('report');
    release();
    await opened;
    await page.bringToFront();
    await waitFor(async () => expect(await heard()).toContain('report'));
    await page.close();
    world.web.pages.set(other.url, other.html);
  });

  it('survives a page that throws its surroundings away, nests links and recycles nodes', async () => {
    const page = await fresh.open(maya.url, restless(maya.html), {
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
      const page = await fresh.open(maya.url, restless(maya.html, { [path]: other.html }));
      await markOn(world.board, page);
      const arrived = page.evaluate((next, how) => window[how](next, 1_500), path, move);
      await waitFor(async () => expect(await personMarksOn(world.board, page)).toEqual([]), 500);
      await reportOn(world.board, page, ({ outcome }) => outcome === 'rendering');
      expect(await personMarksOn(world.board, page)).toEqual([]);
      await arrived;
      const mark = await markOn(world.board, page);
      const report = await reportOn(world.board, page, ({ outcome }) => outcome === 'person');
      expect(report.reading?.identity).toBe('linkedin:maría-fernández-villaverde');
      expect(mark.label).toMatch(/^(Fit|Not enough)/);
      expect(mark.insideLink).toBe(false);
    },
  );

  it('opens our own panel on a click of hers, and on no other', async () => {
    const page = await fresh.open(maya.url, maya.html);
    const { box } = await markOn(world.board, page);
    const heard = await hear(world.board);
    await pressMarkByScript(world.board, page);
    await page.bringToFront();
    await page.mouse.click(box.x + 11, box.y + 11);
    await waitFor(async () => expect(await openPanels(world.lab, world.board)).toBe(1));
    // The script's press came first and is not among what the worker was asked.
    expect((await heard()).filter((type) => type === 'openPanel')).toHaveLength(1);
    expect(page.url()).toBe(maya.url);
  });

  it('goes when she chooses quiet, and the toolbar shows the number instead', async () => {
    const page = await fresh.open(maya.url, maya.html);
    const { score } = await markOn(world.board, page);
    await settle(world.board, { presence: { linkedin: 'quiet', x: 'quiet' } });
    await waitFor(async () => expect(await marksOn(world.board, page)).toEqual([]));
    await waitFor(async () => expect(await badgeOf(world, page)).toBe(score));
    await settle(world.board, { presence: { linkedin: 'marks', x: 'marks' } });
    await markOn(world.board, page);
    await waitFor(async () => expect(await badgeOf(world, page)).toBe(''));
  });

  it('goes while she pauses, and no page is read or told of then', async () => {
    const page = await fresh.open(maya.url, maya.html);
    await markOn(world.board, page);
    await settle(world.board, { paused: true });
    await waitFor(async () => expect(await marksOn(world.board, page)).toEqual([]));
    const heard = await hear(world.board);
    const silent = await fresh.open(onX.url, onX.html);
    await page.bringToFront();
    await page.evaluate(() => document.querySelector('h2')?.append(' the Second'));
    await silent.bringToFront();
    await silent.evaluate(() => document.body.append('something new'));
    await silent.close();
    await settle(world.board, { paused: false });
    // A tab in the background waits until she looks at it.
    await page.bringToFront();
    await markOn(world.board, page);
    // The first message of all is the one after the pause.
    expect((await heard()).filter((type) => type === 'report')).toHaveLength(1);
  });

  it.runIf(browser === 'chromium')(
    'does not come with an answer that was under way when she paused',
    async () => {
      // The worker stands still right before it answers.
      await world.lab.inWorker(`
      globalThis.gate = new Promise((open) => { globalThis.openGate = open; });
      globalThis.waiting = new Promise((arrived) => {
        const { action } = globalThis.browser ?? chrome;
        const { setBadgeText } = action;
        action.setBadgeText = async (...words) => { arrived(); await globalThis.gate; return setBadgeText.apply(action, words); };
      });
      undefined;`);
      const page = await fresh.open(maya.url, maya.html);
      await world.lab.inWorker('globalThis.waiting');
      await settle(world.board, { paused: true });
      await world.lab.inWorker('globalThis.openGate()');
      // The answer arrives before whatever the worker is asked from now on.
      await ask(world.board, 'assess', { reading: (await reportOn(world.board, page)).reading });
      await page.evaluate(() => document.body.append(document.createElement('hr')));
      expect(await marksOn(world.board, page)).toEqual([]);
      await settle(world.board, { paused: false });
      await markOn(world.board, page);
    },
  );

  it('takes the number off the icon while she pauses', async () => {
    await settle(world.board, { presence: { linkedin: 'quiet', x: 'quiet' } });
    const page = await fresh.open(maya.url, maya.html);
    await waitFor(async () => expect(await badgeOf(world, page)).toMatch(/^\d+$/));
    await settle(world.board, { paused: true });
    await waitFor(async () => expect(await badgeOf(world, page)).toBe(''));
    await settle(world.board, { paused: false, presence: { linkedin: 'marks', x: 'marks' } });
  });

  it('is one, however often our script is started in a page', async () => {
    const page = await fresh.open(maya.url, maya.html);
    // Hers, and those of three people beside her, which come a little later.
    await waitFor(async () => expect(await marksOn(world.board, page)).toHaveLength(4));
    const insertions = await page.evaluate(async () => {
      const seen: string[] = [];
      new MutationObserver((records) => {
        for (const { addedNodes } of records)
          for (const node of addedNodes) seen.push(node.nodeName);
      }).observe(document, { subtree: true, childList: true });
      Object.assign(globalThis, { seen });
      return seen.length;
    });
    expect(insertions).toBe(0);
    await startAgain(world, page);
    await page.evaluate(() => document.body.append(document.createElement('hr')));
    await markOn(world.board, page);
    expect(await page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen)).toEqual([
      'HR',
    ]);
  });

  it('says when too little was read for a number', async () => {
    const { url, html } = samplePage('linkedin/sdui-first-paint');
    const page = await fresh.open(url, html);
    expect(await markOn(world.board, page)).toMatchObject({
      score: '',
      label: expect.stringMatching(/^Not enough to say yet/),
    });
  });

  it('grows as she scrolls and the page loads more', async () => {
    const { url, html } = samplePage('linkedin/sdui-first-paint');
    const path = new URL(url).pathname;
    const page = await fresh.open(url, restless(html, { [path]: maya.html }));
    await markOn(world.board, page, ({ score }) => score === '');
    await page.evaluate((same) => window.goTo(same, 0), path);
    await markOn(world.board, page, ({ score }) => /^\d+$/.test(score));
  });

  it('says in each stage how far she is with somebody', async () => {
    const page = await fresh.open(other.url, other.html);
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
        events: [{ mentorId: 'keep-in-stages', what }],
      });
      await markOn(world.board, page, ({ label }) => label.includes(words));
    }
  });

  it('is gone after "not this person", and back when she takes that back', async () => {
    const page = await fresh.open(maya.url, maya.html);
    await markOn(world.board, page);
    const { reading } = await reportOn(world.board, page);
    await ask(world.board, 'dismiss', { identity: reading?.identity });
    await waitFor(async () => expect(await personMarksOn(world.board, page)).toEqual([]));
    await ask(world.board, 'restore', { identity: reading?.identity });
    await markOn(world.board, page);
  });
});

/** Starts our script once more in a tab, as her click in the panel does. */
function startAgain({ board }: World, page: Page): Promise<void> {
  return board.evaluate(async (url) => {
    const tab = (await api.tabs.query({})).find((candidate) => candidate.url === url);
    await api.scripting.executeScript({
      target: { tabId: tab?.id ?? -1 },
      files: ['/content-scripts/linkedin.js'],
    });
  }, page.url());
}
