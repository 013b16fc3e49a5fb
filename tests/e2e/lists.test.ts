import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openPanels, openSurface, press, shows } from '../../scripts/lab/hands.ts';
import { ask, hear, marksOn, reportOn, settle } from '../../scripts/lab/inside.ts';
import { waitFor } from '../../scripts/lab/wait-for.ts';
import { type Watched, watchMarks } from '../support/mark-watch.ts';
import { browserNames, freshPages, openWorld, type World } from '../support/world.ts';
import { type ListPlan, listPage, listUrl } from '../support/x-list.ts';
import { kinds, xPerson } from '../support/x-people.ts';

const people = 2_000;
/** Where she stops on the way. */
const stops = Array.from({ length: 11 }, (_, number) => number * 200);
/** How often they go by and back where it is measured what stays of them. */
const passes = 3;
const nameSelector = '[data-testid="UserCell"] a:not([tabindex]) div';

/** The score that each of these people's rows has, judged apart from any page. */
async function scoresOf(board: Page, count: number): Promise<Record<string, string[]>> {
  const byKind: string[] = [];
  for (let kind = 0; kind < kinds; kind++) {
    byKind.push(await scoreByRow(board, kind));
  }
  expect(new Set(byKind).size).toBe(kinds);
  return Object.fromEntries(
    Array.from({ length: count }, (_, number) => [
      xPerson(number).name,
      [byKind[number % kinds] ?? ''],
    ]),
  );
}

async function scoreByRow(board: Page, number: number): Promise<string> {
  const { name, handle, bio } = xPerson(number);
  const read = (value: string) => ({ status: 'read', value, basis: 'attribute' });
  const fields = await board.evaluate(() =>
    // Whatever fields there are: a row knows nothing of the others.
    'name handle headline organisations location about roles education skills languages volunteering causes recommendations services links category followers degree mutuals followsYou posts directMessages'.split(
      ' ',
    ),
  );
  const reading = {
    identity: `x:${handle}`,
    source: 'row',
    url: `https://x.com/${handle}`,
    layout: 'x-followers',
    readAt: 0,
    fields: {
      ...Object.fromEntries(fields.map((field) => [field, { status: 'not-loaded' }])),
      name: read(name),
      handle: read(handle),
      about: read(bio),
    },
  };
  const reply = (await ask(board, 'assess', { reading })) as { value?: { score?: number } };
  return String(reply.value?.score);
}

describe.each(browserNames)('marks in lists (%s)', (browser) => {
  let world: World;
  let scores: Record<string, string[]>;
  const fresh = freshPages(() => world);
  beforeAll(async () => {
    world = await openWorld({ browser });
    scores = await scoresOf(world.board, people);
  });
  afterEach(fresh.close);
  afterAll(() => world.close());

  const openList = (plan: Partial<ListPlan> = {}) =>
    fresh.open(listUrl, listPage({ people, rows: 'unmounted', ...plan }));

  /** Waits until every name in sight has its mark, and none is wrong. */
  function complete(tell: () => Promise<Watched>): Promise<Watched> {
    return waitFor(async () => {
      const seen = await tell();
      expect(seen.bare).toEqual([]);
      expect(seen.marks.length).toBeGreaterThan(3);
      return seen;
    });
  }

  it.each(['unmounted', 'recycled'] as const)(
    'are right for every row of 2,000, whose nodes are %s',
    async (rows) => {
      const page = await openList({ rows });
      const tell = await watchMarks(world.board, page, scores, nameSelector);
      await complete(tell);
      const most: number[] = [];
      for (const stop of stops) {
        await page.evaluate((to) => window.list.to(to, 400), stop);
        most.push((await complete(tell)).hosts);
      }
      const seen = await tell();
      expect(seen.wrong).toEqual([]);
      expect(seen.looks).toBeGreaterThan(300);
      // As many marks as rows about the screen, however many went by.
      expect(Math.max(...most)).toBeLessThan(40);
    },
    180_000,
  );

  // Only Chromium tells what a page uses.
  it.runIf(browser === 'chromium').each(['unmounted', 'recycled'] as const)(
    'leave nothing behind of 2,000 rows that went by and back, whose nodes are %s',
    async (rows) => {
      // Without the watcher, which would hold on to what it looks at.
      const page = await openList({ rows });
      const memory = await memoryOf(page);
      const marked = () =>
        waitFor(async () => expect((await marksOn(world.board, page)).length).toBeGreaterThan(3));
      await marked();
      const { nodes: begun } = await memory();
      const heaps: number[] = [];
      for (let pass = 0; pass < passes; pass++) {
        // Only rows that she stops at get marks.
        for (const stop of [...stops, ...stops.toReversed()]) {
          await page.evaluate((to) => window.list.to(to, 800), stop);
          await marked();
        }
        // Rows that have just gone may be held for a moment; one that stays held never goes again.
        const { heap } = await waitFor(async () => {
          const now = await memory();
          expect(now.nodes).toBeLessThan(begun + 100);
          return now;
        });
        heaps.push(heap);
      }
      // The first pass fills what is remembered of people; after that, four thousand rows more cost nothing.
      const [first = 0, ...later] = heaps;
      expect(Math.max(...later) - first).toBeLessThan(400_000);
    },
    180_000,
  );

  it('survive a list that builds its rows again, before the next frame', async () => {
    const page = await openList();
    const tell = await watchMarks(world.board, page, scores, nameSelector);
    await complete(tell);
    const hosts = await page.evaluate(async () => {
      window.list.rerender();
      // Whatever observes the page has its turn before this.
      await Promise.resolve();
      return [...document.querySelectorAll('div:empty')].filter(
        ({ attributes }) => attributes.length === 0,
      ).length;
    });
    expect(hosts).toBeGreaterThan(3);
    expect((await complete(tell)).wrong).toEqual([]);
  });

  it.each([
    ['rows that are buttons', {}],
    ['rows that are list items', { cell: 'li' }],
    ['rows written from right to left', { dir: 'rtl' }],
    ['rows with the nodes of another extension', { strangers: true, cell: 'li' }],
  ] as [string, Partial<ListPlan>][])('move nothing, in %s', async (_what, plan) => {
    await settle(world.board, { presence: { linkedin: 'quiet', x: 'quiet' } });
    const page = await openList(plan);
    await reportOn(world.board, page);
    const heard = await hear(world.board);
    const before = await page.evaluate(() => window.list.layout());
    expect(await heard()).not.toContain('reportRows');
    await settle(world.board, { presence: { linkedin: 'marks', x: 'marks' } });
    const tell = await watchMarks(world.board, page, scores, nameSelector);
    await complete(tell);
    expect(await page.evaluate(() => window.list.layout())).toEqual(before);
    const marks = await marksOn(world.board, page);
    expect(marks.filter(({ insideLink }) => insideLink)).toEqual([]);
    for (const { label } of marks) expect(label).toMatch(/^Fit \d+ of 100 so far, /);
    const covered = await page.evaluate(
      (boxes) =>
        [...document.querySelectorAll('.follow, .names a')].filter((control) => {
          const { left, right, top, bottom } = control.getBoundingClientRect();
          return boxes.some(
            ({ x, y, width, height }) =>
              x < right && x + width > left && y < bottom && y + height > top,
          );
        }).length,
      marks.map(({ box }) => box),
    );
    expect(covered).toBe(0);
  });

  it('open our panel on the person of the row, who can be put aside there', async () => {
    const page = await openList({ people: 30 });
    const tell = await watchMarks(world.board, page, scores, nameSelector);
    await complete(tell);
    const third = xPerson(2);
    const [, , mark] = await inOrder(world, page);
    if (!mark) throw new Error('There is no third mark.');
    const before = page.url();
    await page.bringToFront();
    await page.mouse.click(mark.box.x + 11, mark.box.y + 11);
    await waitFor(async () => expect(await openPanels(world.lab, world.board)).toBe(1));
    expect(page.url()).toBe(before);
    // The panel itself is out of a driver's reach; the same surface in a tab speaks of the same tab.
    const surface = await openSurface(
      world.lab,
      browser === 'chromium' ? 'sidepanel.html' : 'popup.html',
      { width: 400, height: 700 },
      page,
    );
    await shows(surface, third.name);
    await shows(surface, 'Back to the page');
    await press(surface, 'Not this person');
    await shows(surface, `You said no to ${third.name}`);
    await press(surface, 'Back to the page');
    await waitFor(async () => {
      const text = await surface.evaluate(() => document.body.innerText);
      expect(text).not.toContain(third.name);
    });
    await surface.close();
    await page.bringToFront();
    await waitFor(async () => expect((await tell()).bare).toEqual([third.name]));
    await ask(world.board, 'restore', { identity: `x:${third.handle}` });
    await waitFor(async () => expect((await tell()).bare).toEqual([]));
  });

  it('say who is kept, go in quiet mode and while she pauses', async () => {
    const page = await openList({ people: 30 });
    const tell = await watchMarks(world.board, page, scores, nameSelector);
    await complete(tell);
    await settle(world.board, { paused: true });
    await waitFor(async () => expect((await tell()).hosts).toBe(0));
    await settle(world.board, { paused: false });
    await complete(tell);
    await settle(world.board, { presence: { x: 'quiet' } });
    await waitFor(async () => expect((await tell()).hosts).toBe(0));
    await settle(world.board, { presence: { x: 'marks' } });
    await complete(tell);
  });
});

/** The marks of a tab, from the top down. */
async function inOrder(world: World, page: Page) {
  const marks = await marksOn(world.board, page);
  return marks.sort((a, b) => a.box.y - b.box.y);
}

/** Reads what a page uses, in bytes and nodes, after its rubbish was taken away. */
async function memoryOf(page: Page) {
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  return async () => {
    await session.send('HeapProfiler.collectGarbage');
    const { metrics } = await session.send('Performance.getMetrics');
    const metric = (name: string) => {
      const value = metrics.find((one) => one.name === name)?.value;
      if (value === undefined) throw new Error(`The browser doesn't tell ${name}.`);
      return value;
    };
    return { heap: metric('JSHeapUsedSize'), nodes: metric('Nodes') };
  };
}
