import { globSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../../scripts/lab/inside.ts';
import { waitFor } from '../../scripts/lab/wait-for.ts';
import { copiedBuild } from '../support/copied-build.ts';
import { aReading } from '../support/reading.ts';
import { browserNames, openWorld, type World } from '../support/world.ts';

describe.each(browserNames)('the popup (%s)', (browser) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld({ browser });
    const aMonthAgo = Date.now() - 30 * 86_400_000;
    for (const name of ['Maya', 'Lena']) {
      const mentorId = `keep-${name}`;
      const reading = aReading({ identity: `x:${name.toLowerCase()}`, name });
      await ask(world.board, 'keep', { requestId: mentorId, reading });
      const what = { kind: 'asked', sentAt: aMonthAgo };
      await ask(world.board, 'record', {
        requestId: `asked-${name}`,
        events: [{ mentorId, what }],
      });
    }
    await waitFor(async () => expect(await counted(world)).toMatchObject({ inToday: 2 }));
  });
  afterAll(() => world.close());

  it('says before it has opened her data how many are in Today, and takes up what she did meanwhile', async () => {
    const seen = await world.board.evaluate(openAndTurnAtOnce);
    expect(seen).toEqual({
      title: 'Just Ask',
      today: '2',
      heading: true,
      waiting: true,
      sameTab: true,
      people: 2,
    });
  });
});

describe.each(browserNames)('the popup whose panel is gone (%s)', (browser) => {
  it('says so below what it had to say', async () => {
    // As when the extension is updated in that moment.
    const { extensionDir, remove } = copiedBuild(browser);
    const gone = globSync(join(extensionDir, 'chunks/panel-*.js'));
    expect(gone).toHaveLength(1);
    for (const file of gone) rmSync(file);
    const world = await openWorld({ browser, extensionDir });
    try {
      expect(await world.board.evaluate(openAndWait)).toEqual({
        tabs: 3,
        said: "I couldn't open this. Close Just Ask, then open it again.",
      });
    } finally {
      await world.close();
      remove();
    }
  });
});

/** Runs in the board: opens the popup's page, and waits for what it says then. */
async function openAndWait() {
  await api.tabs.create({ url: api.runtime.getURL('/popup.html' as '/') });
  for (const end = performance.now() + 10_000; performance.now() < end; ) {
    const views = api.extension.getViews() as unknown as (typeof globalThis.window)[];
    const popup = views.find(({ location }) => location.pathname === '/popup.html');
    const said = popup?.document.querySelector('[role="alert"]')?.textContent;
    if (said) return { tabs: popup?.document.querySelectorAll('[role="tab"]').length, said };
    await new Promise((next) => setTimeout(next));
  }
  throw new Error('It says nothing');
}

function counted({ board }: World): Promise<unknown> {
  return board.evaluate(async () => (await api.storage.session.get('glance')).glance);
}

/** Runs in the board: opens the popup's page, and turns to People before anything there can answer. */
async function openAndTurnAtOnce() {
  async function seen<T>(look: () => T | undefined | null | false): Promise<T> {
    for (const end = performance.now() + 10_000; performance.now() < end; ) {
      const found = look();
      if (found) return found;
      await new Promise((next) => setTimeout(next));
    }
    throw new Error(`Not seen: ${look}`);
  }
  const views = () => api.extension.getViews() as unknown as (typeof globalThis.window)[];
  const popup = () => views().find(({ location }) => location.pathname === '/popup.html');
  // Behind this tab at first: who is looked at less has a slower clock.
  const tab = await api.tabs.create({
    url: api.runtime.getURL('/popup.html' as '/'),
    active: false,
  });
  const { document } = await seen(popup);
  const people = await seen(() => document.getElementById('tab-people'));
  const first = {
    title: document.querySelector('h1')?.textContent,
    today: document.querySelector('#tab-today .tab-count')?.textContent,
    heading: document.querySelector('#panel-this-person h2') !== null,
    waiting: document.querySelector('.messages') === null,
  };
  people.click();
  await api.tabs.update(tab.id ?? -1, { active: true });
  await seen(() => document.querySelector('.mentor-row .mentor-name'));
  const last = {
    sameTab: people.isConnected && people.getAttribute('aria-selected') === 'true',
    people: document.querySelectorAll('.mentor-row').length,
  };
  await api.tabs.remove(tab.id ?? -1);
  return { ...first, ...last };
}
