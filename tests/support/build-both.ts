import { buildExtension } from '../../scripts/lab/extension.ts';
import { browserNames, findBrowser } from '../../scripts/lab/find-browser.ts';

/** Before the first end-to-end test: both browsers are there, and both builds are of these sources. */
export default async function setup(): Promise<void> {
  for (const browser of browserNames) {
    await findBrowser(browser);
    await buildExtension(browser);
  }
}
