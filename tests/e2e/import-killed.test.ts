import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { press, shows } from '../../scripts/lab/hands.ts';
import { dump, events } from '../../scripts/lab/inside.ts';
import { openSampleWeb } from '../../scripts/lab/sample-web.ts';
import { choose } from '../support/her-data.ts';
import { aReading } from '../support/reading';
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

/** An export of so many made-up people, with ten events each. */
function manyPeople(count: number): string {
  const lines = Array.from({ length: count }, (_, number) => {
    const identity = `x:somebody${number}`;
    const history = Array.from({ length: 10 }, (__, at) => ({
      id: `event-${number}-${at}`,
      at: 1_700_000_000_000 + at,
      what: at === 0 ? { kind: 'kept' } : { kind: 'noted', text: `Note ${at}` },
    }));
    const reading = aReading({ identity, name: `Somebody ${number}` });
    return JSON.stringify({
      kind: 'person',
      id: `person-${number}`,
      identities: [identity],
      readings: [{ reading }],
      history,
      drafts: [],
    });
  });
  const head = JSON.stringify({ kind: 'just-ask', version: 1, writtenAt: '2026-01-01T00:00:00Z' });
  const end = JSON.stringify({ kind: 'end', lines: count });
  return `[\n${[head, ...lines, end].join(',\n')}\n]\n`;
}
