import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSurface, press, shows } from '../../scripts/lab/hands.ts';
import { dump, markOn } from '../../scripts/lab/inside.ts';
import { waitFor } from '../../scripts/lab/wait-for.ts';
import { samplePage } from '../support/sample-page.ts';
import { browserNames, openWorld, type World } from '../support/world.ts';

const maya = samplePage('linkedin/sdui-full');
const size = { width: 400, height: 900 };

describe.each(browserNames)('what she says of a fit (%s)', (browser) => {
  let world: World;
  let profile: Page;
  beforeAll(async () => {
    world = await openWorld({ browser });
    profile = await world.lab.open(maya.url);
    await markOn(world.board, profile);
  });
  afterAll(() => world.close());

  const stored = async () => (await dump(world.board)).verdicts as object[];

  async function openSettings(): Promise<void> {
    await world.board.bringToFront();
    await world.board.evaluate(() => {
      location.hash = 'settings';
    });
    await shows(world.board, 'What you said of fits');
  }

  it('is kept of somebody whom she does not keep, and stands in the settings until she removes it', async () => {
    const panel = await openSurface(world.lab, 'sidepanel.html', size, profile);
    await press(panel, 'Not for me, because…');
    await press(panel, 'too far ahead', 'label');
    await panel.type('#answer-note', 'She runs a whole department.');
    await press(panel, 'Save');
    await shows(panel, 'You said: Not for me, too far ahead.');
    expect(await stored()).toMatchObject([
      { right: false, because: 'senior', note: 'She runs a whole department.' },
    ]);
    expect((await dump(world.board)).mentors).toEqual([]);

    await openSettings();
    await shows(world.board, 'Not for me, too far ahead');
    await shows(world.board, 'Maya Okonkwo');
    await shows(world.board, '29 more, and they count.');
    await press(world.board, 'Remove what you said of');
    await shows(world.board, "You haven't said anything yet.");
    expect(await stored()).toEqual([]);
  });

  it('is taken back where it was said', async () => {
    const panel = await openSurface(world.lab, 'sidepanel.html', size, profile);
    await press(panel, 'Right', '.fit-answer button');
    await shows(panel, 'You said: Right.');
    await press(panel, 'Undo', '.fit-answer button');
    await waitFor(async () => expect(await stored()).toEqual([]));
    await shows(panel, 'Not for me, because…');
  });
});
