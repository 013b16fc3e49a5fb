import { setTimeout as pause } from 'node:timers/promises';
import { marksOn } from '../lab/inside.ts';
import { waitFor } from '../lab/wait-for.ts';
import { added, type Figure, inPairs, median, p95 } from './figure.ts';
import { fixturePage, fullPages, type ServedPage } from './full-page.ts';
import { type TwoBrowsers, watchedTab } from './two-browsers.ts';

/** Script time that a load may take longer; and from the page being ready to its mark, in milliseconds. */
const limits = { load: 10, warm: 100, cold: 300 } as const;

/** When a load, and what the extension does at one, is over, in milliseconds: many times what either takes. */
const settled = 1_500;

/** What the extension adds to the load of a whole profile, against the same load without it. */
export async function loadPages(browsers: TwoBrowsers, quick: boolean): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const served of await fullPages(browsers.without)) {
    browsers.web.pages.set(served.url, served.html);
    const pairs = await inPairs(quick ? 4 : 10, async (half) => {
      const { page, work } = await watchedTab(browsers[half]);
      await page.goto(served.url, { waitUntil: 'load' });
      // Not until there is a mark: looking for one takes the page's own thread a while.
      await pause(settled);
      const done = await work();
      if (half === 'with' && (await marksOn(browsers.board, page)).length === 0)
        throw new Error(`${page.url()} got no mark in time: there is nothing to measure.`);
      await page.close();
      return done;
    });
    const name = `load a full LinkedIn profile (${served.name}):`;
    figures.push(
      {
        name: `${name} script time added`,
        value: median(added(pairs, ({ scripts }) => scripts * 1000)),
        unit: 'ms',
        limit: limits.load,
      },
      {
        name: `${name} main-thread time added`,
        value: median(added(pairs, ({ tasks }) => tasks * 1000)),
        unit: 'ms',
      },
      {
        name: `${name} the page’s own main-thread time`,
        value: median(pairs.map(({ without }) => without.tasks * 1000)),
        unit: 'ms',
      },
      {
        name: `${name} tasks over 50 ms added`,
        value: Math.max(0, median(added(pairs, ({ longTasks }) => longTasks))),
        unit: '',
        limit: 0,
      },
      {
        name: `${name} layout shift added`,
        value: Math.max(0, median(added(pairs, ({ shifts }) => shifts))),
        unit: '',
        limit: 0,
      },
    );
  }
  return figures;
}

declare global {
  interface Window {
    /** Milliseconds from the page being ready to the first node that the page did not bring itself. */
    ready: number | undefined;
    marked: number | undefined;
  }
}

/** From the page being ready to its mark: with the worker awake, and with the worker stopped before. */
export async function readyToMark(browsers: TwoBrowsers, quick: boolean): Promise<Figure[]> {
  const pages = [
    ...(await fullPages(browsers.without)).slice(0, 1),
    fixturePage('x/profile-light'),
  ];
  for (const { url, html } of pages) browsers.web.pages.set(url, html);
  const measure = async (rounds: number, prepare: () => Promise<void>): Promise<number[]> => {
    const times: number[] = [];
    for (let round = 0; round < rounds; round++) {
      for (const page of pages) {
        await prepare();
        times.push(await timeToMark(browsers, page));
      }
    }
    return times;
  };
  await measure(1, async () => undefined);
  const rounds = quick ? 4 : 12;
  const warm = await measure(rounds, async () => undefined);
  const cold = await measure(quick ? 3 : 10, () => browsers.with.stopWorker());
  return [
    { name: 'page ready to mark: p95', value: p95(warm), unit: 'ms', limit: limits.warm },
    { name: 'page ready to mark: median', value: median(warm), unit: 'ms' },
    {
      name: 'page ready to mark, worker stopped: p95',
      value: p95(cold),
      unit: 'ms',
      limit: limits.cold,
    },
    { name: 'page ready to mark, worker stopped: median', value: median(cold), unit: 'ms' },
  ];
}

/** These pages have no script: an element that comes after they are ready is ours. */
async function timeToMark(browsers: TwoBrowsers, { url }: ServedPage): Promise<number> {
  const page = await browsers.with.browser.newPage();
  await page.evaluateOnNewDocument(() => {
    document.addEventListener('DOMContentLoaded', () => {
      window.ready = performance.now();
      new MutationObserver((records, observer) => {
        if (
          !records.some(({ addedNodes }) => [...addedNodes].some((node) => node instanceof Element))
        )
          return;
        window.marked = performance.now();
        observer.disconnect();
      }).observe(document, { childList: true, subtree: true });
    });
  });
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  await page.bringToFront();
  const time = await waitFor(async () => {
    const found = await page.evaluate(() =>
      window.marked === undefined || window.ready === undefined
        ? undefined
        : window.marked - window.ready,
    );
    if (found === undefined) throw new Error(`${url} got no mark: there is nothing to measure.`);
    return found;
  });
  await page.close();
  return time;
}
