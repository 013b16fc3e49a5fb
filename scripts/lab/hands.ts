import type { Page } from 'puppeteer-core';
import type { Lab } from './launch.ts';
import { waitFor } from './wait-for.ts';

/** Opens a surface as a tab of its own size; it speaks of the tab that was seen last before. */
export async function openSurface(
  lab: Lab,
  path: string,
  size: { width: number; height: number },
  beside: Page,
): Promise<Page> {
  await beside.bringToFront();
  const surface = await lab.extensionPage(path);
  await surface.setViewport(size);
  return surface;
}

/** Waits until a page says something. */
export async function shows(tab: Page, sentence: string): Promise<void> {
  await waitFor(async () => {
    // Names stand between marks that keep their direction to themselves.
    const text = await tab.evaluate(() => document.body.innerText.replace(/[\u2068\u2069]/g, ''));
    if (!text.includes(sentence))
      throw new Error(`The page does not say “${sentence}”. It says: ${text.slice(0, 600)}`);
  });
}

/** Presses what carries these words, with the mouse, as she would. */
export async function press(tab: Page, words: string, selector = 'button'): Promise<void> {
  // Browsers let tabs in the background rest, and a click there would wait for ever.
  await tab.bringToFront();
  const found = await waitFor(async () => {
    for (const element of await tab.$$(selector)) {
      const text = await element.evaluate(
        (node) => `${(node as HTMLElement).innerText} ${node.getAttribute('aria-label') ?? ''}`,
      );
      if (text.trim().startsWith(words) || text.includes(words)) return element;
    }
    throw new Error(`Nothing to press says “${words}”.`);
  });
  await found.evaluate((node) => {
    const { x, y, width, height } = node.getBoundingClientRect();
    const above = document.elementFromPoint(x + width / 2, y + height / 2);
    // What stays in sight, such as a message, may lie over it; she would scroll it out from under that.
    if (!node.contains(above)) node.scrollIntoView({ block: 'center', behavior: 'instant' });
  });
  await found.click();
}

/** Where the words of a message are. */
export const draftBody = 'textarea[id^="draft-"][id$="-body"]' as const;

const draftWay = 'select[id^="draft-"][id$="-way"]';

/** Chooses how the message that is open goes, among its choices. */
export async function chooseWay(tab: Page, channel: string): Promise<void> {
  if (!(await tab.$(draftWay))) await press(tab, 'Choices', 'summary');
  await tab.waitForSelector(draftWay);
  await tab.select(draftWay, channel);
}

/** Has the ask drafted as a mail; as long as it isn't, it is a note that fits into an invitation. */
export async function writeMail(tab: Page): Promise<void> {
  await press(tab, 'Write the ask');
  await tab.waitForSelector(draftBody);
  await chooseWay(tab, 'gmail');
  await waitFor(async () => {
    const { length } = await tab.$eval(draftBody, (field) => field.value);
    if (length < 300) throw new Error(`The mail has only ${length} characters.`);
  });
  await press(tab, 'Choices', 'summary');
}

/** Types at the end of the message that is open. */
export async function typeAtEnd(tab: Page, words: string): Promise<void> {
  await tab.bringToFront();
  await tab.focus(draftBody);
  await tab.keyboard.down('Control');
  await tab.keyboard.press('End');
  await tab.keyboard.up('Control');
  await tab.keyboard.type(words);
}

/** Puts the first version of the message that is open back. */
export async function putFirstVersionBack(tab: Page): Promise<void> {
  await press(tab, 'earlier version', 'summary');
  const first = '.draft-versions > li:last-child > .row > button';
  await tab.waitForSelector(first);
  // With the keyboard: what is sent with stays in sight, and would lie over it.
  await tab.focus(first);
  await tab.keyboard.press('Enter');
}

/** How many of our own panels are open: Chromium's side panel, Firefox's popup. */
export async function openPanels(lab: Lab, board: Page): Promise<number> {
  if (lab.name === 'firefox') {
    return board.evaluate(() => api.extension.getViews({ type: 'popup' }).length);
  }
  return lab.browser.targets().filter((target) => target.url().endsWith('/sidepanel.html')).length;
}

/** Brings a tab to the front and waits until nothing in it moves: colours and rings are then what they are. */
export async function comesToRest(tab: Page): Promise<void> {
  // Tabs in the background rest half way.
  await tab.bringToFront();
  await waitFor(async () => {
    const moving = await tab.evaluate(
      () => document.getAnimations().filter(({ playState }) => playState === 'running').length,
    );
    if (moving > 0) throw new Error(`${moving} animations are still running.`);
  });
}
