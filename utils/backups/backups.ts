import { changedSinceBackup, changesSoFar, noteBackup } from '@/utils/mentors/changes';
import type { JustAskDatabase } from '@/utils/mentors/database';
import { countPeople } from '@/utils/mentors/export';
import type { Entry } from '@/utils/portability/entry';
import { ImportProblem } from '@/utils/portability/import-problem';
import { readEntries } from '@/utils/portability/read-entries';
import { writeEntries } from '@/utils/portability/write-entries';
import { everything } from './everything';
import { fileNames, readFile, removeFile, writeFile } from './private-files';
import { type Backup, backupEvery, backupName, backupNamed, outlived } from './rotation';
import { type Source, textOf } from './text-stream';

/** All backups, newest first. */
export async function listBackups(): Promise<Backup[]> {
  const backups = (await fileNames('backups')).flatMap((name) => backupNamed(name) ?? []);
  return backups.sort((a, b) => b.at - a.at);
}

/**
 * Makes a backup of everything where there is somebody to lose, something has changed and the newest is no
 * longer new; then lets go of those that have had their time.
 *
 * @param now milliseconds since 1970
 */
export async function backUpWhenDue(db: JustAskDatabase, now: number): Promise<void> {
  const people = await countPeople(db);
  const [newest] = await listBackups();
  // One that is of the future was made before the clock was set back.
  const isNew = newest && newest.at <= now && now - newest.at < backupEvery;
  if (people === 0 || isNew || !(await changedSinceBackup(db))) return;
  // Asked before, so that what is written meanwhile counts as not yet in it.
  const changes = await changesSoFar(db);
  const name = backupName(now, people);
  await writeFile('backups', name, writeEntries(everything(db), now), { zip: true });
  await noteBackup(db, changes);
  for (const old of outlived(await listBackups())) await removeFile('backups', old.name);
}

/** A backup to be read like any file; `undefined` where it is gone. */
export async function backupSource({ name }: Backup): Promise<Source | undefined> {
  const file = await readFile('backups', name);
  return file && { name, file, zipped: true };
}

/** Whom to take out: people by the id under which they were kept, and by their addresses. */
export type Gone = { mentorIds: ReadonlySet<string>; identities: ReadonlySet<string> };

/**
 * Takes people out of every backup: what she removed is nowhere. A backup that can't be read is removed: nobody
 * can say that they are not in it.
 */
export async function forgetInBackups(gone: Gone): Promise<void> {
  for (const backup of await listBackups()) {
    const source = await backupSource(backup);
    if (!source) continue;
    try {
      const text = textOf(source, () => undefined, new AbortController().signal);
      const rest = without(readEntries(text), gone);
      await writeFile('backups', backup.name, writeEntries(rest, backup.at), { zip: true });
    } catch (error) {
      if (!(error instanceof ImportProblem)) throw error;
      await removeFile('backups', backup.name);
    }
  }
}

async function* without(entries: AsyncIterable<Entry>, gone: Gone): AsyncGenerator<Entry> {
  for await (const entry of entries) if (!isGone(entry, gone)) yield entry;
}

function isGone(entry: Entry, { mentorIds, identities }: Gone): boolean {
  switch (entry.kind) {
    case 'settings':
    case 'aims':
      return false;
    case 'person':
      return (
        mentorIds.has(entry.id) || entry.identities.some((identity) => identities.has(identity))
      );
    case 'view':
    case 'phrase':
      return false;
    case 'apart':
      return entry.identities.some((identity) => identities.has(identity));
    case 'dismissal':
      return identities.has(entry.identity);
    case 'answer':
      return identities.has(entry.verdict.identity);
  }
}
