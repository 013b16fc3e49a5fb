/** `npm run bench`: a table for people, then the same figures by name in one line of JSON. */
import type { Benchmark } from './bench/benchmark.ts';
import { bundles } from './bench/bundles.ts';
import { coaching } from './bench/coaching.ts';
import { reading } from './bench/reading.ts';
import { printTable } from './report.ts';

const benchmarks: readonly Benchmark[] = [bundles, coaching, reading];

try {
  const figures: Record<string, number> = {};
  for (const benchmark of benchmarks) {
    console.log(`Measuring ${benchmark.name} …`);
    for (const [name, value] of Object.entries(await benchmark.run())) {
      figures[`${benchmark.name}: ${name}`] = Number(value.toPrecision(4));
    }
  }
  printTable(
    ['figure', 'value'],
    Object.entries(figures).map(([name, value]) => [name, String(value)]),
  );
  console.log(JSON.stringify(figures));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
