import { setTimeout as pause } from 'node:timers/promises';
import { marksOn } from '../lab/inside.ts';
import { added, type Figure, inPairs, median } from './figure.ts';
import { longListPage } from './long-list.ts';
import { type TwoBrowsers, type Work, watchedTab } from './two-browsers.ts';

/** Of the page's own work, in per cent. */
const limit = 5;

/** What the extension adds while a long list of people scrolls by, against the same list without it. */
export async function scrollList(browsers: TwoBrowsers, quick: boolean): Promise<Figure[]> {
  const rows = quick ? 500 : 2_000;
  const { url, html } = longListPage(rows);
  browsers.web.pages.set(url, html);
  const pairs = await inPairs(quick ? 1 : 3, async (half) => {
    const { page, work } = await watchedTab(browsers[half]);
    await page.goto(url, { waitUntil: 'load' });
    await page.bringToFront();
    // So that the load is over, and with it what the extension does at a load.
    await pause(600);
    const before = await work();
    // About a hundred rows a second: a quick look over a list, a step for each of sixty frames.
    const seen = await page.evaluate((steps) => window.scrollList(steps), Math.round(rows * 0.6));
    if (seen < rows) throw new Error(`Only ${seen} of ${rows} rows were shown.`);
    // What was put off until the list rests is part of what it cost.
    await pause(800);
    const after = await work();
    const marks = half === 'with' ? await marksOn(browsers.board, page) : [];
    if (half === 'with' && marks.length === 0)
      throw new Error('No row of the long list has a mark: there is nothing to measure yet.');
    await page.close();
    return { ...difference(before, after), marks: marks.length };
  });
  const share = pairs.map((pair) => (pair.with.tasks / pair.without.tasks - 1) * 100);
  const name = `${rows} rows scroll by:`;
  return [
    { name: `${name} main-thread time added`, value: median(share), unit: '%', limit },
    {
      name: `${name} the page’s own time for each row`,
      value: median(pairs.map(({ without }) => (without.tasks * 1000) / rows)),
      unit: 'ms',
    },
    {
      name: `${name} script time added for each row`,
      value: median(added(pairs, ({ scripts }) => (scripts * 1000) / rows)),
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
    {
      name: `${name} rows marked at the end`,
      value: median(pairs.map((pair) => pair.with.marks)),
      unit: '',
    },
  ];
}

export function difference(before: Work, after: Work): Work {
  return {
    tasks: after.tasks - before.tasks,
    scripts: after.scripts - before.scripts,
    longTasks: after.longTasks - before.longTasks,
    longest: after.longest,
    shifts: after.shifts - before.shifts,
  };
}
