import type { ElementHandle } from 'puppeteer-core';
import { expect } from 'vitest';
import { ask, dump } from '../../scripts/lab/inside.ts';
import type { StoredDraft } from '../../utils/mentors/database';
import { aReading } from './reading';
import type { World } from './world.ts';

const maya = aReading({ identity: 'linkedin:maya', name: 'Maya Okonkwo', headline: 'Editor' });
const noor = aReading({ identity: 'x:noor', name: 'نور الهدى' });
/** Of her service, which no export takes along. */
export const key = 'sk-secret-of-hers';
const turn = { surface: 'surface-before', number: 1 };

/** A store with something of every kind: people, her words to them and about them, lists, and a key of hers. */
export async function fill(world: World): Promise<void> {
  const { board } = world;
  const done = async (type: string, request: unknown) =>
    expect(await ask(board, type, request)).toMatchObject({ ok: true });
  await done('keep', { requestId: 'keep-maya-request', reading: maya });
  await done('keep', { requestId: 'keep-noor-request', reading: noor });
  await done('tag', { mentorIds: ['keep-maya-request'], add: ['Verlage'], remove: [] });
  await done('rate', { turn, mentorId: 'keep-maya-request', rating: 4 });
  await done('record', {
    requestId: 'note-on-maya',
    events: [
      {
        mentorId: 'keep-maya-request',
        what: { kind: 'noted', text: 'Maya spoke at the book fair.\n=1+1' },
      },
    ],
  });
  for (const [draftId, mentorId] of [
    ['draft-for-maya', 'keep-maya-request'],
    ['draft-for-noor', 'keep-noor-request'],
  ])
    await done('draft', { requestId: draftId, mentorId, purpose: 'ask' });
  const text = { to: '', subject: 'Two questions', body: 'Dear Maya, may I ask …' };
  await done('saveDraft', { turn, draftId: 'draft-for-maya', typedOn: 1, text });
  const { drafts } = await dump(board);
  const toNoor = (drafts as StoredDraft[]).find(({ id }) => id === 'draft-for-noor');
  const thanks = toNoor?.parts.find(({ slot }) => slot === 'thanks')?.text ?? '';
  const body = toNoor?.text.body.replace(thanks, 'With many thanks in advance.');
  await done('sentDraft', {
    requestId: 'sent-to-noor',
    draftId: 'draft-for-noor',
    channel: 'copy',
    text: { ...toNoor?.text, body },
  });
  const wish = { words: 'vienna', order: 'name' };
  await done('saveView', { view: { id: 'view-1', name: 'Those in Vienna', wish } });
  await done('keepApart', { mentorIds: ['keep-maya-request', 'keep-noor-request'] });
  await done('dismiss', { identity: 'linkedin:jonas', name: 'Jonas Weber' });
  await done('saveVerdict', {
    turn,
    verdict: {
      id: 'verdict-of-maya',
      identity: 'linkedin:maya',
      name: 'Maya Okonkwo',
      right: true,
      score: 80,
      chance: 0.8,
      criteria: { topic: 0.8 },
    },
  });
  await board.evaluate(async (secret) => {
    const opening = indexedDB.open('just-ask');
    await new Promise((resolve) => opening.addEventListener('success', resolve));
    const writing = opening.result.transaction('help', 'readwrite');
    const endpoint = { base: 'http://localhost:1/v1', model: 'tiny', key: secret };
    writing.objectStore('help').put({ id: 'mine', by: 'endpoint', shown: [], endpoint });
    await new Promise((resolve) => writing.addEventListener('complete', resolve));
    opening.result.close();
  }, key);
}

/** What she has, without what is worked out from it, counts the changes, or stays here. */
export async function contentOf({ board }: World): Promise<Record<string, unknown[]>> {
  const { ledger: _, searchWords: __, help: ___, ...tables } = await dump(board);
  const own = new Set(['turns', 'revision', 'shift', 'fitted']);
  return JSON.parse(
    JSON.stringify(tables, (name, value) => (own.has(name) ? undefined : value)),
  ) as Record<string, unknown[]>;
}

/** Chooses a file to bring in, on the board's Data place. */
export async function choose({ board }: World, file: string): Promise<void> {
  const input = (await board.waitForSelector(
    'input[type=file][accept*=json]',
  )) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(file);
}

/** The texts of our own files in a folder of the private file system, inflated; none where there is no folder. */
export function privateFiles({ board }: World, folder: string): Promise<Record<string, string>> {
  return board.evaluate(async (name) => {
    const root = await navigator.storage.getDirectory();
    const texts: Record<string, string> = {};
    for await (const [found, files] of root.entries()) {
      if (found !== name) continue;
      for await (const [file, handle] of (files as FileSystemDirectoryHandle).entries()) {
        const bytes = (await (handle as FileSystemFileHandle).getFile()).stream();
        const plain = file.endsWith('.gz')
          ? bytes.pipeThrough(new DecompressionStream('gzip'))
          : bytes;
        texts[file] = await new Response(plain).text();
      }
    }
    return texts;
  }, folder);
}

/** Puts a text among the backups, as if it had been made a day ago. */
export function plantBackup({ board }: World, text: string): Promise<void> {
  return board.evaluate(async (content) => {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle('backups', { create: true });
    const name = `${String(Date.now() - 86_400_000).padStart(15, '0')}-2.json.gz`;
    const handle = await folder.getFileHandle(name, { create: true });
    const zipped = new Blob([content]).stream().pipeThrough(new CompressionStream('gzip'));
    await zipped.pipeTo(await handle.createWritable());
  }, text);
}
