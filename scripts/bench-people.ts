/**
 * `npm run bench:people`: how long surfaces take with ten thousand people and a hundred thousand events, and the
 * same search by other means. Ends with an error when a limit is passed. Parts: chromium, data (bringing them in
 * and taking them along), search, firefox, and `hundred` for a hundred thousand people in Chromium. `--quick` does
 * few rounds. What is measured and how: docs/performance.md
 */
import { carryData } from './bench/carry-data.ts';
import { manyPeople } from './bench/many-people.ts';
import { otherSearches } from './bench/other-searches.ts';
import { chosenParts, measureParts, reportMeasured, sayIfBusy } from './bench/run-parts.ts';

const partNames = ['chromium', 'data', 'search', 'firefox', 'hundred'] as const;

try {
  const { names, quick } = chosenParts(partNames);
  sayIfBusy();
  reportMeasured(
    await measureParts(names, (name) => {
      if (name === 'search') return otherSearches();
      if (name === 'data') return carryData('chromium', 10_000);
      return name === 'hundred'
        ? manyPeople('chromium', 100_000, quick)
        : manyPeople(name, 10_000, quick);
    }),
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
