import type { Page } from 'puppeteer-core';
import { ask } from '../lab/inside.ts';
import type { Lab } from '../lab/launch.ts';

/** Milliseconds by the clock. */
export type Opening = {
  /** From the start of the popup's navigation to its first screen, with the number of steps beside Today. */
  screen: number;
  /** The same until the panel answers what she does. */
  answers: number;
  /** From the click on People to the first rows. */
  rows: number;
};

/**
 * Opens the popup as a click on the icon does, over a tab that shows nobody, with the worker stopped before where
 * a driver can stop it.
 *
 * @param board a page of the extension
 * @throws when it isn't there within five seconds
 */
export async function openPopup(lab: Lab, board: Page): Promise<Opening> {
  if (lab.name === 'chromium') {
    // Only a worker that runs can be stopped: whatever it is asked wakes it.
    await ask(board, 'wake', {});
    await lab.stopWorker();
  }
  // A window that isn't in front gets no popup.
  await board.bringToFront();
  return board.evaluate(inBoard);
}

/** Runs in the board, which the browser lets see the extension's own popup. */
async function inBoard(): Promise<Opening> {
  // The types of the interface leave out what a window is.
  const popup = () =>
    api.extension.getViews({ type: 'popup' })[0] as typeof globalThis.window | undefined;
  async function seen<T>(look: () => T | undefined | null | false): Promise<T> {
    for (const end = performance.now() + 5_000; performance.now() < end; ) {
      const found = look();
      if (found) return found;
      await new Promise((next) => setTimeout(next, 2));
    }
    throw new Error(`The popup did not show in five seconds: ${look}`);
  }

  const opening = api.action.openPopup();
  const view = await seen(() => {
    const document = popup()?.document;
    return (
      document?.querySelector('#panel-this-person h2') &&
      document.querySelector('#tab-today .tab-count') &&
      popup()
    );
  });
  const there = view.performance.now();
  // It is seen once it is painted, which may be later.
  await seen(() => view.performance.getEntriesByName('first-contentful-paint').length > 0);
  const painted = view.performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
  // Nothing of the first screen stands at the foot.
  await seen(() => view.document.querySelector('.messages'));
  const answers = view.performance.now();
  await opening;
  const click = view.performance.now();
  view.document.getElementById('tab-people')?.click();
  await seen(() => view.document.querySelector('.mentor-row .mentor-name'));
  const rows = view.performance.now() - click;
  view.close();
  await seen(() => popup() === undefined);
  return { screen: Math.max(there, painted), answers, rows };
}
