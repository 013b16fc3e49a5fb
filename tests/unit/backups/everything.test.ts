import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { everything, forStore } from '@/utils/backups/everything';
import { type JustAskDatabase, openDatabase } from '@/utils/mentors/database';
import { importEntries } from '@/utils/mentors/import';
import { readEntries } from '@/utils/portability/read-entries';
import { writeEntries } from '@/utils/portability/write-entries';
import { readPace, writeOpenAsks, writeRemindAt } from '@/utils/settings/pace';
import {
  changingSettings,
  type PortableSettings,
  portableSettings,
  restorePortable,
  writePortable,
} from '@/utils/settings/portable';
import { writeReadsReplies } from '@/utils/settings/replies';
import { writeRetention } from '@/utils/settings/retention';
import { readSettings, writeNotes, writePresence, writeTheme } from '@/utils/settings/settings';
import { collect, someEntries, stream } from '../../support/an-export';

let db: JustAskDatabase;
beforeEach(() => {
  fakeBrowser.reset();
  db = openDatabase(`test-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

const settings: PortableSettings = { theme: 'dark', notes: { length: 300 }, openAsks: 5 };

async function setAll(): Promise<void> {
  await writeTheme('dark');
  await writeNotes({ length: 300, most: undefined });
  await writeOpenAsks(5);
}

describe('an export', () => {
  it('has the settings that she made, and comes back with them from its text', async () => {
    await importEntries(db, stream(someEntries), 'add');
    await setAll();
    const text = await collect(writeEntries(everything(db), 0));
    const found: PortableSettings[] = [];
    const rest = await collect(
      forStore(readEntries(stream(text)), (one) => {
        found.push(one);
      }),
    );
    expect(found).toEqual([settings]);
    expect(rest.map(({ kind }) => kind).sort()).toEqual(someEntries.map(({ kind }) => kind).sort());
  });

  it('has nothing that she allowed on this device, and nothing that lets people go', async () => {
    await writePresence('linkedin', 'marks');
    await writeReadsReplies('gmail', true);
    await writeRemindAt(9);
    await writeRetention('6');
    expect(await collect(everything(db))).toEqual([{ kind: 'settings', settings: {} }]);
  });
});

describe('the settings of a file', () => {
  it('take the place of those that she hasn’t made here, or of all', () => {
    const here: PortableSettings = { theme: 'light', openAsks: 5 };
    expect(changingSettings(here, settings, 'add')).toEqual({ notes: { length: 300 } });
    expect(changingSettings(here, settings, 'replace')).toEqual({
      theme: 'dark',
      notes: { length: 300 },
    });
    expect(changingSettings(settings, settings, 'replace')).toEqual({});
  });

  it('are those that the product then goes by, and can be taken back as they were', async () => {
    await writeOpenAsks(2);
    const before = await portableSettings();
    expect(before).toEqual({ openAsks: 2 });
    await writePortable(settings);
    expect(await readSettings()).toMatchObject({ theme: 'dark', notes: { length: 300 } });
    expect((await readPace()).openAsks).toBe(5);
    await restorePortable(before);
    expect(await portableSettings()).toEqual(before);
    expect((await readSettings()).theme).toBe('system');
  });
});
