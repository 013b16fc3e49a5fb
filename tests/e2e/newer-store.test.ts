import { afterAll, beforeAll, describe, it } from 'vitest';
import { press, shows } from '../../scripts/lab/hands.ts';
import { browserNames, openWorld, type World } from '../support/world.ts';

describe.each(browserNames)('a store that a newer build wrote (%s)', (browser) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld({ browser });
    await world.board.evaluate(async () => {
      const upgrading = indexedDB.open('just-ask', 1_000);
      await new Promise((resolve, reject) => {
        upgrading.onsuccess = resolve;
        upgrading.onerror = reject;
      });
      upgrading.result.close();
    });
  });
  afterAll(() => world.close());

  it.each(['popup.html', 'board.html#people', 'board.html#data'])(
    'is what %s says, with what to do',
    async (path) => {
      const surface = await world.lab.extensionPage(path);
      await shows(surface, 'Your data is newer than I am');
      await shows(surface, 'Update this one');
      await press(surface, 'Look again');
      await shows(surface, 'Your data is newer than I am');
      await surface.close();
    },
  );

  it('is said by a surface that was open before', async () => {
    await world.board.evaluate(() => {
      location.hash = 'today';
    });
    await shows(world.board, 'Your data is newer than I am');
  });
});
