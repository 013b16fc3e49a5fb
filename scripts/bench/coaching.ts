import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInThisContext } from 'node:vm';
import { root } from '../tools.ts';
import type { Benchmark } from './benchmark.ts';
import { bundleCoach } from './bundle.ts';
import type { CoachTook, Letter } from './coach-in-node.ts';

/** The coach at one key: over the forty judged asks, and over the longest message that it looks at. */
export const coaching: Benchmark = {
  name: 'coach',
  async run() {
    const folder = join(root, 'tests/fixtures/coach');
    const letters = readdirSync(folder)
      .filter((file) => file.endsWith('.json'))
      .map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Letter);
    const code = await bundleCoach();
    const measure = runInThisContext(`${code}; coachInNode.measure`) as (
      letters: readonly Letter[],
    ) => CoachTook;
    const { times, looks, longest, pass } = measure(letters);
    const sorted = times.toSorted((one, other) => one - other);
    const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
    return {
      'an ask, median ms': median,
      'an ask, most ms': sorted.at(-1) ?? 0,
      'one look, p95 ms': looks.toSorted((a, b) => a - b)[Math.floor(looks.length * 0.95)] ?? 0,
      '4,000 characters, ms': longest,
      'an ask, in passes of its words': median / pass,
    };
  },
};
