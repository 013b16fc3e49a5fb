/**
 * `npm run bench:fit`: how long it takes to judge people, and what the knowledge of occupations weighs. Ends
 * with an error when a limit is passed. `--quick` does few rounds. What is measured and how: docs/fit.md
 */
import { judgePeople } from './bench/judge-people.ts';
import { chosenParts, measureParts, reportMeasured, sayIfBusy } from './bench/run-parts.ts';
import { wakeWorker } from './bench/wake-worker.ts';

const parts = { judging: judgePeople, waking: wakeWorker };
const partNames = ['judging', 'waking'] as const;

try {
  const { names, quick } = chosenParts(partNames);
  sayIfBusy();
  reportMeasured(await measureParts(names, (name) => parts[name](quick)));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
