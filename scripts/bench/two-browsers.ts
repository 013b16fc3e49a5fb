import type { Page } from 'puppeteer-core';
import { buildExtension } from '../lab/extension.ts';
import { ask, openBoard, settle } from '../lab/inside.ts';
import { type Lab, launch } from '../lab/launch.ts';
import { openSampleWeb, type SampleWeb } from '../lab/sample-web.ts';
import { anaAims } from '../sample-aims.ts';

/** Two browsers on one sample web: one with the extension, marks on and aims stored, and one without it. */
export interface TwoBrowsers {
  web: SampleWeb;
  with: Lab;
  without: Lab;
  board: Page;
  close(): Promise<void>;
}

export async function openTwoBrowsers(): Promise<TwoBrowsers> {
  const extensionDir = await buildExtension('chromium');
  const web = await openSampleWeb();
  const [marked, plain] = [
    await launch({ browser: 'chromium', extensionDir, web }),
    await launch({ browser: 'chromium', extensionDir, web }),
  ];
  await plain.browser.uninstallExtension(plain.extensionId);
  const board = await openBoard(marked);
  const turn = { surface: 'bench-surface', number: 1 };
  await ask(board, 'saveAims', { turn, change: anaAims });
  await settle(board, { presence: { linkedin: 'marks', x: 'marks' } });
  return {
    web,
    with: marked,
    without: plain,
    board,
    async close() {
      await marked.close();
      await plain.close();
      await web.close();
    },
  };
}

/** What a page's main thread has done since `watch`, and what a visitor would have noticed of it. */
export interface Work {
  /** Seconds of all tasks, and of JavaScript in them, in every world of the page. */
  tasks: number;
  scripts: number;
  /** Tasks of more than 50 ms, and the longest of them in milliseconds. */
  longTasks: number;
  longest: number;
  /** The sum of all layout shifts. */
  shifts: number;
}

declare global {
  interface Window {
    noticed: { longTasks: number[]; shifts: number };
  }
}

/** Opens an empty tab that measures whatever is opened in it next; `work` says what that was so far. */
export async function watchedTab(lab: Lab): Promise<{ page: Page; work: () => Promise<Work> }> {
  const page = await lab.browser.newPage();
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.evaluateOnNewDocument(() => {
    const noticed: Window['noticed'] = { longTasks: [], shifts: 0 };
    window.noticed = noticed;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) noticed.longTasks.push(duration);
    }).observe({ type: 'longtask', buffered: true });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        noticed.shifts += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return {
    page,
    async work() {
      const { metrics } = await session.send('Performance.getMetrics');
      const metric = (name: string): number => {
        const found = metrics.find((candidate) => candidate.name === name);
        if (!found) throw new Error(`This Chromium measures no ${name}.`);
        return found.value;
      };
      const { longTasks, shifts } = await page.evaluate(() => window.noticed);
      return {
        tasks: metric('TaskDuration'),
        scripts: metric('ScriptDuration'),
        longTasks: longTasks.length,
        longest: Math.max(0, ...longTasks),
        shifts,
      };
    },
  };
}
