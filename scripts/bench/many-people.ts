import type { Page } from 'puppeteer-core';
import { buildExtension } from '../lab/extension.ts';
import type { BrowserName } from '../lab/find-browser.ts';
import { type Lab, launch } from '../lab/launch.ts';
import { openSampleWeb } from '../lab/sample-web.ts';
import { type Figure, median, p95 } from './figure.ts';
import { filledBoard } from './filled-board.ts';
import { type Opening, openPopup } from './popup-openings.ts';

/** Milliseconds by the clock, but for `frame`: of the page's main thread, for each frame. */
const limits = { popup: 150, keystroke: 16, frame: 16, words: 2_000 } as const;

/** What is typed, letter by letter: a name, a slip, a word of their texts, one letter that many have. */
const typed = ['garcia', 'garcai', 'pricing', 's'];

/** How long surfaces take with this many people in the store, in a real browser on the shipped build. */
export async function manyPeople(
  browser: BrowserName,
  people: number,
  quick: boolean,
): Promise<Figure[]> {
  const extensionDir = await buildExtension(browser);
  const web = await openSampleWeb();
  const lab = await launch({ browser, extensionDir, web });
  try {
    const board = await filledBoard(lab, people);
    const size = `${browser}, ${people.toLocaleString('en')} people`;
    return [
      ...(await openings(lab, board, size, people, quick)),
      ...(await typing(lab, size, people)),
      ...(browser === 'chromium' ? await scrolling(lab, size, people) : []),
    ];
  } finally {
    await lab.close();
    await web.close();
  }
}

/** What is judged is judged with ten thousand; more people are only measured. */
function limited(people: number, limit: number): { limit?: number } {
  return people <= 10_000 ? { limit } : {};
}

/** The popup's first screen, and the list, with the worker stopped before and started again by the popup. */
async function openings(
  lab: Lab,
  board: Page,
  size: string,
  people: number,
  quick: boolean,
): Promise<Figure[]> {
  const openings: Opening[] = [];
  for (let round = 0; round < (quick ? 6 : 21); round++) openings.push(await openPopup(lab, board));
  // The first one after the browser was started reads files that no cache has yet.
  const [first = Number.NaN, ...others] = openings.map(({ screen }) => screen);
  return [
    { name: `${size}: popup's first screen, the very first`, value: first, unit: 'ms' },
    {
      name: `${size}: popup's first screen, p95 of the others`,
      value: p95(others),
      unit: 'ms',
      ...limited(people, limits.popup),
    },
    {
      name: `${size}: popup's first screen, median of the others`,
      value: median(others),
      unit: 'ms',
    },
    {
      name: `${size}: until the popup answers what she does, median of the others`,
      value: median(openings.slice(1).map(({ answers }) => answers)),
      unit: 'ms',
    },
    {
      name: `${size}: from the click on People to its first rows, median`,
      value: median(openings.map(({ rows }) => rows)),
      unit: 'ms',
    },
  ];
}

/** Runs in the popup: turns to the people; how long until the first of them stand there. */
function firstRows(): Promise<number> {
  return new Promise((resolve) => {
    const start = performance.now();
    const watcher = new MutationObserver(() => {
      if (!document.querySelector('.mentor-row .mentor-name')) return;
      watcher.disconnect();
      resolve(performance.now() - start);
    });
    watcher.observe(document, { childList: true, subtree: true });
    document.getElementById('tab-people')?.click();
  });
}

/** From each letter typed to the list that it finds. */
async function typing(lab: Lab, size: string, people: number): Promise<Figure[]> {
  const popup = await lab.extensionPage('popup.html');
  await popup.waitForSelector('#tab-people');
  await popup.evaluate(firstRows);
  const words = await popup.evaluate(gathered);
  const times: number[] = [];
  for (const word of typed) {
    for (let length = 1; length <= word.length; length++)
      times.push(await popup.evaluate(type, word.slice(0, length)));
    await popup.evaluate(type, '');
  }
  await popup.close();
  return [
    {
      name: `${size}: every word gathered, after the first rows`,
      value: words,
      unit: 'ms',
      ...limited(people, limits.words),
    },
    {
      name: `${size}: a keystroke of search to its list, p95`,
      value: p95(times),
      unit: 'ms',
      ...limited(people, limits.keystroke),
    },
    {
      name: `${size}: a keystroke of search to its list, median`,
      value: median(times),
      unit: 'ms',
    },
  ];
}

/** Runs in the popup: types something; how long until the list no longer says that words are missing. */
function gathered(): Promise<number> {
  return new Promise((resolve) => {
    const start = performance.now();
    const field = document.querySelector<HTMLInputElement>('input[type="search"]');
    if (!field) throw new Error('There is no field to search in.');
    const isWhole = () =>
      !document.querySelector('[role="status"].soft')?.textContent?.includes('…');
    const done = () => {
      resolve(performance.now() - start);
      field.value = '';
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    };
    field.value = 'a';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    const timer = setInterval(() => {
      if (!isWhole()) return;
      clearInterval(timer);
      done();
    }, 2);
  });
}

/** Runs in the popup: how long until the document shows what was found; a letter that finds the same changes nothing. */
function type(words: string): Promise<number> {
  const field = document.querySelector<HTMLInputElement>('input[type="search"]');
  if (!field) throw new Error('There is no field to search in.');
  return new Promise((resolve) => {
    const start = performance.now();
    let last = start;
    const watcher = new MutationObserver(() => {
      last = performance.now();
    });
    watcher.observe(document, {
      childList: true,
      subtree: true,
      characterData: true,
      attributes: true,
    });
    field.value = words;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    setTimeout(() => {
      watcher.disconnect();
      resolve(last - start);
    }, 150);
  });
}

/** The board's list scrolled by script, a step for each frame: main-thread time, and frames that came late. */
async function scrolling(lab: Lab, size: string, people: number): Promise<Figure[]> {
  const board = await lab.extensionPage('board.html#people');
  await board.waitForSelector('.mentor-row .mentor-name');
  const session = await board.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const tasks = async () =>
    (await session.send('Performance.getMetrics')).metrics.find(
      ({ name }) => name === 'TaskDuration',
    )?.value ?? 0;
  await scroll(board, 30);
  const before = await tasks();
  const { frames, long } = await scroll(board, 240);
  const each = (1_000 * ((await tasks()) - before)) / frames;
  await board.close();
  return [
    {
      name: `${size}: board scrolls, main-thread time of a frame`,
      value: each,
      unit: 'ms',
      ...limited(people, limits.frame),
    },
    {
      name: `${size}: board scrolls, tasks over 50 ms`,
      value: long,
      unit: '',
      ...limited(people, 0),
    },
  ];
}

function scroll(board: Page, frames: number): Promise<{ frames: number; long: number }> {
  return board.evaluate(
    (count) =>
      new Promise<{ frames: number; long: number }>((resolve) => {
        let long = 0;
        const watcher = new PerformanceObserver((list) => {
          long += list.getEntries().length;
        });
        watcher.observe({ type: 'longtask' });
        let left = count;
        const step = () => {
          window.scrollBy(0, 90);
          left -= 1;
          if (left > 0) requestAnimationFrame(step);
          else {
            watcher.disconnect();
            resolve({ frames: count, long });
          }
        };
        requestAnimationFrame(step);
      }),
    frames,
  );
}
