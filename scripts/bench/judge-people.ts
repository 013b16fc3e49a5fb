import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../tools.ts';
import { bundleInNode } from './bundle.ts';
import { type Figure, median, p95, p99 } from './figure.ts';
import { fiveGoals } from './five-goals.ts';
import type { Took, Work } from './in-node.ts';

/** Milliseconds; megabytes (10^6 bytes) held. */
const limits = { row: 1, profile: 10, open: 30, heap: 25 } as const;

/** Of each sample the least of so many runs is taken: what disturbed one of them is not the code's. */
const runs = 5;

/** How long judging takes, and what it holds: in Node, without a browser, on a bundle as the shipped one. */
export async function judgePeople(quick: boolean): Promise<Figure[]> {
  const script = await writeScript({
    aims: fiveGoals,
    rows: quick ? 500 : 2_000,
    profiles: quick ? 60 : 300,
    seed: 26,
  });
  const took: Took[] = [];
  for (let run = 0; run < runs; run++) took.push(await runScript(script));
  const rows = leastOfEach(took.map((run) => run.rows));
  const profiles = leastOfEach(took.map((run) => run.profiles));
  const open = Math.min(...took.map((run) => run.open));
  const compile = Math.min(...took.map((run) => run.compile));
  const heap = Math.min(...took.map((run) => run.heap));
  const searchedRow = Math.min(...took.map((run) => run.miniSearch.rows)) / rows.length;
  const searchedProfile = Math.min(...took.map((run) => run.miniSearch.profiles)) / profiles.length;
  return [
    { name: 'judge a row by 5 goals: p95', value: p95(rows), unit: 'ms', limit: limits.row },
    { name: 'judge a row by 5 goals: median', value: median(rows), unit: 'ms' },
    { name: 'judge a row: mean, in minisearch', value: mean(rows) / searchedRow, unit: '×' },
    {
      name: 'judge a profile of 1,200 words by 5 goals: p99',
      value: p99(profiles),
      unit: 'ms',
      limit: limits.profile,
    },
    {
      name: 'judge a profile of 1,200 words by 5 goals: median',
      value: median(profiles),
      unit: 'ms',
    },
    {
      name: 'judge a profile: mean, in minisearch',
      value: mean(profiles) / searchedProfile,
      unit: '×',
    },
    { name: 'open the knowledge', value: open, unit: 'ms', limit: limits.open },
    { name: 'compile 5 goals, the first time', value: compile, unit: 'ms' },
    {
      name: 'held with the knowledge, goals and people',
      value: heap / 1_000_000,
      unit: 'MB',
      limit: limits.heap,
    },
  ];
}

/** A script that stays, so that it can be started again under a profiler. */
async function writeScript(work: Work): Promise<string> {
  const file = join(root, 'node_modules/.just-ask/bench-fit.cjs');
  const pack = JSON.stringify(join(root, 'public/knowledge.bin'));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(
    file,
    `${await bundleInNode()}
const readPack = () => new Uint8Array(require('node:fs').readFileSync(${pack})).buffer;
console.log(JSON.stringify(inNode.measure(${JSON.stringify(work)}, readPack)));
`,
  );
  return file;
}

async function runScript(file: string): Promise<Took> {
  const { stdout } = await promisify(execFile)(process.execPath, ['--expose-gc', file], {
    maxBuffer: 10_000_000,
  });
  return JSON.parse(stdout) as Took;
}

function leastOfEach(samples: readonly (readonly number[])[]): number[] {
  const [first = [], ...others] = samples;
  return first.map((value, at) => Math.min(value, ...others.map((run) => run[at] ?? value)));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
