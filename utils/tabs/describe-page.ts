import { browser } from 'wxt/browser';

/** As much as an outline has at most, and some air. */
const most = 21_000;

/**
 * The structure of the page in a tab, in its makers' words alone (`outlineOf`), for a report that she copies
 * herself. The script for it is loaded by her click, so that no other page has to carry it.
 *
 * @throws when the browser doesn't let us look at the tab
 */
export async function describePage(tabId: number): Promise<string> {
  const [answer] = await browser.scripting.executeScript({
    target: { tabId },
    files: ['/describe-page.js'],
  });
  // What comes from a page's process is taken for text, and cut.
  if (typeof answer?.result !== 'string') throw new Error('The page gave no outline');
  return answer.result.slice(0, most);
}
