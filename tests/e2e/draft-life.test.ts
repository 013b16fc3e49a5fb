import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  draftBody,
  openSurface,
  press,
  putFirstVersionBack,
  shows,
  typeAtEnd,
} from '../../scripts/lab/hands.ts';
import { dump, events, markOn } from '../../scripts/lab/inside.ts';
import { waitFor } from '../../scripts/lab/wait-for.ts';
import type { StoredDraft } from '../../utils/mentors/database';
import { samplePage } from '../support/sample-page.ts';
import { holdWrites } from '../support/worker-writes.ts';
import { openWorld, type World } from '../support/world.ts';

const maya = samplePage('linkedin/sdui-full');
const size = { width: 380, height: 560 };

/**
 * The browser stops the worker right after each thing that she does, while its answer is under way, and the popup
 * closes; then she comes back. Only Chromium's worker can be stopped by a test.
 */
describe('a draft whose worker is stopped at every step', () => {
  let world: World;
  let profile: Page;
  let popup: Page;
  beforeAll(async () => {
    world = await openWorld({ browser: 'chromium' });
    profile = await world.lab.open(maya.url);
    await markOn(world.board, profile);
    popup = await openSurface(world.lab, 'popup.html', size, profile);
  });
  afterAll(() => world.close());

  async function stop(): Promise<void> {
    const runs = world.lab.browser
      .targets()
      .some(
        (one) => one.type() === 'service_worker' && one.url().startsWith(world.lab.extensionUrl),
      );
    if (runs) await world.lab.stopWorker();
  }
  async function comeBack(): Promise<void> {
    await popup.close();
    await stop();
    popup = await openSurface(world.lab, 'popup.html', size, profile);
  }
  const words = () => popup.$eval(draftBody, (field) => field.value);
  /** Waits until the popup shows such words, and so does a new one, once the worker was stopped again. */
  async function standsAgain(like: RegExp): Promise<void> {
    for (const back of [false, true]) {
      if (back) await comeBack();
      await popup.waitForSelector(draftBody);
      await waitFor(async () => expect(await words()).toMatch(like));
    }
  }
  const drafts = async () => (await dump(world.board)).drafts as StoredDraft[];

  it('is composed once', async () => {
    await press(popup, 'Keep');
    await stop();
    await press(popup, 'Write the ask');
    await stop();
    await standsAgain(/^Hi Maya,/);
    expect(await drafts()).toHaveLength(1);
    expect(await events(world.board)).toHaveLength(2);
  });

  it('has the words that were typed last, also where the popup closed before they were saved', async () => {
    await typeAtEnd(popup, ' PS: I baked the cake.');
    await stop();
    // What the closing popup sends wakes a worker that is stopped again, and nobody is there to send it once more.
    await comeBack();
    await standsAgain(/PS: I baked the cake\.$/);
  });

  it('is made anew around them', async () => {
    await press(popup, 'Choices', 'summary');
    await popup.waitForSelector('select[id$="-voice"]');
    await popup.select('select[id$="-voice"]', 'formal');
    await stop();
    await standsAgain(/^Dear Maya Okonkwo,.*PS: I baked the cake\.$/s);
  });

  it('has its earlier version back, and the one before that is one now', async () => {
    // At the worst moment: stored, and no surface told of it, so the popup has to hear of it later.
    const held = await holdWrites(world.lab, 'between commit and reply', 1);
    await putFirstVersionBack(popup);
    await held();
    await stop();
    await standsAgain(/^Hi Maya,(?!.*PS:)/s);
    const versions = JSON.stringify((await dump(world.board)).draftVersions);
    expect(versions).toContain('PS: I baked the cake.');
  });

  it('is asked about when she comes back after taking it along', async () => {
    await popup.bringToFront();
    await press(popup, 'Copy');
    await stop();
    await shows(popup, 'I sent it');
    await comeBack();
    await shows(popup, 'I sent it');
    expect(await drafts()).toHaveLength(1);
  });

  it('stands in the history, once and as it was sent, when she says so', async () => {
    const [draft] = await drafts();
    await press(popup, 'I sent it');
    await stop();
    await shows(popup, 'You asked.');
    await comeBack();
    await shows(popup, 'You asked.');
    const what = (await events(world.board)).map((event) => event.what);
    const asked = what.filter((one) => 'kind' in one && one.kind === 'asked');
    expect(asked).toEqual([expect.objectContaining({ body: draft?.text.body })]);
  });
});
