import type { Assessment } from '../../utils/fit/assessment.ts';
import type { Reading } from '../../utils/profile/reading.ts';
import { buildExtension } from '../lab/extension.ts';
import { ask, openBoard } from '../lab/inside.ts';
import { launch } from '../lab/launch.ts';
import { openSampleWeb } from '../lab/sample-web.ts';
import { load } from '../load.ts';
import { type Figure, median, p95 } from './figure.ts';
import { fiveGoals } from './five-goals.ts';

/** From one of our pages asking to the score, with the worker stopped before, in milliseconds by the clock. */
const limit = 150;

/** Of each sample the least of so many wakings in a row is taken: the clock also counts what others do. */
const tries = 3;

/** How long a stopped worker of the shipped build takes to its first score, in a real Chromium. */
export async function wakeWorker(quick: boolean): Promise<Figure[]> {
  const { peopleMaker } = await load<typeof import('./made-people.ts')>(
    'scripts/bench/made-people.ts',
  );
  const people = peopleMaker(27);
  const extensionDir = await buildExtension('chromium');
  const web = await openSampleWeb();
  const lab = await launch({ browser: 'chromium', extensionDir, web });
  try {
    const board = await openBoard(lab);
    const turn = { surface: 'bench-surface', number: 1 };
    await ask(board, 'saveAims', { turn, change: fiveGoals });
    const timed = async (reading: Reading): Promise<number> => {
      const { reply, time } = await board.evaluate(
        async (message) => {
          const start = performance.now();
          const answer = await api.runtime.sendMessage(message);
          return { reply: answer, time: performance.now() - start };
        },
        { type: 'assess', request: { reading } },
      );
      const score = (reply as { value?: Assessment | null })?.value?.score;
      if (score === undefined) throw new Error(`There was no score: ${JSON.stringify(reply)}`);
      return time;
    };
    const wakings: number[] = [];
    const awake: number[] = [];
    await timed(people.profile());
    for (let round = 0; round < tries * (quick ? 5 : 20); round++) {
      await lab.stopWorker();
      wakings.push(await timed(people.profile()));
      awake.push(await timed(people.profile()));
    }
    const samples = leastOfTries(wakings);
    return [
      { name: 'stopped worker to first score: p95', value: p95(samples), unit: 'ms', limit },
      { name: 'stopped worker to first score: median', value: median(samples), unit: 'ms' },
      { name: 'stopped worker to first score: p95 of all tries', value: p95(wakings), unit: 'ms' },
      { name: 'the same with the worker awake: median', value: median(awake), unit: 'ms' },
    ];
  } finally {
    await lab.close();
    await web.close();
  }
}

function leastOfTries(times: readonly number[]): number[] {
  return Array.from({ length: Math.floor(times.length / tries) }, (_, at) =>
    Math.min(...times.slice(at * tries, (at + 1) * tries)),
  );
}
