import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { press, shows } from '../../scripts/lab/hands.ts';
import { dump, events } from '../../scripts/lab/inside.ts';
import { openSampleWeb } from '../../scripts/lab/sample-web.ts';
import { choose } from '../support/her-data.ts';
import { manyPeople } from '../support/many-people.ts';
import { browserNames, openWorld } from '../support/world.ts';

const rounds = process.env.JUST_ASK_LONG ? 20 : 2;

describe.each(browserNames)('a browser that is killed during an import (%s)', (browser) => {
  const folders: string[] = [];
  afterEach(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
  });

  it(
    'has all of it or nothing',
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'just-ask-'));
      folders.push(folder);
      const file = join(folder, 'import.json');
      writeFileSync(file, manyPeople(2_000));
      for (let round = 0; round < rounds; round++) {
        const userDataDir = join(folder, `profile-${round}`);
        const web = await openSampleWeb();
        const first = await openWorld({ browser, userDataDir, web });
        await first.board.evaluate(() => {
          location.hash = 'data';
        });
        await first.board.bringToFront();
        await choose(first, file);
        await press(first.board, 'Bring it in');
        await shows(first.board, 'Bringing in');
        await first.lab.kill();

        const second = await openWorld({ browser, userDataDir, web, presence: 'unanswered' });
        const { mentors = [], readings = [] } = await dump(second.board);
        const history = await events(second.board);
        const counts = [mentors.length, readings.length, history.length];
        expect([
          [0, 0, 0],
          [2_000, 2_000, 20_000],
        ]).toContainEqual(counts);
        await second.close();
      }
    },
    rounds * 90_000,
  );
});
