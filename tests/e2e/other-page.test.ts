import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { openPanels, openSurface, press, shows } from '../../scripts/lab/hands.ts';
import { dump, reportOn, settle } from '../../scripts/lab/inside.ts';
import { waitFor } from '../../scripts/lab/wait-for.ts';
import { popupText, pressIcon, pressMenu } from '../support/own-click.ts';
import { samplePage } from '../support/sample-page.ts';
import { browserNames, openWorld, type World } from '../support/world.ts';

const team = samplePage('any/team');
const plain = samplePage('any/nothing');
const maya = samplePage('linkedin/sdui-full');

let world: World | undefined;
afterEach(async () => {
  await world?.close();
  world = undefined;
});

/** What is remembered of pages that were read by a click. */
async function readPages({ board }: World): Promise<string[]> {
  const session = await board.evaluate(() => api.storage.session.get(null));
  return Object.keys(session).filter((key) => key.startsWith('page-'));
}

/**
 * Has a page read by a real click of hers, as each browser's driver can: the icon and the button in Chromium,
 * the menu in Firefox.
 */
async function readByClick(here: World, page: Page): Promise<void> {
  if (here.lab.name === 'firefox') {
    await pressMenu(here, page, 'h1');
  } else {
    const popup = await pressIcon(here, page);
    await shows(popup, "This page isn't on LinkedIn or X.");
    expect(await readPages(here)).toEqual([]);
    await popup.evaluate(() => {
      const buttons = [...document.querySelectorAll('button')];
      buttons.find(({ innerText }) => innerText === 'Read this page')?.click();
    });
  }
  await waitFor(async () => expect(await readPages(here)).toHaveLength(1));
}

type Stored = { identity: string; reading: { fields: Record<string, unknown> } };

describe.each(browserNames)('the person of any page (%s)', (browser) => {
  it('is read by her click alone, completed by her and kept', async () => {
    world = await openWorld({ browser });
    const page = await world.lab.open(team.url);
    await readByClick(world, page);
    const panel = await openSurface(world.lab, 'popup.html', { width: 380, height: 560 }, page);
    await shows(panel, 'Whom do you mean?');
    await press(panel, 'Ravi Menon');
    await shows(panel, "from the page's own data");
    await panel.type('#other-location', 'Kochi');
    await panel.type('#other-about', 'I draw birds, and teach drawing.');
    await panel.type('#other-links', 'ravi.example/birds');
    await press(panel, 'Keep');
    await shows(panel, 'Ask them');
    await shows(panel, 'You kept Ravi Menon.');

    const { readings = [] } = await dump(world.board);
    const [kept] = readings as Stored[];
    expect(kept?.identity).toBe('web:https://studio.example/about/team#ravi-menon');
    expect(kept?.reading.fields).toMatchObject({
      name: { value: 'Ravi Menon', basis: 'structured' },
      headline: { value: 'Illustrator', basis: 'structured' },
      location: { value: 'Kochi', basis: 'user' },
      about: { value: 'I draw birds, and teach drawing.', basis: 'user' },
      links: { value: ['https://ravi.example/birds'], basis: 'user' },
      education: { status: 'unreadable' },
    });
    // Reading asked nobody for anything.
    const asked = world.web.requests.filter(({ host }) => host === new URL(team.url).host);
    expect(asked.filter(({ path }) => path !== '/favicon.ico')).toHaveLength(1);
    expect(world.web.refused).toEqual([]);

    await press(panel, 'Back to the page');
    await shows(panel, 'You keep them.');
    await press(panel, 'Back');
    await waitFor(async () => expect(await readPages(world as World)).toEqual([]));
  });

  it('is kept under the name that she gives to the text she selected', async () => {
    world = await openWorld({ browser });
    const page = await world.lab.open(plain.url);
    await page.evaluate(() => getSelection()?.selectAllChildren(document.body));
    await readByClick(world, page);
    const panel = await openSurface(world.lab, 'popup.html', { width: 380, height: 560 }, page);
    await shows(panel, 'from the text you selected');
    await press(panel, 'Keep');
    await shows(panel, 'Their name is missing.');
    expect(await panel.evaluate(() => document.activeElement?.id)).toBe('other-name');
    await press(panel, 'Use “');
    await press(panel, 'Keep');
    await shows(panel, 'Ask them');
    const [kept] = (await dump(world.board)).readings as Stored[];
    expect(kept?.identity).toBe('web:https://plain.example/#wanda-petrenko');
    expect(kept?.reading.fields).toMatchObject({
      name: { value: 'Wanda Petrenko', basis: 'user' },
      about: { basis: 'text' },
    });
  });

  it('is not looked at without a click, and the panel says what to do', async () => {
    world = await openWorld({ browser });
    const page = await world.lab.open(team.url);
    const panel = await openSurface(world.lab, 'sidepanel.html', { width: 320, height: 700 }, page);
    await shows(panel, 'Right-click the page and choose “Keep this person with Just Ask”.');
    expect(await readPages(world)).toEqual([]);
  });

  it('is forgotten when the tab goes on to another page', async () => {
    world = await openWorld({ browser });
    const page = await world.lab.open(team.url);
    await readByClick(world, page);
    await page.goto(plain.url, { waitUntil: 'domcontentloaded' });
    const panel = await openSurface(world.lab, 'popup.html', { width: 380, height: 560 }, page);
    await shows(panel, "I can't see this page");
    await waitFor(async () => expect(await readPages(world as World)).toEqual([]));
  });
});

describe('the menu (firefox)', () => {
  it('opens the panel on a profile without reading it in another way', async () => {
    world = await openWorld({ browser: 'firefox' });
    const here = world;
    const page = await world.lab.open(maya.url);
    await reportOn(world.board, page);
    await pressMenu(world, page, 'main p');
    await waitFor(async () => expect(await openPanels(here.lab, here.board)).toBe(1));
    await waitFor(async () => expect(await popupText(here)).toContain('Maya Okonkwo'));
    expect(await readPages(world)).toEqual([]);
  });

  it.each([
    ['paused', 'Paused'],
    ['unanswered', 'One question first'],
  ] as const)(
    'reads nothing while reading is %s, and the panel says so',
    async (state, sentence) => {
      world = await openWorld({
        browser: 'firefox',
        ...(state === 'unanswered' ? { presence: state } : {}),
      });
      const here = world;
      if (state === 'paused') await settle(world.board, { paused: true });
      const page = await world.lab.open(team.url);
      await pressMenu(world, page, 'h1');
      await waitFor(async () => expect(await popupText(here)).toContain(sentence));
      expect(await readPages(world)).toEqual([]);
    },
  );
});
