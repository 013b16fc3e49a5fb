import type { JustAskDatabase } from '@/utils/mentors/database';
import { allEntries } from '@/utils/mentors/export';
import type { Entry } from '@/utils/portability/entry';
import { type PortableSettings, portableSettings } from '@/utils/settings/portable';

/** Everything that leaves with an export or a backup: the store, and the settings beside it. */
export async function* everything(db: JustAskDatabase): AsyncGenerator<Entry> {
  yield { kind: 'settings', settings: await portableSettings() };
  yield* allEntries(db);
}

/**
 * The entries of a file for the store, with its settings told apart from them.
 *
 * @param onSettings is told the settings of the file, if there are any, when their line is read
 */
export async function* forStore(
  entries: AsyncIterable<Entry>,
  onSettings: (settings: PortableSettings) => void,
): AsyncGenerator<Entry> {
  for await (const entry of entries) {
    if (entry.kind === 'settings') onSettings(entry.settings);
    else yield entry;
  }
}
