import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { press, shows } from '../../scripts/lab/hands.ts';
import { waitFor } from '../../scripts/lab/wait-for.ts';
import { choose } from '../support/her-data.ts';
import { manyPeople } from '../support/many-people.ts';
import { browserNames, openWorld, type World } from '../support/world.ts';

/** More than have a place before she comes to them. */
const count = 1_600;

describe.each(browserNames)('a long list under her wheel (%s)', (browser) => {
  const folder = mkdtempSync(join(tmpdir(), 'just-ask-'));
  let world: World;
  let board: Page;
  beforeAll(async () => {
    world = await openWorld({ browser });
    ({ board } = world);
    const file = join(folder, 'import.json');
    writeFileSync(file, manyPeople(count));
    await board.evaluate(() => {
      location.hash = 'data';
    });
    await board.bringToFront();
    await choose(world, file);
    await press(board, 'Bring it in');
    await shows(board, `${count.toLocaleString('en')} people`);
    await board.evaluate(() => {
      location.hash = 'people';
    });
    await board.waitForSelector('.mentor-row .mentor-name');
    await board.mouse.move(300, 400);
  });
  afterAll(async () => {
    await world.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('has everybody, in their place, down to the last and up again', async () => {
    let last = 0;
    while (last < count) {
      await board.mouse.wheel({ deltaY: 6_000 });
      const before = last;
      await waitFor(async () => {
        const places = await board.evaluate(placesOnScreen);
        expect(places).toEqual(places.map((_, at) => (places[0] ?? 0) + at));
        last = places.at(-1) ?? 0;
        expect(last).toBeGreaterThan(before);
      });
    }
    await board.mouse.wheel({ deltaY: -1_000_000 });
    await waitFor(async () => expect((await board.evaluate(placesOnScreen))[0]).toBe(1));
  });
});

/** Runs in the board: which place in the whole list each row on the screen has, from above; 0 where there is no row. */
function placesOnScreen(): number[] {
  const list = document.querySelector('.mentor-list')?.getBoundingClientRect();
  if (!list) return [0];
  const places: number[] = [];
  const bottom = Math.min(list.bottom, innerHeight);
  for (let y = Math.max(list.top, 0) + 1; y < bottom; y += 10) {
    const row = document
      .elementsFromPoint(list.left + 60, y)
      .find((one) => one.matches('.mentor-row'));
    // Names that aren't read yet are no row that she could use.
    const place = row?.querySelector('.mentor-name')
      ? Number(row.getAttribute('aria-posinset'))
      : 0;
    if (place !== places.at(-1)) places.push(place);
  }
  return places;
}
