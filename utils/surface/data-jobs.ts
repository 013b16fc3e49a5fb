import { everything, forStore } from '@/utils/backups/everything';
import { readFile, removeFile, writeFile } from '@/utils/backups/private-files';
import { type Source, textOf } from '@/utils/backups/text-stream';
import type { JustAskDatabase } from '@/utils/mentors/database';
import { countPeople } from '@/utils/mentors/export';
import { type ImportChange, importEntries, previewImport } from '@/utils/mentors/import';
import type { ImportWay } from '@/utils/mentors/import-plan';
import type { Entry } from '@/utils/portability/entry';
import { readEntries } from '@/utils/portability/read-entries';
import { writeEntries } from '@/utils/portability/write-entries';
import {
  changingSettings,
  type PortableSettings,
  portableSettings,
  restorePortable,
  writePortable,
} from '@/utils/settings/portable';
import type { SettingsChange } from './data-model';
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
  const text = writeEntries(told(everything(db), await countPeople(db), onShare), now);
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
): Promise<{ change: ImportChange; here: number; settings: SettingsChange }> {
  const file = settingsApart(readEntries(textOf(source, onShare, signal)));
  const change = await previewImport(db, file.entries, 'add');
  const mine = await portableSettings();
  const settings = {
    add: changingSettings(mine, file.settings(), 'add'),
    replace: changingSettings(mine, file.settings(), 'replace'),
  };
  return { change, here: await countPeople(db), settings };
}

/** The entries of a file for the store; its settings are known once they have been read to the end. */
function settingsApart(entries: AsyncIterable<Entry>) {
  let found: PortableSettings = {};
  return {
    entries: forStore(entries, (settings) => {
      found = settings;
    }),
    settings: () => found,
  };
}

/**
 * Imports a file, everything or nothing, and keeps a copy of what was there before. Settings come last.
 *
 * @param now milliseconds since 1970
 */
export async function importSource(
  db: JustAskDatabase,
  source: Source,
  way: ImportWay,
  now: number,
  { onShare, signal }: Watched,
): Promise<{ change: ImportChange; settings: PortableSettings }> {
  const copy = writeEntries(everything(db), now);
  await writeFile('exports', safetyCopy, copy, { zip: true, signal });
  const incoming = settingsApart(readEntries(textOf(source, onShare, signal)));
  const change = await importEntries(db, incoming.entries, way);
  // Last: they are beside the store, and nothing of them may change where the file is refused.
  const settings = changingSettings(await portableSettings(), incoming.settings(), way);
  await writePortable(settings);
  return { change, settings };
}

/** Puts everything back as it was before the last import. */
export async function undoImport(db: JustAskDatabase, { onShare, signal }: Watched): Promise<void> {
  const file = await readFile('exports', safetyCopy);
  if (!file) throw new Error('The copy from before the import is gone');
  const source = { name: safetyCopy, file, zipped: true };
  const before = settingsApart(readEntries(textOf(source, onShare, signal)));
  await importEntries(db, before.entries, 'replace');
  await restorePortable(before.settings());
  await forgetSafetyCopy();
}

/** The copy goes when nobody can take the import back any more. */
export function forgetSafetyCopy(): Promise<void> {
  return removeFile('exports', safetyCopy);
}
