/** A backup, as its file's name tells of it. */
export type Backup = { name: string; at: number; people: number };

const day = 24 * 60 * 60 * 1000;
const week = 7 * day;
/** The newest of this many days, and of this many weeks, stay. */
const kept = { days: 3, weeks: 4 } as const;

/** A new backup is made when the newest is older than this, in milliseconds. */
export const backupEvery = 20 * 60 * 60 * 1000;

/** @param at milliseconds since 1970 */
export function backupName(at: number, people: number): string {
  return `${String(at).padStart(15, '0')}-${people}.json.gz`;
}

/** What a name tells, or `undefined` where the file is no backup of ours. */
export function backupNamed(name: string): Backup | undefined {
  const [, at, people] = /^(\d{15})-(\d+)\.json\.gz$/.exec(name) ?? [];
  return at === undefined || people === undefined
    ? undefined
    : { name, at: Number(at), people: Number(people) };
}

/**
 * Which backups go: all but the newest of each of the last three days and four weeks that have one. Days and
 * weeks are of equal length and begin at no midnight in particular.
 */
export function outlived(backups: readonly Backup[]): Backup[] {
  const newestFirst = backups.toSorted((a, b) => b.at - a.at);
  const staying = new Set([
    ...newestOfEach(newestFirst, day).slice(0, kept.days),
    ...newestOfEach(newestFirst, week).slice(0, kept.weeks),
  ]);
  return newestFirst.filter((backup) => !staying.has(backup));
}

function newestOfEach(newestFirst: readonly Backup[], length: number): Backup[] {
  const spans = Map.groupBy(newestFirst, ({ at }) => Math.floor(at / length));
  return [...spans.values()].flatMap(([newest]) => newest ?? []);
}
