/**
 * `npm run bench:data`: how long it takes to bring ten thousand people in and to take them along, in both
 * browsers. Ends with an error when a limit is passed. `hundred` does it with a hundred thousand people in
 * Chromium, and only when it is named. What is measured and how: docs/performance.md
 */
import { carryData } from './bench/carry-data.ts';
import { chosenParts, measureParts, reportMeasured, sayIfBusy } from './bench/run-parts.ts';

const parts = {
  chromium: (people: number) => carryData('chromium', people),
  firefox: (people: number) => carryData('firefox', people),
  hundred: () => carryData('chromium', 100_000),
};
const partNames = ['chromium', 'firefox', 'hundred'] as const;

try {
  const { names, quick } = chosenParts(partNames);
  const chosen = names.length === partNames.length ? names.slice(0, 2) : names;
  sayIfBusy();
  reportMeasured(await measureParts(chosen, (name) => parts[name](quick ? 1_000 : 10_000)));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
