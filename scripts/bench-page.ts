/**
 * `npm run bench:page`: what the extension costs the pages that she visits, in a real Chromium with the
 * shipped build, beside one without it. Ends with an error when a limit is passed. `--quick` does few rounds.
 * What is measured, how, and why each limit: docs/performance.md
 */
import { availableParallelism, loadavg } from 'node:os';
import type { Figure } from './bench/figure.ts';
import { loadPages, readyToMark } from './bench/load-page.ts';
import { readPages } from './bench/read-page.ts';
import { scrollList } from './bench/scroll-list.ts';
import { openTwoBrowsers } from './bench/two-browsers.ts';
import { printTable } from './report.ts';

const parts = {
  reading: readPages,
  loading: loadPages,
  marking: readyToMark,
  scrolling: scrollList,
};

try {
  const words = process.argv.slice(2);
  const quick = words.includes('--quick');
  const chosen = words.filter((word) => !word.startsWith('--'));
  const unknown = chosen.find((word) => !(word in parts));
  if (unknown) throw new Error(`“${unknown}” is no part: say ${Object.keys(parts).join(', ')}.`);
  const [load = 0] = loadavg();
  const cores = availableParallelism();
  if (load > cores / 2)
    console.log(
      `This machine is busy (load ${load.toFixed(1)} on ${cores} cores): times will be too long.`,
    );
  const browsers = await openTwoBrowsers();
  const figures: Figure[] = [];
  const failures: string[] = [];
  try {
    for (const [name, run] of Object.entries(parts)) {
      if (chosen.length > 0 && !chosen.includes(name)) continue;
      const started = Date.now();
      try {
        figures.push(...(await run(browsers, quick)));
      } catch (error) {
        failures.push(`${name}: ${error instanceof Error ? error.message : error}`);
      }
      console.log(`Measured ${name} in ${Math.round((Date.now() - started) / 1000)} s.`);
    }
  } finally {
    await browsers.close();
  }
  report(figures);
  failures.push(...figures.filter(isOver).map(sentence));
  for (const failure of failures) console.error(failure);
  if (failures.length > 0) process.exitCode = 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function isOver({ value, limit }: Figure): boolean {
  return limit !== undefined && !(value <= limit);
}

function sentence({ name, value, unit, limit }: Figure): string {
  return `Over the limit: ${name} is ${shown(value, unit)}, and may be ${limit} ${unit}.`;
}

function shown(value: number, unit: string): string {
  return `${Number(value.toPrecision(3))} ${unit}`.trim();
}

function report(all: readonly Figure[]): void {
  printTable(
    ['figure', 'value', 'limit', ''],
    all.map((figure) => [
      figure.name,
      shown(figure.value, figure.unit),
      figure.limit === undefined ? '' : `${figure.limit} ${figure.unit}`.trim(),
      figure.limit === undefined ? '' : isOver(figure) ? 'OVER' : 'ok',
    ]),
  );
  console.log(
    JSON.stringify(
      Object.fromEntries(all.map(({ name, value }) => [name, Number(value.toPrecision(4))])),
    ),
  );
}
