/**
 * `npm run bench:page`: what the extension costs the pages that she visits, in a real Chromium with the
 * shipped build, beside one without it. Ends with an error when a limit is passed. `--quick` does few rounds.
 * What is measured, how, and why each limit: docs/performance.md
 */
import { loadPages, readyToMark } from './bench/load-page.ts';
import { readPages } from './bench/read-page.ts';
import { chosenParts, measureParts, reportMeasured, sayIfBusy } from './bench/run-parts.ts';
import { scrollList } from './bench/scroll-list.ts';
import { openTwoBrowsers } from './bench/two-browsers.ts';

const parts = {
  reading: readPages,
  loading: loadPages,
  marking: readyToMark,
  scrolling: scrollList,
};
const partNames = ['reading', 'loading', 'marking', 'scrolling'] as const;

try {
  const { names, quick } = chosenParts(partNames);
  sayIfBusy();
  const browsers = await openTwoBrowsers();
  const measured = await measureParts(names, (name) => parts[name](browsers, quick)).finally(() =>
    browsers.close(),
  );
  reportMeasured(measured);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
