import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type JustAskDatabase, openDatabase } from '@/utils/mentors/database';
import {
  addDraft,
  draftsOf,
  restoreVersion,
  reworkDraft,
  saveDraft,
  sendDraft,
} from '@/utils/mentors/draft-store';
import { versionsOf } from '@/utils/mentors/draft-versions';
import { GoneError } from '@/utils/mentors/gone-error';
import { historyOf } from '@/utils/mentors/history-store';
import { allPhrases } from '@/utils/mentors/phrase-store';
import { aComposition } from '../../support/composition';
import {
  bodies,
  composition,
  draftId,
  front,
  hers,
  keepAndDraft,
  mentorId,
  on,
  turn,
} from '../../support/kept-draft';
import { recordEvent } from '../../support/record-event';

let db: JustAskDatabase;
beforeEach(() => {
  db = openDatabase(`test-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

const minute = 60_000;

describe('a message', () => {
  it('never replaces what she wrote for the same purpose', async () => {
    await keepAndDraft(db);
    await saveDraft(db, { ...on(1), turn: turn(1), text: hers('Hers'), at: 2_001 });
    const again = await addDraft(db, { requestId: 'draft-two', mentorId, composition, at: 3_000 });
    expect(again.draftId).toBe(draftId);
    expect((await front(db))?.text.body).toBe('Hers');
  });

  it('stands beside one for another purpose, and the one that was asked for last is in front', async () => {
    await keepAndDraft(db);
    const thanks = { ...composition, purpose: 'thanks' as const };
    await addDraft(db, { requestId: 'thanks-one', mentorId, composition: thanks, at: 3_000 });
    expect((await front(db))?.purpose).toBe('thanks');
    await addDraft(db, { requestId: 'draft-two', mentorId, composition, at: 4_000 });
    expect((await draftsOf(db, mentorId)).map(({ id }) => id)).toEqual([draftId, 'thanks-one']);
  });

  it('takes an older save for no news, and a repeated one too', async () => {
    await keepAndDraft(db);
    const save = (at: { surface: string; number: number }, body: string) =>
      saveDraft(db, { ...on(1), turn: at, text: hers(body), at: 2_002 });
    await save(turn(2), 'Newer');
    await save(turn(1), 'Older');
    await save(turn(2), 'Newer');
    expect(await front(db)).toMatchObject({ revision: 2, text: { body: 'Newer' } });
    await save(turn(1, 'surface-2'), 'Elsewhere');
    expect(await front(db)).toMatchObject({ revision: 3, text: { body: 'Elsewhere' } });
  });

  it('says so when it is gone', async () => {
    const save = { ...on(1), draftId: 'gone', turn: turn(1), text: hers('Hers'), at: 2 };
    await expect(saveDraft(db, save)).rejects.toThrow(GoneError);
  });
});

describe('earlier versions', () => {
  it('begin with what was composed', async () => {
    await keepAndDraft(db);
    expect(await bodies(db)).toEqual([composition.text.body]);
  });

  it('keep what she wrote before a pause, and what a slip of the hand took', async () => {
    await keepAndDraft(db);
    const long = 'A sentence that I thought about for a while. '.repeat(3);
    await saveDraft(db, { ...on(1), turn: turn(1), text: hers('Hi'), at: 2_500 });
    await saveDraft(db, { ...on(1), turn: turn(2), text: hers(long), at: 2_600 });
    expect(await bodies(db)).toEqual([composition.text.body]);
    await saveDraft(db, { ...on(1), turn: turn(3), text: hers('x'), at: 2_700 });
    expect(await bodies(db)).toEqual([long, composition.text.body]);
    const later = 2_700 + 11 * minute;
    await saveDraft(db, { ...on(1), turn: turn(4), text: hers('Next day'), at: later });
    expect(await bodies(db)).toEqual(['x', long, composition.text.body]);
  });

  it('keep what another surface saved while she typed on this one', async () => {
    await keepAndDraft(db);
    const beside = turn(1, 'surface-2');
    await saveDraft(db, { ...on(1), turn: turn(1), text: hers('In the panel'), at: 2_100 });
    await saveDraft(db, { ...on(1), turn: beside, text: hers('On the board'), at: 2_200 });
    expect((await front(db))?.text.body).toBe('On the board');
    expect(await bodies(db)).toEqual(['In the panel', composition.text.body]);
    // Who has seen the other's words, and goes on from them, writes nothing over.
    await saveDraft(db, { ...on(3), turn: turn(2), text: hers('On the board, too'), at: 2_300 });
    expect(await bodies(db)).toHaveLength(2);
    await restoreVersion(db, {
      ...on(3),
      turn: turn(2, 'surface-2'),
      text: hers('On the board'),
      versionId: draftId,
      at: 2_400,
    });
    expect(await bodies(db)).toContain('On the board, too');
  });

  it('are put back whole, and what stood there is one of them', async () => {
    await keepAndDraft(db);
    const [first] = await versionsOf(db, draftId);
    const request = { ...on(1), versionId: first?.id ?? '', turn: turn(1), at: 3_000 };
    await restoreVersion(db, { ...request, text: hers('Never saved') });
    expect((await front(db))?.text).toEqual(composition.text);
    expect(await bodies(db)).toEqual(['Never saved', composition.text.body]);
    // Asked again because the answer was lost.
    await restoreVersion(db, { ...request, text: hers('Never saved') });
    expect(await bodies(db)).toHaveLength(2);
  });

  it('are forty at most, and what was sent and what it began with stay', async () => {
    await keepAndDraft(db);
    for (let number = 1; number <= 60; number++) {
      const at = 2_000 + number * 11 * minute;
      await saveDraft(db, { ...on(1), turn: turn(number), text: hers(`No. ${number}`), at });
    }
    const kept = await bodies(db);
    expect(kept).toHaveLength(40);
    expect([kept[0], kept.at(-1)]).toEqual(['No. 59', composition.text.body]);
  });
});

describe('a message made anew', () => {
  const warm = aComposition(['greeting', 'Hello Maya,'], ['goal', "I'd love to learn to weld."]);
  const rework = (text = composition.text, number = 1, at = 3_000) =>
    reworkDraft(db, {
      ...on(1),
      turn: turn(number),
      text,
      change: { voice: 'warm' },
      recompose: (purpose, { voice = 'plain' }) => ({
        ...warm,
        purpose,
        plan: { ...warm.plan, voice },
      }),
      at,
    });

  it('changes our sentences and keeps hers, with both as versions', async () => {
    await keepAndDraft(db);
    await rework(hers('Hi Maya,\n\nRemember me?\n\nI want to learn to weld.'));
    const made = "Hello Maya,\n\nRemember me?\n\nI'd love to learn to weld.";
    expect(await front(db)).toMatchObject({ text: { body: made }, plan: { voice: 'warm' } });
    expect(await bodies(db)).toEqual([
      made,
      'Hi Maya,\n\nRemember me?\n\nI want to learn to weld.',
      composition.text.body,
    ]);
  });

  it('keeps the subject that she wrote, and the address', async () => {
    await keepAndDraft(db);
    await rework({ ...composition.text, to: 'maya@x.example', subject: 'Hers' });
    expect((await front(db))?.text).toMatchObject({ to: 'maya@x.example', subject: 'Hers' });
  });

  it('happens once however often it is asked for', async () => {
    await keepAndDraft(db);
    await rework();
    const before = [await front(db), await bodies(db)];
    await rework(composition.text, 1, 9_000);
    expect([await front(db), await bodies(db)]).toEqual(before);
  });
});

describe('"I sent it"', () => {
  const text = { to: '', subject: 'A question', body: 'Hi Maya,\n\nI weld gates in my free time.' };
  const sent = { requestId: 'sent-request', draftId, channel: 'gmail', text, at: 5_000 } as const;

  it('stands in the history with channel, words and time, and ends the draft', async () => {
    await keepAndDraft(db);
    await sendDraft(db, sent);
    await sendDraft(db, sent);
    const last = (await historyOf(db, mentorId)).at(-1);
    const { subject, body } = text;
    const what = { kind: 'asked', purpose: 'ask', channel: 'gmail', subject, body };
    expect(last).toMatchObject({ id: 'sent-request', at: 5_000, what });
    expect(await historyOf(db, mentorId)).toHaveLength(3);
    expect(await draftsOf(db, mentorId)).toEqual([]);
  });

  it('is a draft again once that is undone', async () => {
    await keepAndDraft(db);
    await sendDraft(db, sent);
    const what = { kind: 'undone', eventId: 'sent-request' } as const;
    await recordEvent(db, { requestId: 'undo-request', mentorId, what, at: 6_000 });
    expect((await front(db))?.text).toEqual(text);
  });

  it('remembers the sentence that she wrote instead of ours, once', async () => {
    await keepAndDraft(db);
    await sendDraft(db, sent);
    const [phrase, ...more] = await allPhrases(db);
    expect(phrase).toMatchObject({ slot: 'goal', text: 'I weld gates in my free time.' });
    expect(more).toEqual([]);
  });

  it('remembers none that names them', async () => {
    await keepAndDraft(db);
    const body = 'Hi Maya,\n\nI want to weld as you do, Maya.';
    await sendDraft(db, { ...sent, text: { ...text, body } });
    expect(await allPhrases(db)).toEqual([]);
  });
});
