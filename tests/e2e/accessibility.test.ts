import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  chooseWay,
  comesToRest,
  draftBody,
  openSurface,
  press,
  shows,
} from '../../scripts/lab/hands.ts';
import { ask, markOn, reportOn, settle } from '../../scripts/lab/inside.ts';
import { samplePage } from '../support/sample-page.ts';
import { openWorld, type World } from '../support/world.ts';

const maya = samplePage('linkedin/sdui-full');

/** What axe finds wrong, in words. */
async function violations(page: Page): Promise<string[]> {
  await comesToRest(page);
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}

/** Opens whatever can be opened about a fit, and the question why somebody isn't for her. */
async function openEverything(surface: Page): Promise<void> {
  await surface.$$eval('details.disclosure > summary', (summaries) => {
    for (const summary of summaries) summary.click();
  });
  if (await surface.$('details.disclosure')) await surface.waitForSelector('.disclosure-body');
  if (await surface.$('#about-software')) await shows(surface, 'Mozilla Public License');
  if (!(await surface.$('.fit-answer'))) return;
  await surface.waitForSelector('.sum-total');
  await surface.$$eval('.fit-answer button', (buttons) => buttons.at(-1)?.click());
  await surface.waitForSelector('.chip');
}

describe.each(['light', 'dark'] as const)(
  'every surface can be used by everybody (%s)',
  (theme) => {
    let world: World;
    let profile: Page;
    beforeAll(async () => {
      world = await openWorld({ browser: 'chromium' });
      profile = await world.lab.open(maya.url);
      await markOn(world.board, profile);
      const { reading } = await reportOn(world.board, profile);
      await ask(world.board, 'keep', { requestId: 'keep-maya', reading });
      await ask(world.board, 'saveVerdict', {
        turn: { surface: 'test-surface', number: 1 },
        verdict: {
          id: 'verdict-noor',
          identity: 'x:noor',
          right: false,
          because: 'far',
          note: 'Another continent.',
          score: 61,
          chance: 0.6,
          criteria: {},
        },
      });
      await ask(world.board, 'draft', {
        requestId: 'draft-maya',
        mentorId: 'keep-maya',
        purpose: 'ask',
      });
      await settle(world.board, { theme });
    });
    afterAll(() => world.close());

    it.each([
      ['popup.html', 380, 'Your ask'],
      ['sidepanel.html', 320, 'Your ask'],
      ['board.html#welcome', 1280, 'Three promises'],
      ['board.html#today', 360, 'Maya Okonkwo'],
      ['board.html#people', 1440, 'Maya Okonkwo'],
      ['board.html#goals', 360, 'nonprofit communications'],
      ['board.html#referrals', 360, 'Who could introduce you'],
      ['board.html#stages', 1440, 'Maya Okonkwo'],
      ['board.html#data', 360, 'Take everything along'],
      ['board.html#aims', 360, 'Your aims'],
      ['board.html#order', 360, 'What matters to you in a mentor'],
      ['board.html#settings', 800, 'Where your data lives'],
      ['board.html#settings', 360, 'Another continent.'],
      ['board.html#about', 360, 'This service uses the ESCO classification'],
    ])('%s at %i px', async (path, width, sentence) => {
      const surface = await openSurface(world.lab, path, { width, height: 560 }, profile);
      await shows(surface, sentence);
      await surface.waitForSelector(`:root[data-theme=${theme}]`);
      await openEverything(surface);
      expect(await violations(surface)).toEqual([]);
      const sideways = await surface.evaluate(
        () => document.documentElement.scrollWidth - innerWidth,
      );
      expect(sideways).toBeLessThanOrEqual(0);
      await surface.close();
    });

    it('a mail that an address keeps here, which its field says', async () => {
      const size = { width: 380, height: 560 };
      const popup = await openSurface(world.lab, 'popup.html', size, profile);
      await popup.waitForSelector(draftBody);
      await chooseWay(popup, 'gmail');
      await popup.type('input[type=email]', 'maya, others');
      await press(popup, 'Open in Gmail');
      await popup.waitForSelector('input[type=email][aria-invalid=true]:focus');
      expect(await violations(popup)).toEqual([]);
      await popup.close();
    });
  },
);
