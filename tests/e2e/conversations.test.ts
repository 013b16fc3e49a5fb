import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSurface, press, shows } from '../../scripts/lab/hands.ts';
import { ask, dump, events } from '../../scripts/lab/inside.ts';
import { waitFor } from '../../scripts/lab/wait-for.ts';
import { aReading } from '../support/reading.ts';
import { browserNames, openWorld, type World } from '../support/world.ts';

/** A conversation whose last message is theirs, written just now. */
function conversation(site: 'linkedin' | 'x'): { url: string; html: string } {
  const path = resolve(`tests/fixtures/replies/${site}/last-theirs.html`);
  const html = readFileSync(path, 'utf8');
  const { url } = JSON.parse(/^<!-- (.*) -->/.exec(html)?.[1] ?? '{}') as { url: string };
  const id = Buffer.from(`${Date.now()}b20417-004`).toString('base64');
  return { url, html: html.replace(/,2-[A-Za-z0-9+/=]+\)/g, `,2-${id})`) };
}

const size = { width: 380, height: 560 };
const sites = [
  ['linkedin', 'linkedin:maya-okafor', 'linkedin-message', 'LinkedIn messages'],
  ['x', 'x:maya_okafor', 'x-dm', 'X chats'],
] as const;

describe.each(browserNames)('a conversation that she has open (%s)', (browser) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld({ browser });
  });
  afterAll(() => world.close());

  const heard = async (id: string) =>
    ((await dump(world.board)).mentors as { id: string; heard?: object }[]).find(
      (mentor) => mentor.id === id,
    )?.heard;
  const registered = () =>
    world.board.evaluate(async () =>
      (await api.scripting.getRegisteredContentScripts()).map(({ id }) => id),
    );

  async function toggle(label: string): Promise<void> {
    await world.board.bringToFront();
    const choice = await waitFor(async () => {
      const [found] = await world.board.$$(`xpath/.//label[contains(., "${label}")]/input`);
      if (!found) throw new Error(`Settings has no “${label}”`);
      return found;
    });
    await choice.click();
  }

  it.each(sites)(
    'is not looked at on %s before she switches it on, then asks her, and decides nothing',
    async (site, identity, channel, label) => {
      const id = `kept-from-${site}`;
      const reading = aReading({ identity, name: 'Maya Okafor' });
      expect(await ask(world.board, 'keep', { requestId: id, reading })).toMatchObject({
        ok: true,
      });
      const what = { kind: 'asked', channel, subject: '', body: 'Two questions?' };
      await ask(world.board, 'record', {
        requestId: `asked-on-${site}`,
        events: [{ mentorId: id, what }],
      });
      const { url, html } = conversation(site);
      world.web.pages.set(url, html);
      const page: Page = await world.lab.open(url);
      expect(await registered()).not.toContain(`conversation-${site}`);
      expect(await heard(id)).toBeUndefined();

      await toggle(label);
      await waitFor(async () => expect(await registered()).toContain(`conversation-${site}`));
      await page.bringToFront();
      await waitFor(async () => expect(await heard(id)).toMatchObject({ site }));
      const popup = await openSurface(world.lab, 'popup.html', size, page);
      await press(popup, 'Today', '[role="tab"]');
      await shows(popup, 'Did they write back?');
      const history = await events(world.board);
      expect(JSON.stringify(history)).not.toContain('replied');
      expect(JSON.stringify(await dump(world.board))).not.toContain('Gladly');

      await press(popup, 'Did they write back?');
      await press(popup, "They didn't");
      await waitFor(async () => expect(await heard(id)).toMatchObject({ settled: true }));
      await shows(popup, "hasn't answered");
      await press(popup, 'Undo', '.message button');
      await waitFor(async () => expect(await heard(id)).not.toHaveProperty('settled'));
      await press(popup, "They didn't");
      await waitFor(async () => expect(await heard(id)).toMatchObject({ settled: true }));
      await popup.close();
      await toggle(label);
      await waitFor(async () => expect(await registered()).not.toContain(`conversation-${site}`));
      await page.close();
    },
  );

  // Chromium asks in a window of its own, which no driver can answer.
  it.runIf(browser === 'firefox')(
    'is never looked at again once everything is erased, and what the browser allowed is given back',
    async () => {
      const allowed = () =>
        world.board.evaluate(() =>
          api.permissions.contains({ origins: ['https://mail.google.com/*'] }),
        );
      await toggle('Gmail');
      await waitFor(async () => expect(await registered()).toContain('conversation-gmail'));
      expect(await allowed()).toBe(true);
      await ask(world.board, 'eraseEverything', { requestId: 'erase-everything' });
      await waitFor(async () => expect(await registered()).toEqual([]), 50_000);
      await waitFor(async () => expect(await allowed()).toBe(false));
    },
  );
});
