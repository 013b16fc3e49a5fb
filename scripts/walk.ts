import { mkdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Step } from './journey.ts';
import { comesToRest } from './lab/hands.ts';
import type { Lab } from './lab/launch.ts';
import type { SampleWeb } from './lab/sample-web.ts';
import { root } from './tools.ts';

/** Walks the steps one after the other, says each, and leaves pictures. The answer is their folder. */
export async function walk(steps: readonly Step[], lab: Lab, web: SampleWeb): Promise<string> {
  const folder = join(root, 'screenshots', lab.name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  let pictures = 0;
  const picture = async (page: Page, name: string): Promise<void> => {
    pictures += 1;
    await comesToRest(page);
    const file = join(folder, `${String(pictures).padStart(2, '0')}-${name}.png`);
    await page.screenshot({ path: file as `${string}.png` });
  };

  const tabs = {};
  for (const [index, step] of steps.entries()) {
    const started = Date.now();
    console.log(`${index + 1}/${steps.length}  ${step.name}`);
    try {
      await step.run({ lab, web, picture, tabs, say: (line) => console.log(`      ${line}`) });
    } catch (error) {
      await pictureEverything(lab, picture);
      const reason = error instanceof Error ? error.message : String(error);
      throw new Error(
        `Step ${index + 1}, “${step.name}”, failed after ${seconds(started)}: ${reason}\n` +
          `What the tabs showed then is in ${relative(root, folder)}.`,
        { cause: error },
      );
    }
  }
  return relative(root, folder);
}

async function pictureEverything(
  lab: Lab,
  picture: (page: Page, name: string) => Promise<void>,
): Promise<void> {
  for (const page of await lab.browser.pages()) {
    // A tab that can't be pictured must not hide why the step failed.
    await Promise.race([
      picture(page, 'when-it-failed'),
      new Promise((resolve) => setTimeout(resolve, 3000)),
    ]).catch((error: unknown) => console.error(`No picture of ${page.url()}: ${error}`));
  }
}

function seconds(since: number): string {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`;
}
