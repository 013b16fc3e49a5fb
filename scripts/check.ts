/** `npm run check`: everything that can be said of the sources and builds without opening a browser. */
import type { Part, Verdict } from './check/part.ts';
import { parts } from './check/parts.ts';
import { buildExtension } from './lab/extension.ts';
import { browserNames } from './lab/find-browser.ts';
import { printTable } from './report.ts';

interface Result extends Verdict {
  part: Part;
  seconds: number;
}

try {
  // Sizes and manifests look at the builds: make them first, so that no part builds twice.
  for (const browser of browserNames) await buildExtension(browser);
  const results = await Promise.all(parts.map(judge));
  printTable(
    ['part', 'time', 'result', ''],
    results.map(({ part, seconds, ok, note }) => [
      part.name,
      `${seconds.toFixed(1)} s`,
      ok ? 'ok' : 'FAILED',
      note,
    ]),
  );
  console.log(`\n${results.find(({ part }) => part.name === 'sizes')?.output}`);
  for (const { part, ok, output } of results) {
    if (!ok && part.name !== 'sizes') console.error(`\n── ${part.name} ──\n${output}`);
    if (!ok) console.error(`\n${part.name}: ${part.advice}`);
  }
  process.exitCode = results.every(({ ok }) => ok) ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function judge(part: Part): Promise<Result> {
  const started = performance.now();
  const verdict = await part.run();
  return { ...verdict, part, seconds: (performance.now() - started) / 1000 };
}
