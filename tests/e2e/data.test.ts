import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { press, shows } from '../../scripts/lab/hands.ts';
import { ask, dump } from '../../scripts/lab/inside.ts';
import { waitFor } from '../../scripts/lab/wait-for.ts';
import { choose, contentOf, fill, key, plantBackup, privateFiles } from '../support/her-data.ts';
import { browserNames, openWorld, type World } from '../support/world.ts';

async function erase({ board }: World): Promise<void> {
  await press(board, 'Erase everything');
  await press(board, 'Erase it all');
  await shows(board, 'Everything goes in a few seconds.');
}

/** Waits until nothing of hers is anywhere that the extension can store something. */
async function nothingIsLeft(world: World): Promise<void> {
  await waitFor(async () => {
    const { ledger: _, ...tables } = await dump(world.board);
    const rows = Object.values(tables).flat();
    const files = {
      ...(await privateFiles(world, 'backups')),
      ...(await privateFiles(world, 'exports')),
    };
    expect({ rows, files: Object.keys(files) }).toEqual({ rows: [], files: [] });
  }, 50_000);
}

describe.each(browserNames)('her data (%s)', (browser) => {
  let world: World;
  let folder: string;
  let exported: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'just-ask-'));
    world = await openWorld({ browser, downloadDir: folder });
    await world.board.bringToFront();
  });
  afterAll(async () => {
    await world.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** The file that lies in her downloads once she has asked for it. */
  async function takeAlong(): Promise<string> {
    const file = join(folder, `just-ask-${new Date().toISOString().slice(0, 10)}.json`);
    rmSync(file, { force: true });
    await press(world.board, 'Export everything');
    await shows(world.board, 'is on its way to your downloads');
    return waitFor(async () => {
      const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
      expect(text.trimEnd().slice(-1)).toBe(']');
      return text;
    });
  }

  beforeEach(async () => {
    await fill(world);
    await world.board.evaluate(() => {
      location.hash = 'data';
    });
    exported = await takeAlong();
  });
  afterEach(async () => {
    await world.board.evaluate(() => {
      location.hash = 'settings';
    });
  });

  it('lies in her downloads whole, without her key', async () => {
    for (const words of [
      'Maya Okonkwo',
      'نور الهدى',
      'Verlage',
      'book fair',
      'may I ask …',
      '{"kind":"phrase","slot":"thanks","language":"en","text":"With many thanks in advance."',
      'Those in Vienna',
      'Jonas Weber',
      'verdict-of-maya',
      'nonprofit communications',
    ])
      expect(exported).toContain(words);
    expect(exported).not.toContain(key);
  });

  it('shows what an import would change before it does, and takes it back', async () => {
    const file = join(folder, 'else.json');
    writeFileSync(
      file,
      exported
        .replaceAll('linkedin:maya', 'linkedin:lena')
        .replaceAll('/in/maya/', '/in/lena/')
        .replaceAll('-maya', '-lena'),
    );
    const before = await contentOf(world);
    await choose(world, file);
    await shows(world.board, '1 person is new.');
    expect(await contentOf(world)).toEqual(before);
    await press(world.board, 'Bring it in');
    await shows(world.board, 'You can undo it as long as this page is open');
    expect(JSON.stringify(await contentOf(world))).toContain('linkedin:lena');
    await press(world.board, 'Undo');
    await shows(world.board, 'Everything is as it was before.');
    // Their fit is worked out again.
    await waitFor(async () => expect(await contentOf(world)).toEqual(before));
  });

  it('is as it was after a file that is wrong, whose line and reason are said', async () => {
    const before = await contentOf(world);
    const file = join(folder, 'wrong.json');
    const wrong: [string, string][] = [
      [exported.replace('"kind":"person"', '"__proto__":{"x":1},"kind":"person"'), 'Line 5'],
      [exported.slice(0, exported.indexOf('{"kind":"end"')), 'too early'],
      ['\u0000\u0001', "Line 1: this isn't"],
    ];
    for (const [text, said] of wrong) {
      writeFileSync(file, text);
      await choose(world, file);
      await shows(world.board, said);
      await shows(world.board, 'Nothing was changed.');
      expect(await contentOf(world)).toEqual(before);
      await press(world.board, 'All right');
    }
  });

  it('leaves every place with whom it is about, once that can’t be undone any more', async () => {
    await plantBackup(world, exported);
    expect(JSON.stringify(await privateFiles(world, 'backups'))).toContain('Maya Okonkwo');
    const removal = {
      requestId: `forget-${crypto.randomUUID()}`,
      mentorIds: ['keep-maya-request'],
    };
    expect(await ask(world.board, 'forget', removal)).toMatchObject({ ok: true });
    const { bin: _, ...visible } = await contentOf(world);
    expect(JSON.stringify(visible)).not.toMatch(/Maya|linkedin:maya|keep-maya/);
    await waitFor(async () => {
      const all = [await privateFiles(world, 'backups'), await dump(world.board)];
      const text = JSON.stringify(all);
      expect(text).not.toMatch(/Maya|linkedin:maya|keep-maya|draft-for-maya/);
      expect(text).toContain('نور الهدى');
    }, 50_000);
  });

  it('stays when she stops erasing it, and else is gone from everywhere and comes back from her file', async () => {
    const file = join(folder, 'mine.json');
    writeFileSync(file, exported);
    await plantBackup(world, exported);
    const before = await contentOf(world);
    await erase(world);
    await press(world.board, 'Stop: keep everything');
    await waitFor(async () => expect((await dump(world.board)).bin).toEqual([]));
    expect(await contentOf(world)).toEqual(before);

    await world.board.evaluate(() =>
      api.scripting.registerContentScripts([
        {
          id: 'conversation-linkedin',
          matches: ['https://www.linkedin.com/messaging/*'],
          js: ['/conversation.js'],
        },
      ]),
    );
    await erase(world);
    await nothingIsLeft(world);
    await shows(world.board, 'Everything is gone from this device.');
    expect(
      await world.board.evaluate(
        async () => (await api.scripting.getRegisteredContentScripts()).length,
      ),
    ).toBe(0);
    const areas = await world.board.evaluate(async () => ({
      local: await api.storage.local.get(null),
      session: await api.storage.session.get(null),
      sync: await api.storage.sync.get(null),
      web: [localStorage.length, sessionStorage.length, (await caches.keys()).length],
      stores: (await indexedDB.databases()).map(({ name }) => name),
    }));
    expect(JSON.stringify(areas)).not.toMatch(/Maya|Noor|نور|Ana|sk-secret/);
    const { 'store-canary': canary, ...local } = areas.local;
    expect(local).toEqual({});
    expect(areas).toMatchObject({ sync: {}, web: [0, 0, 0], stores: ['just-ask'] });
    expect(Object.keys(areas.session).filter((name) => !name.startsWith('tab-'))).toEqual([]);
    if (canary !== undefined) expect(canary).toMatchObject({ people: 0 });

    await world.board.evaluate(() => {
      location.hash = 'settings';
      location.hash = 'data';
    });
    await choose(world, file);
    await shows(world.board, '2 people are new.');
    await press(world.board, 'Bring it in');
    await shows(world.board, "It's all in");
    await press(world.board, 'All right');
    await waitFor(async () => expect(await contentOf(world)).toEqual(before));
    const again = await takeAlong();
    expect(linesOf(again)).toEqual(linesOf(exported));
  });
});

/** What stands in an export, but for when it was written. */
function linesOf(text: string): unknown[] {
  const [, ...lines] = JSON.parse(text) as unknown[];
  return lines;
}
