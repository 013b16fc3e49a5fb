import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { comesToRest, openSurface, press, shows } from '../../scripts/lab/hands.ts';
import { dump, markOn, reportOn } from '../../scripts/lab/inside.ts';
import { waitFor } from '../../scripts/lab/wait-for.ts';
import { samplePage } from '../support/sample-page.ts';
import { browserNames, openWorld, type World } from '../support/world.ts';

const maya = samplePage('linkedin/sdui-full');
const size = { width: 400, height: 900 };

/** What axe finds wrong, in words. */
async function violations(page: Page): Promise<string[]> {
  await comesToRest(page);
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}

describe.each(browserNames)('what she puts right (%s)', (browser) => {
  let world: World;
  let profile: Page;
  let panel: Page;
  beforeAll(async () => {
    world = await openWorld({ browser });
    profile = await world.lab.open(maya.url);
    await markOn(world.board, profile);
    panel = await openSurface(world.lab, 'sidepanel.html', size, profile);
    await press(panel, 'Keep');
    await shows(panel, 'You kept Maya Okonkwo');
  });
  afterAll(() => world.close());

  /** Opens the list of what was read, if it isn't open, and waits for what it makes only then. */
  async function openList(): Promise<void> {
    await panel.bringToFront();
    await panel.$eval('details.reading-status', (list) => {
      (list as HTMLDetailsElement).open = true;
    });
    await panel.waitForSelector('#correct-headline');
  }

  async function write(name: string, words: string): Promise<void> {
    const input = await panel.waitForSelector(`::-p-aria([name="${name}"][role="textbox"])`);
    await input?.evaluate((field) => {
      (field as HTMLInputElement).select();
    });
    await input?.type(words);
  }

  const stored = async () => {
    const [first] = (await dump(world.board)).readings as {
      reading: { readAt: number; fields: Record<string, unknown> };
      corrections?: Record<string, unknown>;
    }[];
    return first;
  };

  it('is a headline and a job, by the keyboard alone, and is hers from then on', async () => {
    await openList();
    await panel.focus('#correct-headline');
    await panel.keyboard.press('Enter');
    await write('Headline', 'Somebody who helps people move into charities');
    await panel.keyboard.press('Enter');
    await shows(panel, 'your word');
    await shows(panel, 'Use the page');
    await waitFor(async () => {
      const focused = await panel.evaluate(() => document.activeElement?.id);
      expect(focused).toBe('correct-headline');
    });

    await panel.focus('#correct-roles');
    await panel.keyboard.press('Enter');
    await write('What they do', 'Director of everything');
    await press(panel, 'Save your word');
    await shows(panel, 'Director of everything');
    expect(Object.keys((await stored())?.corrections ?? {}).sort()).toEqual(['headline', 'roles']);
  });

  it('says at the field what is wrong, and loses nothing', async () => {
    await openList();
    await press(panel, 'Correct: Followers', '#correct-followers');
    await write('Followers', 'many');
    await press(panel, 'Save your word');
    await shows(panel, "That isn't a number that I understand.");
    const typed = await panel.$eval(
      '#edit-followers',
      (field) => (field as HTMLInputElement).value,
    );
    expect(typed).toBe('many');
    expect(await violations(panel)).toEqual([]);
    await press(panel, 'Cancel');
  });

  it('outlasts what the page says later', async () => {
    const before = (await stored())?.reading.readAt ?? 0;
    await profile.bringToFront();
    await profile.reload();
    await markOn(world.board, profile);
    await reportOn(world.board, profile, ({ outcome }) => outcome === 'person');
    await waitFor(async () => {
      expect((await stored())?.reading.readAt).toBeGreaterThan(before);
    });
    await panel.bringToFront();
    await shows(panel, 'Somebody who helps people move into charities');
    await openList();
    await shows(panel, 'Director of everything');
    const { fields } = (await stored())?.reading ?? { fields: {} };
    expect(JSON.stringify(fields)).not.toContain('Director of everything');
  });

  it('is taken back, and the page’s word counts again', async () => {
    await openList();
    await press(panel, "Use the page's word again: Headline");
    await waitFor(async () => {
      expect(Object.keys((await stored())?.corrections ?? {})).toEqual(['roles']);
      const text = await panel.$eval('.person-headline', (line) => line.textContent);
      expect(text).not.toContain('Somebody who helps people');
    });
  });
});

describe.each(browserNames)('a layout that nobody knows (%s)', (browser) => {
  it('can be reported by its structure alone, shown before it is copied', async () => {
    const world = await openWorld({ browser });
    const url = 'https://www.linkedin.com/in/zanzibar-quux/';
    const html = `<!doctype html><title>Zanzibar Quux | LinkedIn</title><main class="profile">
      <h1 id="profile-name">Zanzibar Quux</h1><p class="about">Zanzibar</p></main>`;
    world.web.pages.set(url, html);
    const page = await world.lab.open(url);
    await reportOn(world.board, page, ({ outcome }) => outcome === 'unknown-layout');
    const panel = await openSurface(world.lab, 'sidepanel.html', size, page);
    await shows(panel, "I don't know this page");
    const log = await world.board.evaluate(() => api.storage.local.get('self-check'));
    expect(log).toEqual({
      'self-check': {
        linkedin: { seen: 1, pages: [{ layout: 'unknown', verdict: 'failing' }] },
        x: { seen: 0, pages: [] },
      },
    });
    await press(panel, 'Show me the report');
    const box = await panel.waitForSelector('#layout-report-text');
    const report = (await box?.evaluate((field) => (field as HTMLTextAreaElement).value)) ?? '';
    expect(report).toContain('Read as: unknown-layout');
    expect(report).toContain('html');
    expect(report).toContain('p.about "…"');
    expect(report).not.toMatch(/Zanzibar|Quux/i);
    await press(panel, 'Copy');
    await shows(panel, 'Copied');
    await world.close();
  });
});
