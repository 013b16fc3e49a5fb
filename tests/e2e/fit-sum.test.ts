import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSurface, shows } from '../../scripts/lab/hands.ts';
import { dump, markOn } from '../../scripts/lab/inside.ts';
import { waitFor } from '../../scripts/lab/wait-for.ts';
import { samplePage } from '../support/sample-page.ts';
import { browserNames, openWorld, type World } from '../support/world.ts';

const maya = samplePage('linkedin/sdui-full');
const size = { width: 400, height: 900 };

describe.each(browserNames)('the sum (%s)', (browser) => {
  let world: World;
  let profile: Page;
  let panel: Page;
  beforeAll(async () => {
    world = await openWorld({ browser });
    profile = await world.lab.open(maya.url);
    await markOn(world.board, profile);
    panel = await openSurface(world.lab, 'sidepanel.html', size, profile);
  });
  afterAll(() => world.close());

  /** Opens with the keyboard what a summary names, unless it is open. */
  async function openByKey(words: string): Promise<void> {
    await panel.bringToFront();
    const summary = await panel.waitForSelector(`::-p-xpath(//summary[contains(., '${words}')])`);
    const isOpen = await summary?.evaluate((node) => node.closest('details')?.open);
    if (isOpen) return;
    await summary?.focus();
    await panel.keyboard.press('Enter');
  }

  /** The lines of the sum by what they are about, and the number beside the name. */
  async function readSum(): Promise<{ parts: Record<string, number>; score: number }> {
    await openByKey('How it adds up');
    await panel.waitForSelector('.sum-total');
    return panel.evaluate(() => {
      const numberIn = (node: Element | null) =>
        Number(node?.querySelector('.sum-points')?.textContent?.replace('−', '-'));
      const lines = [...document.querySelectorAll('.sum-part')];
      return {
        parts: Object.fromEntries(
          lines.map((line) => [line.querySelector('.sum-label')?.textContent, numberIn(line)]),
        ),
        score: Number(document.querySelector('.person-fit .fit-ring-number')?.textContent),
      };
    });
  }

  it('follows her order of what matters, which she changes with the keyboard alone', async () => {
    const before = await readSum();
    const total = (parts: Record<string, number>) =>
      Object.values(parts).reduce((sum, part) => sum + part, 0);
    expect(total(before.parts)).toBe(before.score);

    await world.board.bringToFront();
    await world.board.evaluate(() => {
      location.hash = 'order';
    });
    await shows(world.board, 'What matters to you in a mentor');
    const focused = () => world.board.evaluate(() => document.activeElement?.id);
    await waitFor(async () => expect(await focused()).toBe('aims-order'));
    for (let presses = 0; presses < 20; presses++) {
      if ((await focused()) === 'order-logistics-up') break;
      await world.board.keyboard.press('Tab');
    }
    for (let times = 0; times < 4; times++) {
      await world.board.keyboard.press('Enter');
      expect(await focused()).toBe('order-logistics-up');
    }
    await waitFor(async () => {
      const [stored] = (await dump(world.board)).aims as { aims: { priorities: string[] } }[];
      expect(stored?.aims.priorities[0]).toBe('logistics');
    });

    panel = await openSurface(world.lab, 'sidepanel.html', size, profile);
    const meeting = "Where and how you'd meet";
    const after = await waitFor(async () => {
      const sum = await readSum();
      expect(sum.parts[meeting]).not.toBe(before.parts[meeting]);
      return sum;
    });
    expect(Math.abs(after.parts[meeting] ?? 0)).toBeGreaterThan(
      Math.abs(before.parts[meeting] ?? 0),
    );
    expect(total(after.parts)).toBe(after.score);
  });
});
