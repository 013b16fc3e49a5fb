/**
 * `npm run eval`: how well the fit orders people, on public data that people judged, beside systems that
 * know nothing of occupations, in one run. Ends with an error under a floor. What is measured: docs/fit.md
 *
 *   npm run eval -- --data FOLDER           other benchmarks, or other halves of these
 *   npm run eval -- --fit-calibration       prints the knots for utils/fit/calibration.ts
 *   npm run eval -- --orders                also prints how the twelve people are ordered
 */
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { isMissed, product, type Result } from './eval/result.ts';
import { downloads, sourcesIn } from './eval/sources.ts';
import { load } from './load.ts';
import { printTable } from './report.ts';
import { root } from './tools.ts';

try {
  const { values } = parseArgs({
    options: {
      data: { type: 'string', default: join(root, '../shared/data') },
      'fit-calibration': { type: 'boolean', default: false },
      orders: { type: 'boolean', default: false },
    },
  });
  const folder = resolve(values.data);
  const sources = sourcesIn(folder);
  const { titles, mentors, people } = sources;
  if (titles.length === 0 && !mentors && people.length === 0)
    throw new Error(`${folder}:\n${downloads}`);
  const run = await load<typeof import('./eval/run.ts')>('scripts/eval/run.ts');
  if (values['fit-calibration']) {
    for (const [score, probability] of run.knotsFor(sources))
      console.log(`  [${score.toFixed(4)}, ${probability.toFixed(4)}],`);
  } else {
    const started = Date.now();
    const ofTitles = run.evaluateTitles(sources, console.log);
    const ofPeople = run.evaluatePeople(sources, console.log);
    const { results: ofAdviser, violated, orders } = run.evaluateAdviser();
    const results = [...ofTitles, ...ofPeople, ...ofAdviser];
    report(results, values.orders ? orders : []);
    console.log(`In ${Math.round((Date.now() - started) / 1000)} s.`);
    const failures = [...violated, ...results.filter(isMissed).map(sentence)];
    for (const failure of failures) console.error(failure);
    if (failures.length > 0) process.exitCode = 1;
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function shown(value: number): string {
  return Number.isInteger(value) || value > 1 ? String(Number(value.toFixed(1))) : value.toFixed(3);
}

function sentence({ benchmark, figures, limit }: Result): string {
  if (!limit) return '';
  const found = shown(figures[limit.figure] ?? Number.NaN);
  return limit.at === 'least'
    ? `Under the floor: ${benchmark}: ${limit.figure} is ${found}, and must be ${limit.value}.`
    : `Over the limit: ${benchmark}: ${limit.figure} is ${found}, and may be ${limit.value}.`;
}

function report(results: readonly Result[], orders: readonly string[]): void {
  const names = [...new Set(results.flatMap(({ figures }) => Object.keys(figures)))];
  for (const [benchmark, found] of Map.groupBy(results, (result) => result.benchmark)) {
    const own = names.filter((name) => found.some(({ figures }) => name in figures));
    console.log(`\n${benchmark}`);
    printTable(
      ['system', ...own, '95 %', 'limit', ''],
      found.map((result) => [
        result.system,
        ...own.map((name) => (name in result.figures ? shown(result.figures[name] ?? 0) : '')),
        result.interval ? result.interval.map(shown).join(' – ') : '',
        limitOf(result),
        result.limit ? (isMissed(result) ? 'MISSED' : 'ok') : '',
      ]),
    );
  }
  for (const order of orders) console.log(`\n${order}`);
  console.log(
    `\n${JSON.stringify(
      Object.fromEntries(
        results.flatMap(({ benchmark, system, figures }) =>
          Object.entries(figures).map(([name, value]) => [
            `${benchmark}: ${system === product ? '' : `${system}: `}${name}`,
            Number(value.toPrecision(4)),
          ]),
        ),
      ),
    )}`,
  );
}

function limitOf({ limit }: Result): string {
  if (!limit) return '';
  const sign = limit.at === 'least' ? '≥' : '≤';
  return `${limit.figure} ${sign} ${limit.value}${limit.aim ? `, aim ${limit.aim}` : ''}`;
}
