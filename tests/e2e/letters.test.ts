import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  draftBody,
  openSurface,
  press,
  putFirstVersionBack,
  shows,
  typeAtEnd,
  writeMail,
} from '../../scripts/lab/hands.ts';
import { ask, events, markOn } from '../../scripts/lab/inside.ts';
import { waitFor } from '../../scripts/lab/wait-for.ts';
import { samplePage } from '../support/sample-page.ts';
import { browserNames, openWorld, type World } from '../support/world.ts';

const maya = samplePage('linkedin/sdui-full');
const size = { width: 380, height: 560 };

describe.each(browserNames)('writing to somebody (%s)', (browser) => {
  let world: World;
  let profile: Page;
  let popup: Page;
  beforeAll(async () => {
    world = await openWorld({ browser });
    profile = await world.lab.open(maya.url);
    await markOn(world.board, profile);
    popup = await openSurface(world.lab, 'popup.html', size, profile);
    await press(popup, 'Keep');
    await writeMail(popup);
  });
  afterAll(() => world.close());

  const words = () => popup.$eval(draftBody, (field) => field.value);
  async function reads(beginning: RegExp): Promise<void> {
    await waitFor(async () => expect(await words()).toMatch(beginning));
  }
  async function reopen(): Promise<void> {
    await popup.close();
    // Firefox has no way to stop its background for a test; its page is gone with the popup all the same.
    if (browser === 'chromium') await world.lab.stopWorker();
    popup = await openSurface(world.lab, 'popup.html', size, profile);
    await popup.waitForSelector(draftBody);
  }

  it('sounds as she wants it to, and another wording is a click away', async () => {
    await press(popup, 'Choices', 'summary');
    await popup.waitForSelector('select[id$="-voice"]');
    await popup.select('select[id$="-voice"]', 'warm');
    await reads(/^Hello Maya,/);
    const before = await words();
    await press(popup, 'Another wording');
    await waitFor(async () => expect(await words()).not.toBe(before));
    await reads(/^Hello Maya,/);
  });

  it('is there when she comes back, with the words that she typed last', async () => {
    await typeAtEnd(popup, ' PS: I baked the cake.');
    await reopen();
    await reads(/PS: I baked the cake\.$/);
  });

  it('keeps her words when the rest is said in another voice', async () => {
    await press(popup, 'Choices', 'summary');
    await popup.waitForSelector('select[id$="-voice"]');
    await popup.select('select[id$="-voice"]', 'formal');
    await reads(/^Dear Maya Okonkwo,.*PS: I baked the cake\.$/s);
    await reopen();
    await reads(/^Dear Maya Okonkwo,.*PS: I baked the cake\.$/s);
  });

  it('works in what she says in her aims meanwhile, around her words', async () => {
    await ask(world.board, 'saveAims', {
      turn: { surface: 'sample-surface', number: 2 },
      change: { offer: 'I can lend a ladder.' },
    });
    await reads(/I can lend a ladder\..*PS: I baked the cake\.$/s);
  });

  it('says so, and stays as it was once she has put that back', async () => {
    await shows(popup, 'so I changed my sentences.');
    await press(popup, 'Put it back as it was');
    await waitFor(async () => expect(await words()).not.toContain('ladder'));
    await reads(/PS: I baked the cake\.$/);
    await reopen();
    await reads(/PS: I baked the cake\.$/);
    await shows(popup, 'Choices');
    expect(await words()).not.toContain('ladder');
  });

  it('goes back to how it was, and forward again', async () => {
    await putFirstVersionBack(popup);
    await reads(/^Hi Maya,/);
    expect(await words()).not.toContain('PS:');
    await waitFor(async () => {
      const kept = await popup.$$eval('.draft-versions > li', (items) => items.length);
      expect(kept).toBeGreaterThan(2);
    });
  });

  it('stands in the history as she sent it, and the next message speaks of it', async () => {
    const sent = await words();
    await press(popup, 'Copy');
    await press(popup, 'I sent it');
    await shows(popup, 'You asked.');
    expect(await events(world.board)).toContainEqual(
      expect.objectContaining({
        what: expect.objectContaining({
          kind: 'asked',
          purpose: 'ask',
          channel: 'copy',
          body: sent,
        }),
      }),
    );
    await press(popup, 'Write something to them', 'summary');
    await press(popup, 'A first nudge');
    await popup.waitForSelector(draftBody);
    await reads(
      /^Hi Maya,\n\nI(?:'m following up on my message of| wrote to you on| asked you on) \d/,
    );
  });
});
