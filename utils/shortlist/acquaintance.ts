import { valueIn } from '@/utils/profile/field';
import type { Reading } from '@/utils/profile/reading';
import type { Connection } from './connections';
import { jobOf, jobsOf } from './likeness';
import { sortName } from './search-words';

/** Somebody whom both know; `connection` is what LinkedIn's export says of them, where it knows one of that name. */
export type Introducer = { name: string; connection?: Connection };

/**
 * Whether she knows somebody, by LinkedIn's own export of her connections: `connection` by the address of their
 * page, `perhaps` by name and employer. `introducers` are the people whom both know.
 */
export type Acquaintance = {
  connection?: Connection;
  perhaps: Connection[];
  introducers: Introducer[];
};

/** The names of people whom both know, as the pages name them or she does, each once. */
export function mutualsIn(readings: readonly Reading[]): string[] {
  const named = readings.flatMap(({ fields }) => valueIn(fields.mutuals)?.named ?? []);
  return [...new Map(named.map((name) => [sortName(name), name])).values()];
}

/**
 * Those connections who may be the person of this reading: the same name, and the employer of now is the same.
 * Their page on LinkedIn is another one, or isn't known, so that is no more than a perhaps.
 */
export function maybeConnections(
  reading: Reading,
  connections: readonly Connection[],
): Connection[] {
  const jobs = new Set(jobsOf(reading));
  return connections.filter(({ name, company }) => {
    const job = company === undefined ? undefined : jobOf(name, company);
    return job !== undefined && jobs.has(job);
  });
}
