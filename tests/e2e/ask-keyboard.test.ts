import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chooseWay, draftBody, openSurface, press } from '../../scripts/lab/hands.ts';
import { events, markOn } from '../../scripts/lab/inside.ts';
import { waitFor } from '../../scripts/lab/wait-for.ts';
import { samplePage } from '../support/sample-page.ts';
import { browserNames, openWorld, type World } from '../support/world.ts';

const maya = samplePage('linkedin/sdui-full');

describe.each(browserNames)('an ask by keyboard alone (%s)', (browser) => {
  let world: World;
  let profile: Page;
  let popup: Page;
  beforeAll(async () => {
    world = await openWorld({ browser });
    profile = await world.lab.open(maya.url);
    await markOn(world.board, profile);
    popup = await openSurface(world.lab, 'popup.html', { width: 380, height: 560 }, profile);
    await press(popup, 'Keep');
  });
  afterAll(() => world.close());

  /** What has the focus, as it is called. */
  const focused = () =>
    popup.evaluate(() => {
      const element = document.activeElement as HTMLElement;
      const label = (element as HTMLInputElement).labels?.[0];
      return (label?.innerText ?? element.innerText).trim();
    });
  async function isFocused(name: RegExp): Promise<void> {
    await waitFor(async () => expect(await focused()).toMatch(name));
  }
  async function tabTo(name: RegExp): Promise<void> {
    await popup.keyboard.press('Tab');
    await isFocused(name);
  }

  it('begins at its title, and is seen from its first words to what takes it along', async () => {
    await popup.bringToFront();
    const button = await waitFor(async () => {
      const found = await popup.$('::-p-aria([name="Write the ask"])');
      if (!found) throw new Error('There is no button to write the ask.');
      return found;
    });
    await button.focus();
    await popup.keyboard.press('Enter');
    await popup.waitForSelector(draftBody);
    await isFocused(/^Your ask$/);
    const [message, send] = await popup.evaluate((body) => {
      const { top, bottom } =
        document.querySelector(body)?.getBoundingClientRect() ?? new DOMRect();
      const foot = document.querySelector('.draft-send')?.getBoundingClientRect() ?? new DOMRect();
      return [Math.min(bottom, foot.top) - top, innerHeight - foot.bottom] as const;
    }, draftBody);
    // Some six lines of it, with the way to send in sight, and what was just done below.
    expect(message).toBeGreaterThan(120);
    expect(send).toBeGreaterThanOrEqual(0);
  });

  it('goes from what is chosen to the words, and from there straight to sending', async () => {
    await tabTo(/^Another wording$/);
    await tabTo(/^Choices: Note with a LinkedIn invitation/);
    await tabTo(/^Message$/);
    await popup.keyboard.press('Tab');
    // What the coach says leads to its notes, where there are any.
    if (!/^Copy, and/.test(await focused())) await popup.keyboard.press('Tab');
    await isFocused(/^Copy, and open their profile$/);
    await tabTo(/^Copy$/);
  });

  it('has its choices opened, changed and closed again, and the way to send found', async () => {
    await popup.$eval('.draft summary', (summary) => (summary as HTMLElement).focus());
    await popup.keyboard.press('Enter');
    await popup.waitForSelector('select[id^="draft-"][id$="-way"]');
    await tabTo(/^How you'll send it$/);
    await popup.keyboard.type('LinkedIn InMail');
    await popup.keyboard.press('Tab');
    await waitFor(async () => {
      const summary = await popup.$eval('.draft summary', (one) => one.textContent);
      expect(summary).toContain('LinkedIn InMail');
    });
  });

  it('shows a mail from its greeting through its first paragraph when she comes back, with the way to send', async () => {
    const before = popup;
    popup = await openSurface(world.lab, 'popup.html', { width: 380, height: 560 }, profile);
    await before.close();
    await popup.waitForSelector(draftBody);
    await chooseWay(popup, 'gmail');
    await press(popup, 'Choices', 'summary');
    await waitFor(async () => {
      const { lines, send } = await popup.evaluate((body) => {
        const field = document.querySelector<HTMLTextAreaElement>(body);
        const foot = document.querySelector('.draft-send')?.getBoundingClientRect();
        if (!field || !foot) throw new Error('The message or what takes it along is missing.');
        const shown = Math.min(field.getBoundingClientRect().bottom, foot.top);
        const height = shown - field.getBoundingClientRect().top;
        return {
          lines: height / Number.parseFloat(getComputedStyle(field).lineHeight),
          send: innerHeight - foot.bottom,
        };
      }, draftBody);
      // The greeting, the line below it, and a paragraph of six lines.
      expect(lines).toBeGreaterThanOrEqual(8);
      // Where it ends may be a fraction of a pixel.
      expect(send).toBeGreaterThan(-1);
    });
  });

  it('takes nothing along where there are no words, says so, and gives them back', async () => {
    await popup.focus(draftBody);
    await popup.keyboard.down('Control');
    await popup.keyboard.press('a');
    await popup.keyboard.up('Control');
    await popup.keyboard.press('Delete');
    const before = (await events(world.board)).length;
    const copy = await popup.waitForSelector('.draft-send .button-primary');
    await copy?.focus();
    await popup.keyboard.press('Enter');
    await isFocused(/^Message$/);
    const said = await popup.evaluate(() =>
      (document.activeElement?.getAttribute('aria-describedby') ?? '')
        .split(' ')
        .map((id) => document.getElementById(id)?.textContent)
        .join(' '),
    );
    expect(said).toContain('There are no words in your message yet.');
    expect((await events(world.board)).length).toBe(before);
  });
});
