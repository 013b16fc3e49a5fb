import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { shows } from '../../scripts/lab/hands.ts';
import { ask, dump } from '../../scripts/lab/inside.ts';
import { waitFor } from '../../scripts/lab/wait-for.ts';
import { stillCounting } from '../../utils/journey/history.ts';
import type { Mentor } from '../../utils/mentors/database';
import type { StoredHistory } from '../../utils/mentors/history-store.ts';
import { aReading } from '../support/reading.ts';
import { browserNames, openWorld, type World } from '../support/world.ts';

const named = ['José García', 'Maya Okonkwo', 'Søren Lindqvist', 'نور الهدى'];
/** More than are all there at once: those in the middle come when she gets near them. */
const others = Array.from({ length: 76 }, (_, at) => `Robin Number ${10 + at}`);

describe.each(browserNames)('her people by keyboard alone (%s)', (browser) => {
  let world: World;
  let board: Page;
  beforeAll(async () => {
    world = await openWorld({ browser });
    ({ board } = world);
    for (const [at, name] of [...named, ...others].entries())
      expect(
        await ask(board, 'keep', {
          requestId: `keep-request-${at}`,
          reading: aReading({ identity: `linkedin:person-${at}`, name, headline: 'Editor' }),
        }),
      ).toMatchObject({ ok: true });
    await board.bringToFront();
  });
  afterAll(() => world.close());

  beforeEach(async () => {
    // As she would find it when she opens it anew.
    await board.evaluate(() => {
      location.hash = 'people';
      // Until it is gone the old page is still there, and would take keys along that are for the new one.
      document.documentElement.dataset.old = '';
      setTimeout(() => location.reload());
    });
    await board.waitForSelector('html:not([data-old]) .mentor-row .mentor-name');
  });

  const press = (...keys: Parameters<Page['keyboard']['press']>[0][]) =>
    keys.reduce((before, key) => before.then(() => board.keyboard.press(key)), Promise.resolve());
  async function chord(held: 'Shift' | 'Alt', ...keys: Parameters<typeof press>): Promise<void> {
    await board.keyboard.down(held);
    await press(...keys);
    await board.keyboard.up(held);
  }
  /** What has the focus: as it is called, else by its words. */
  const focused = () =>
    board.evaluate(() => {
      const element = document.activeElement as HTMLElement;
      if (element === document.body) return 'nothing';
      const label =
        element instanceof HTMLInputElement ? element.labels?.[0]?.innerText : undefined;
      return (element.getAttribute('aria-label') ?? label ?? element.innerText).replace(
        /[\u2068\u2069]/g,
        '',
      );
    });
  const isFocused = (name: string) => waitFor(async () => expect(await focused()).toContain(name));
  /** Goes on with Tab until something has the focus whose name begins so. */
  async function tabTo(name: string | RegExp): Promise<void> {
    const passed: string[] = [];
    for (let steps = 0; steps < 40; steps++) {
      await press('Tab');
      const here = await focused();
      // What stands around it has its words too, behind others.
      if (typeof name === 'string' ? here.startsWith(name) : name.test(here)) return;
      passed.push(here.slice(0, 30));
    }
    throw new Error(`Tab doesn't come by “${name}”, but by ${passed.join(' | ')}`);
  }
  async function search(words: string, found: string): Promise<void> {
    await press('/');
    await isFocused('Search');
    await board.keyboard.type(words);
    await shows(board, found);
  }
  async function mentor(name: string): Promise<Mentor | undefined> {
    return ((await dump(board)).mentors as Mentor[]).find((one) => one.name === name);
  }

  it('shows its keys, and gives the focus back', async () => {
    await tabTo('Goals');
    await press('?');
    await isFocused('Close');
    await shows(board, 'Select or deselect somebody');
    await press('Escape');
    await isFocused('Goals');
  });

  it('finds somebody in spite of a slip, opens and leaves them', async () => {
    await search('garcai', '1 person');
    await press('ArrowDown');
    await isFocused('José García');
    await press('Enter');
    await shows(board, 'Write the ask');
    await isFocused('Back');
    await press('Escape');
    await isFocused('José García');
  });

  it('keeps somebody no more from their history, says so, and has them back', async () => {
    const keeps = async () => (await mentor('José García'))?.standing !== undefined;
    await search('garcia', '1 person');
    await press('ArrowDown', 'Enter');
    await shows(board, 'Write the ask');
    await tabTo('Undo: You kept them');
    await press('Enter');
    await shows(board, "You don't keep");
    expect(await keeps()).toBe(false);
    await tabTo('Undo');
    await press('Enter');
    await waitFor(async () => expect(await keeps()).toBe(true));
  });

  it('goes to the last and back to the first of many', async () => {
    await search('robin', '76 people');
    await press('ArrowDown');
    await isFocused('Robin Number');
    const first = await focused();
    await press('End');
    await waitFor(async () => expect(await focused()).not.toBe(first));
    const last = await focused();
    await press('PageUp');
    await waitFor(async () => expect([first, last]).not.toContain(await focused()));
    await press('Home');
    await isFocused(first);
  });

  it('tags several at once, and takes it back', async () => {
    await search('robin', '76 people');
    await press('ArrowDown', 'x');
    await shows(board, '1 selected');
    await chord('Shift', 'ArrowDown', 'ArrowDown');
    await shows(board, '3 selected');
    await tabTo('Tag…');
    await press('Enter');
    await isFocused('A tag for all of them');
    await board.keyboard.type('book fair');
    await press('Enter');
    const tagged = async () =>
      ((await dump(board)).mentors as Mentor[]).filter(({ tags }) => tags?.includes('book fair'));
    await waitFor(async () => expect(await tagged()).toHaveLength(3));
    await isFocused('Robin Number');
    await tabTo('Undo');
    await press('Enter');
    await waitFor(async () => expect(await tagged()).toHaveLength(0));
  });

  it('is offered to take back what was done last, also a removal right after a tag', async () => {
    await search('soren', '1 person');
    await press('ArrowDown', 'Enter');
    await shows(board, 'Write the ask');
    await tabTo('Add a tag');
    await board.keyboard.type('book fair');
    await press('Enter');
    await shows(board, 'You tagged');
    await tabTo('Remove them, with everything');
    await press('Enter');
    await shows(board, 'You can undo it for ten seconds');
    await tabTo('Remove them');
    await press('Enter');
    await shows(board, 'You removed');
    expect(await mentor('Søren Lindqvist')).toBeUndefined();
    await tabTo('Undo');
    await press('Enter');
    await waitFor(async () =>
      expect(await mentor('Søren Lindqvist')).toMatchObject({ tags: ['book fair'] }),
    );
  });

  it('moves somebody from stage to stage, asked what only she knows', async () => {
    await search('okonkwo', '1 person');
    await tabTo('By stage');
    await press('Enter');
    await shows(board, 'Drag somebody to another stage');
    await tabTo('Maya Okonkwo');
    await chord('Alt', 'ArrowRight');
    await waitFor(async () =>
      expect((await mentor('Maya Okonkwo'))?.standing?.stage).toBe('asked'),
    );
    await isFocused('Maya Okonkwo');
    await chord('Alt', 'ArrowRight');
    // The question takes the focus, once it is there.
    await isFocused('What did Maya Okonkwo answer?');
    await tabTo('They said yes');
    await press('Enter');
    await waitFor(async () =>
      expect((await mentor('Maya Okonkwo'))?.standing).toMatchObject({
        stage: 'replied',
        outcome: 'yes',
      }),
    );
    await isFocused('Maya Okonkwo');
    await chord('Alt', 'ArrowLeft');
    await isFocused('take back what you noted?');
    await tabTo('Take it back');
    await press('Enter');
    await waitFor(async () =>
      expect((await mentor('Maya Okonkwo'))?.standing?.stage).toBe('asked'),
    );
  });

  it('says what somebody answered by one key, where she waits for an answer', async () => {
    await search('okonkwo', '1 person');
    await press('ArrowDown');
    await isFocused('Maya Okonkwo');
    // From the list it opens the person; there it comes back to the question.
    await press('r');
    await isFocused('They said yes');
    await tabTo('They said no');
    await press('r');
    await isFocused('They said yes');
    await tabTo('They have no time');
    await press('Enter');
    await waitFor(async () =>
      expect((await mentor('Maya Okonkwo'))?.standing).toMatchObject({ outcome: 'no-time' }),
    );
  });

  it('takes back in one whom they named and that they answered', async () => {
    const counting = async () => {
      const { id } = (await mentor('Maya Okonkwo')) ?? {};
      const histories = (await dump(board)).histories as StoredHistory[];
      const { events = [] } = histories.find(({ mentorId }) => mentorId === id) ?? {};
      return stillCounting(events).map(({ what }) => what.kind);
    };
    await search('okonkwo', '1 person');
    const before = await counting();
    await press('ArrowDown', 'r');
    await isFocused('They said yes');
    await tabTo('They named someone');
    await press('Enter');
    await isFocused('Whom did they name?');
    await board.keyboard.type('Sofia Brandt');
    await press('Enter');
    await waitFor(async () => expect(await counting()).toEqual([...before, 'referred', 'replied']));
    await tabTo(/^Undo$/);
    await press('Enter');
    await waitFor(async () => expect(await counting()).toEqual(before));
    expect((await mentor('Maya Okonkwo'))?.standing).toMatchObject({ outcome: 'no-time' });
  });
});
