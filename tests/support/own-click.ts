import type { Page } from 'puppeteer-core';
import { waitFor } from '../../scripts/lab/wait-for.ts';
import type { World } from './world.ts';

/**
 * Her clicks on what a browser shows around a page: they alone let an extension without a permission for the
 * site into a tab (`activeTab`). A driver reaches Chromium's toolbar and Firefox's menus, not the others.
 */

/** Presses our icon on a page in Chromium, and returns the popup that it opens. */
export async function pressIcon({ lab }: World, page: Page): Promise<Page> {
  const extension = (await lab.browser.extensions()).get(lab.extensionId);
  await extension?.triggerAction(page);
  const target = await lab.browser.waitForTarget((one) => one.url().endsWith('/popup.html'));
  return target.asPage();
}

/** Chooses our item in the menu of a right click on an element, in Firefox. */
export async function pressMenu(world: World, page: Page, selector: string): Promise<void> {
  await page.click(selector, { button: 'right' });
  const menu = "document.getElementById('contentAreaContextMenu')";
  await waitFor(async () => {
    const state = await inWindow(world, `${menu}.state`);
    if (state !== 'open') throw new Error(`The menu is ${state}.`);
  });
  await inWindow(world, `${menu}.activateItem(${menu}.querySelector('[label*="Just Ask"]'))`);
}

/** What the popup that is open in Firefox says. */
export function popupText({ board }: World): Promise<string> {
  return board.evaluate(() => {
    const [popup] = api.extension.getViews({ type: 'popup' }) as unknown as {
      document: Document;
    }[];
    return popup?.document.body.innerText ?? '';
  });
}

type Remote = {
  send(method: string, parameters: object): Promise<{ result: Record<string, unknown> }>;
};

/** The value of an expression in the window around Firefox's pages, where the lab was let in. */
async function inWindow({ lab }: World, expression: string): Promise<unknown> {
  const { connection } = lab.browser as unknown as { connection: Remote };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const windows = tree.result.contexts as { context: string; url: string }[];
  const window = windows.find(({ url }) => url.endsWith('/browser.xhtml'));
  const answer = await connection.send('script.evaluate', {
    expression,
    target: { context: window?.context },
    awaitPromise: true,
  });
  const { type, result } = answer.result as { type: string; result?: { value?: unknown } };
  if (type !== 'success') throw new Error(`Firefox's window can't do that: ${expression}`);
  return result?.value;
}
