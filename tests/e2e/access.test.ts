import { afterEach, describe, expect, it } from 'vitest';
import {
  hear,
  markOn,
  marksOn,
  openBoard,
  personMarksOn,
  reportOn,
  settle,
} from '../../scripts/lab/inside.ts';
import { waitFor } from '../../scripts/lab/wait-for.ts';
import { samplePage } from '../support/sample-page.ts';
import { badgeOf, browserNames, buildFor, openWorld, type World } from '../support/world.ts';

const maya = samplePage('linkedin/sdui-full');

let world: World | undefined;
afterEach(async () => {
  await world?.close();
  world = undefined;
});

/** Opens the popup as a tab and presses a button in it once it is there. */
async function pressInPopup({ lab }: World, button: RegExp): Promise<void> {
  const popup = await lab.extensionPage('popup.html');
  await waitFor(() =>
    popup.evaluate((source) => {
      const found = [...document.querySelectorAll('button')].find(({ textContent }) =>
        new RegExp(source).test(textContent ?? ''),
      );
      if (!found) throw new Error(`No button "${source}": ${document.body.innerText}`);
      found.setAttribute('data-pressed', '');
    }, button.source),
  );
  // A real click: the browsers grant permissions only to a gesture of hers.
  await popup.click('[data-pressed]');
}

describe.each(browserNames)('what stands in the way (%s)', (browser) => {
  it('is said and mended by one click when a tab was open before an update', async () => {
    const here = await openWorld({ browser });
    world = here;
    const page = await world.lab.open(maya.url);
    await markOn(world.board, page);

    await world.lab.browser.installExtension(buildFor(browser));
    world.board = await openBoard(world.lab);
    await page.bringToFront();
    // Firefox starts the new script in open tabs by itself; Chromium doesn't.
    if (browser === 'chromium') {
      await waitFor(async () => expect(await badgeOf(here, page)).toBe('!'));
      await pressInPopup(world, /^Read it$/);
      await page.bringToFront();
    }
    // One mark: the old script has taken its own away.
    expect((await markOn(world.board, page)).label).toMatch(/^Fit \d+/);
    await page.evaluate(() => document.body.append('something new'));
    expect(await personMarksOn(world.board, page)).toHaveLength(1);
  });

  it('reads nothing, on any page, before she has answered', async () => {
    world = await openWorld({ browser, presence: 'unanswered' });
    const heard = await hear(world.board);
    const page = await world.lab.open(maya.url);
    await page.evaluate(() => document.body.append('something new'));
    const popup = await world.lab.extensionPage('popup.html');
    await waitFor(async () =>
      expect(await popup.evaluate(() => document.body.innerText)).toContain('One question first'),
    );
    expect(await marksOn(world.board, page)).toEqual([]);
    // The worker's count of her own people is there, and of pages nothing.
    const { glance: _, ...ofPages } = await world.board.evaluate(() =>
      api.storage.session.get(null),
    );
    expect(ofPages).toEqual({});
    expect((await heard()).filter((type) => type === 'report')).toEqual([]);
    // The same page, once she has answered: it could have been read all the time.
    await settle(world.board, { presence: { linkedin: 'quiet' } });
    await page.bringToFront();
    await waitFor(async () => expect(await heard()).toContain('report'));
  });
});

describe('a site permission that was taken back (firefox)', () => {
  it('is said, and given again by one click', async () => {
    world = await openWorld({ browser: 'firefox' });
    const page = await world.lab.open(maya.url);
    await markOn(world.board, page);
    const heard = await hear(world.board);
    const reports = async () => (await heard()).filter((type) => type === 'report').length;
    await world.board.evaluate(() =>
      api.permissions.remove({ origins: ['https://*.linkedin.com/*'] }),
    );
    // The script that is still there is refused, stops, and takes its mark along.
    await page.bringToFront();
    await waitFor(async () => expect(await reports()).toBeGreaterThan(0));
    await waitFor(async () => expect(await page.evaluate(bareHosts)).toBe(0));
    const refused = await reports();
    await page.evaluate(() => document.querySelector('h2')?.append(' the Second'));
    const popup = await world.lab.extensionPage('popup.html');
    await waitFor(async () =>
      expect(await popup.evaluate(() => document.body.innerText)).toContain(
        'can’t see LinkedIn'.replace('’', "'"),
      ),
    );
    expect(await reports()).toBe(refused);
    await popup.close();
    await page.bringToFront();
    await pressInPopup(world, /^Allow it$/);
    await page.bringToFront();
    await markOn(world.board, page);
    expect((await reportOn(world.board, page)).outcome).toBe('person');
  });
});

/** How many elements could be a mark's host: without an attribute, and out of the flow. */
function bareHosts(): number {
  return [...document.querySelectorAll('div')].filter(
    (host) => host.attributes.length + host.childNodes.length === 0 && host.offsetWidth === 22,
  ).length;
}
