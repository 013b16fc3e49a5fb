import { readFile, removeFile, writeFile } from '@/utils/backups/private-files';
import { type Source, textOf } from '@/utils/backups/text-stream';
import type { JustAskDatabase } from '@/utils/mentors/database';
import { allEntries, countPeople } from '@/utils/mentors/export';
import { type ImportChange, importEntries, previewImport } from '@/utils/mentors/import';
import type { ImportWay } from '@/utils/mentors/import-plan';
import type { Entry } from '@/utils/portability/entry';
import { readEntries } from '@/utils/portability/read-entries';
import { writeEntries } from '@/utils/portability/write-entries';
import { download } from './download';

/** How a job tells how much of it is done, 0 to 1, and hears that it is to stop. */
export type Watched = { onShare: (share: number) => void; signal: AbortSignal };

/** What the store was before the last import, for taking it back. */
const safetyCopy = 'before-import.json.gz';

/**
 * Writes everything into a file and hands it to the browser as a download. The text goes from the store to
 * the disk as it is made, so that it never is in memory whole.
 *
 * @param now milliseconds since 1970
 * @returns the file's name
 */
export async function exportAll(
  db: JustAskDatabase,
  now: number,
  { onShare, signal }: Watched,
): Promise<string> {
  const name = `just-ask-${new Date(now).toISOString().slice(0, 10)}.json`;
  const text = writeEntries(told(allEntries(db), await countPeople(db), onShare), now);
  download(await writeFile('exports', name, text, { zip: false, signal }), name);
  return name;
}

/** Tells at every person how many of all there have been. */
async function* told(
  entries: AsyncIterable<Entry>,
  people: number,
  onShare: Watched['onShare'],
): AsyncGenerator<Entry> {
  let count = 0;
  for await (const entry of entries) {
    if (entry.kind === 'person') {
      count += 1;
      onShare(Math.min(1, count / people));
    }
    yield entry;
  }
}

/** Reads a file to its end. @throws {ImportProblem} at the first line that is wrong */
export async function preview(
  db: JustAskDatabase,
  source: Source,
  { onShare, signal }: Watched,
): Promise<{ change: ImportChange; here: number }> {
  const change = await previewImport(db, readEntries(textOf(source, onShare, signal)), 'add');
  return { change, here: await countPeople(db) };
}

/**
 * Imports a file, everything or nothing, and keeps a copy of what was there before.
 *
 * @param now milliseconds since 1970
 */
export async function importSource(
  db: JustAskDatabase,
  source: Source,
  way: ImportWay,
  now: number,
  { onShare, signal }: Watched,
): Promise<ImportChange> {
  const copy = writeEntries(allEntries(db), now);
  await writeFile('exports', safetyCopy, copy, { zip: true, signal });
  return importEntries(db, readEntries(textOf(source, onShare, signal)), way);
}

/** Puts everything back as it was before the last import. */
export async function undoImport(db: JustAskDatabase, { onShare, signal }: Watched): Promise<void> {
  const file = await readFile('exports', safetyCopy);
  if (!file) throw new Error('The copy from before the import is gone');
  const source = { name: safetyCopy, file, zipped: true };
  await importEntries(db, readEntries(textOf(source, onShare, signal)), 'replace');
  await forgetSafetyCopy();
}

/** The copy goes when nobody can take the import back any more. */
export function forgetSafetyCopy(): Promise<void> {
  return removeFile('exports', safetyCopy);
}
