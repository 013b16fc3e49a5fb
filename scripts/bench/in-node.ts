import MiniSearch from 'minisearch';
import { type Aims, statedGoals } from '@/utils/aims/aims';
import { assess } from '@/utils/fit/assess';
import { compileAims } from '@/utils/fit/compile-aims';
import { openKnowledge } from '@/utils/fit/knowledge/pack';
import type { Reading } from '@/utils/profile/reading';
import { peopleMaker, textOf } from './made-people.ts';

export interface Work {
  aims: Aims;
  rows: number;
  profiles: number;
  seed: number;
}

/** Milliseconds, but for `heap`, in bytes. */
export interface Took {
  open: number;
  compile: number;
  rows: number[];
  profiles: number[];
  /** What was held at the end, less what was held before the pack was read. */
  heap: number;
  /** All of the same rows, and all of the same profiles, indexed and searched for each goal. */
  miniSearch: { rows: number; profiles: number };
}

/**
 * One run in a process of its own: what is measured there was never seen before, and its first calls are slow
 * because the engine hasn't compiled them yet, as in a worker that was just started.
 *
 * @param readPack the bytes of `knowledge.bin`
 */
export function measure({ aims, rows, profiles, seed }: Work, readPack: () => ArrayBuffer): Took {
  const [rowTimes, profileTimes] = [new Float64Array(rows), new Float64Array(profiles)];
  const before = held();
  const bytes = readPack();
  let start = clock();
  const knowledge = openKnowledge(bytes);
  const open = clock() - start;
  start = clock();
  const compiled = compileAims(aims, knowledge);
  const compile = clock() - start;
  const time = (reading: Reading): number => {
    const from = clock();
    const { score } = assess(reading, compiled);
    const to = clock();
    if (score === undefined) throw new Error(`There is no score for “${textOf(reading)}”.`);
    return to - from;
  };
  let people = peopleMaker(seed);
  for (let at = 0; at < rows; at++) rowTimes[at] = time(people.row());
  for (let at = 0; at < profiles; at++) profileTimes[at] = time(people.profile());
  const heap = held() - before;

  people = peopleMaker(seed);
  const texts = (count: number, make: () => Reading): string[] =>
    Array.from({ length: count }, () => textOf(make()));
  const goals = statedGoals(aims).map(({ learn }) => learn);
  return {
    open,
    compile,
    rows: [...rowTimes],
    profiles: [...profileTimes],
    heap,
    miniSearch: {
      rows: searched(texts(rows, people.row), goals),
      profiles: searched(texts(profiles, people.profile), goals),
    },
  };
}

/**
 * What passes while somebody waits: what the engine does on other threads meanwhile isn't in it, collecting
 * garbage is as far as this one stands still for it. The processor's time of a thread comes in steps of
 * milliseconds.
 */
function clock(): number {
  return performance.now();
}

function held(): number {
  if (!globalThis.gc) throw new Error('Start Node with --expose-gc.');
  // Buffers are let go of only after a first collection has found them unused.
  globalThis.gc();
  globalThis.gc();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function searched(texts: readonly string[], goals: readonly string[]): number {
  const documents = texts.map((text, id) => ({ id, text }));
  const start = clock();
  const index = new MiniSearch<{ id: number; text: string }>({ fields: ['text'] });
  index.addAll(documents);
  for (const goal of goals) index.search(goal);
  return clock() - start;
}
