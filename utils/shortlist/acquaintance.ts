import { valueIn } from '@/utils/profile/field';
import type { Reading } from '@/utils/profile/reading';
import type { Connection } from './connections';
import { jobOf, jobsOf } from './likeness';
import { sortName } from './search-words';

/** Somebody whom both know; `connection` is what LinkedIn's export says of them, where it knows one of that name. */
export type Introducer = { name: string; connection?: Connection };

/**
 * Whether she knows somebody: `connection` where LinkedIn's own export has the address of their page, or the page
 * says that they are connected; `perhaps` by name and employer alone. `introducers` are the people whom both know.
 */
export type Acquaintance = {
  connection?: Pick<Connection, 'since'>;
  perhaps: Connection[];
  introducers: Introducer[];
};

/** Whether LinkedIn's page says that the two are connected; `undefined` where it says nothing of it. */
export function saysConnected({ fields }: Reading): boolean | undefined {
  const degree = valueIn(fields.degree);
  return degree === undefined ? undefined : degree === 1;
}

/**
 * The names of people whom both know, as the pages name them or she does, each once; none of somebody whom she is
 * connected with, and needs nobody to be introduced to.
 */
export function mutualsIn(readings: readonly Reading[]): string[] {
  if (readings.some(saysConnected)) return [];
  const named = readings.flatMap(({ fields }) => valueIn(fields.mutuals)?.named ?? []);
  return [...new Map(named.map((name) => [sortName(name), name])).values()];
}

/**
 * Those connections who may be the person of this reading: the same name, and the employer of now is the same.
 * Their page on LinkedIn is another one, or isn't known, so that is no more than a perhaps; and none where the page
 * says that the two aren't connected.
 */
export function maybeConnections(
  reading: Reading,
  connections: readonly Connection[],
): Connection[] {
  if (saysConnected(reading) !== undefined) return [];
  const jobs = new Set(jobsOf(reading));
  return connections.filter(({ name, company }) => {
    const job = company === undefined ? undefined : jobOf(name, company);
    return job !== undefined && jobs.has(job);
  });
}
