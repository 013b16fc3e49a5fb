import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ask, dump, events } from '../../scripts/lab/inside.ts';
import { openSampleWeb } from '../../scripts/lab/sample-web.ts';
import type { Verdict } from '../../utils/fit/verdict';
import type { StoredDraft } from '../../utils/mentors/database';
import { contract, type Request, type WriteName } from '../../utils/messaging/contract';
import { aReading } from '../support/reading';
import { holdWrites, watchTransactions } from '../support/worker-writes.ts';
import { browserNames, openWorld, type World } from '../support/world.ts';

const reading = aReading({ identity: 'linkedin:maya', name: 'Maya Okonkwo' });
const other = aReading({ identity: 'linkedin:jonas', name: 'Jonas Weber' });
const text = { to: '', subject: 'A question', body: 'Dear Maya' };

/** Of the sentence that `prepare` has her send to somebody else. */
const phraseId = 'en thanks With many thanks.';
const turn = { surface: 'surface-under-test', number: 1 };
const typed = { turn, typedOn: 1, text: { ...text, body: 'Hers' } };
const verdict: Verdict = {
  id: 'verdict-of-jonas',
  identity: 'linkedin:jonas',
  name: 'Jonas Weber',
  right: true,
  score: 80,
  chance: 0.8,
  criteria: { topic: 0.8 },
};

/** One request for each write of the contract; the compiler counts them. `maya` is kept and has a draft. */
const writes: { [N in WriteName]: (maya: { mentorId: string; draftId: string }) => Request<N> } = {
  saveAims: () => ({ turn, change: { offer: 'I can proofread.' } }),
  keep: () => ({ requestId: 'write-under-test', reading: other }),
  correct: () => ({
    turn,
    identity: 'linkedin:maya',
    field: 'location',
    word: { status: 'read', value: 'Leeds', basis: 'user' },
  }),
  record: ({ mentorId }) => ({
    requestId: 'write-under-test',
    events: [
      { mentorId, what: { kind: 'referred', to: 'Noor Haddad' } },
      { mentorId, what: { kind: 'replied', outcome: 'referral' } },
      {
        mentorId: 'keep-without-draft',
        what: { kind: 'undone', eventId: 'keep-without-draft' },
      },
    ],
  }),
  forget: ({ mentorId }) => ({ requestId: 'write-under-test', mentorIds: [mentorId] }),
  eraseEverything: () => ({ requestId: 'write-under-test' }),
  takeBack: () => ({ requestId: 'removed-before' }),
  tag: ({ mentorId }) => ({
    mentorIds: [mentorId, 'keep-without-draft'],
    add: ['pricing'],
    remove: ['before'],
  }),
  rate: ({ mentorId }) => ({ turn, mentorId, rating: 4 }),
  merge: ({ mentorId }) => ({
    requestId: 'write-under-test',
    intoId: mentorId,
    fromId: 'keep-without-draft',
  }),
  split: () => ({ mergeId: 'merge-before' }),
  keepApart: ({ mentorId }) => ({ mentorIds: [mentorId, 'keep-without-draft'] }),
  maybeOne: ({ mentorId }) => ({ mentorIds: [mentorId, 'keep-without-draft'] }),
  saveConnections: () => ({ connections: [{ identity: 'linkedin:noor', name: 'Noor H' }] }),
  saveView: () => ({ view: { id: 'view-2', name: 'Pricing', wish: { words: 'p', order: 'fit' } } }),
  forgetView: () => ({ id: 'view-1' }),
  notHeard: ({ mentorId }) => ({ mentorId }),
  dismiss: () => ({ identity: 'linkedin:jonas', name: 'Jonas Weber' }),
  restore: () => ({ identity: 'linkedin:dismissed' }),
  saveVerdict: () => ({ turn, verdict: { ...verdict, right: false, because: 'field' } }),
  forgetVerdicts: () => ({ requestId: 'write-under-test' }),
  draft: () => ({ requestId: 'write-under-test', mentorId: 'keep-without-draft', purpose: 'ask' }),
  reworkDraft: ({ draftId }) => ({ ...typed, draftId, change: { voice: 'warm' } }),
  renewDraft: ({ draftId }) => ({ ...typed, draftId }),
  restoreVersion: ({ draftId }) => ({ ...typed, draftId, versionId: draftId }),
  sentDraft: ({ draftId }) => ({
    requestId: 'write-under-test',
    draftId,
    channel: 'copy',
    text: { ...text, body: 'As sent' },
  }),
  forgetPhrase: () => ({ id: phraseId }),
  rememberPhrase: () => ({ slot: 'offer', language: 'en', text: 'I can proofread.', at: 1 }),
  saveDraft: ({ draftId }) => ({
    turn,
    typedOn: 1,
    draftId,
    text: { ...text, body: 'Hers' },
  }),
};
const writeNames = Object.keys(writes) as WriteName[];

/** What has to be there before, for a write that takes something back. */
const preparations: { [N in WriteName]?: (world: World) => Promise<void> } = {
  async renewDraft({ board }) {
    const named = { turn: { surface: 'surface-before', number: 1 }, change: { name: 'Ana Ruiz' } };
    expect(await ask(board, 'saveAims', named)).toMatchObject({ ok: true });
  },
  async takeBack({ board }) {
    const removal = { requestId: 'removed-before', mentorIds: ['keep-with-draft'] };
    expect(await ask(board, 'forget', removal)).toMatchObject({ ok: true });
  },
  async split({ board }) {
    const merge = {
      requestId: 'merge-before',
      intoId: 'keep-with-draft',
      fromId: 'keep-without-draft',
    };
    expect(await ask(board, 'merge', merge)).toMatchObject({ ok: true });
  },
  async maybeOne({ board }) {
    const mentorIds = ['keep-with-draft', 'keep-without-draft'];
    expect(await ask(board, 'keepApart', { mentorIds })).toMatchObject({ ok: true });
  },
};

/**
 * What of hers the store holds, without the times at which it was written. The ledger is left out: it counts writes
 * for the backups and holds nothing of hers, and a repeated request may count too, which only makes a backup come
 * sooner.
 */
async function contentOf(world: World): Promise<unknown> {
  const times = new Set(
    'at savedAt sentAt askedAt keptAt touchedAt wakeAt since next touched'.split(' '),
  );
  const { ledger: _, ...tables } = await dump(world.board);
  return JSON.parse(JSON.stringify(tables, (key, value) => (times.has(key) ? undefined : value)));
}

/**
 * A store with somebody kept and drafted to, somebody kept without a draft, somebody dismissed, an answer, and a
 * sentence of hers from a message that she sent; then whatever this write needs.
 */
async function prepare(
  world: World,
  name: WriteName,
): Promise<{ mentorId: string; draftId: string }> {
  // What was removed for an earlier case is made final later on, in a write of its own that isn't the one under test.
  await ask(world.board, 'wake', {});
  await world.lab.stopWorker();
  await world.board.evaluate(() => api.alarms.clearAll());
  await world.board.evaluate(async () => {
    const done = (request: IDBRequest) =>
      new Promise((resolve) => request.addEventListener('success', resolve));
    const opening = indexedDB.open('just-ask');
    await done(opening);
    const db = opening.result;
    const transaction = db.transaction([...db.objectStoreNames], 'readwrite');
    for (const name of db.objectStoreNames) transaction.objectStore(name).clear();
    await new Promise((resolve) => transaction.addEventListener('complete', resolve));
    db.close();
  });
  await ask(world.board, 'keep', { requestId: 'keep-with-draft', reading });
  const third = aReading({ identity: 'x:noor', name: 'Noor' });
  await ask(world.board, 'keep', { requestId: 'keep-without-draft', reading: third });
  await ask(world.board, 'draft', {
    requestId: 'first-draft',
    mentorId: 'keep-with-draft',
    purpose: 'ask',
  });
  const fourth = aReading({ identity: 'x:ines', name: 'Ines' });
  await ask(world.board, 'keep', { requestId: 'keep-and-ask', reading: fourth });
  await ask(world.board, 'draft', {
    requestId: 'sent-draft',
    mentorId: 'keep-and-ask',
    purpose: 'ask',
  });
  const { drafts } = await dump(world.board);
  const sent = (drafts as StoredDraft[]).find(({ id }) => id === 'sent-draft');
  const body = sent?.text.body.replace(/[^\n]*$/, 'With many thanks.') ?? '';
  await ask(world.board, 'sentDraft', {
    requestId: 'sent-request',
    draftId: 'sent-draft',
    channel: 'copy',
    text: { ...text, body },
  });
  await ask(world.board, 'tag', { mentorIds: ['keep-with-draft'], add: ['before'], remove: [] });
  const view = { id: 'view-1', name: 'Those in Vienna', wish: { words: 'vienna', order: 'name' } };
  await ask(world.board, 'saveView', { view });
  await ask(world.board, 'dismiss', {
    identity: 'linkedin:dismissed',
  });
  await ask(world.board, 'saveVerdict', {
    turn: { surface: 'surface-before', number: 1 },
    verdict,
  });
  await world.board.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve) => {
        request.addEventListener('success', () => resolve(request.result));
      });
    const db = await done(indexedDB.open('just-ask'));
    const mentors = db.transaction('mentors', 'readwrite').objectStore('mentors');
    const maya = (await done(mentors.get('keep-with-draft'))) as object;
    await done(mentors.put({ ...maya, heard: { site: 'gmail', since: 1 } }));
    db.close();
  });
  await preparations[name]?.(world);
  return { mentorId: 'keep-with-draft', draftId: 'first-draft' };
}

it('has a write under test for every write of the contract', () => {
  const inContract = Object.entries(contract).flatMap(([name, { writes }]) =>
    writes ? [name] : [],
  );
  expect(writeNames.sort()).toEqual(inContract.sort());
});

describe('a worker that is stopped', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld({ browser: 'chromium' });
  });
  afterAll(() => world.close());

  describe.each(writeNames)('during %s', (name) => {
    it.each(['before the commit', 'between commit and reply'] as const)(
      '%s loses and doubles nothing',
      async (when) => {
        const request = writes[name](await prepare(world, name));
        const before = await contentOf(world);

        // What it looks like when nothing goes wrong, and how many commits that takes.
        const undisturbed = await watchTransactions(world.lab);
        expect(await ask(world.board, name, request)).toMatchObject({ ok: true });
        const { commits, durabilities } = await undisturbed();
        const after = await contentOf(world);
        expect(after).not.toEqual(before);
        expect(durabilities.length).toBeGreaterThan(0);
        expect(durabilities.every((durability) => durability === 'strict')).toBe(true);

        await prepare(world, name);
        const held = await holdWrites(world.lab, when, commits);
        const lost = ask(world.board, name, request).then(
          (reply) => ({ reply }),
          (error: unknown) => ({ error }),
        );
        await held();
        await world.lab.stopWorker();
        // No answer came: either nothing (`undefined`), or the browser's word that the worker is gone.
        expect(await lost).not.toHaveProperty('reply.ok');
        if (when === 'before the commit') expect(await contentOf(world)).toEqual(before);
        else expect(await contentOf(world)).toEqual(after);

        // `send` asks again with the same id.
        expect(await ask(world.board, name, request)).toMatchObject({ ok: true });
        expect(await contentOf(world)).toEqual(after);
      },
    );
  });
});

const rounds = process.env.JUST_ASK_LONG ? 20 : 2;

describe.each(browserNames)('a browser that is killed (%s)', (browser) => {
  const profiles: string[] = [];
  afterEach(() => {
    for (const folder of profiles.splice(0)) rmSync(folder, { recursive: true, force: true });
  });

  it(
    'right after "kept" and "saved" has lost nothing',
    async () => {
      for (let round = 0; round < rounds; round++) {
        const userDataDir = mkdtempSync(join(tmpdir(), 'just-ask-'));
        profiles.push(userDataDir);
        const web = await openSampleWeb();
        const first = await openWorld({ browser, userDataDir, web });
        expect(
          await ask(first.board, 'keep', { requestId: 'keep-request', reading }),
        ).toMatchObject({
          ok: true,
        });
        const saved = ask(first.board, 'saveAims', {
          turn: { surface: 'surface-1', number: 1 },
          change: { offer: `Round ${round}` },
        });
        expect(await saved).toMatchObject({ ok: true });
        await first.lab.kill();

        const second = await openWorld({ browser, userDataDir, web, presence: 'unanswered' });
        const { mentors, aims } = await dump(second.board);
        expect(mentors).toMatchObject([
          { identities: ['linkedin:maya'], standing: { stage: 'kept' } },
        ]);
        expect(await events(second.board)).toMatchObject([{ what: { kind: 'kept' } }]);
        expect(aims).toMatchObject([{ aims: { offer: `Round ${round}` } }]);
        await second.close();
      }
    },
    rounds * 30_000,
  );
});
