import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type JustAskDatabase, openDatabase } from '@/utils/mentors/database';
import {
  addDraft,
  draftsOf,
  renewDraft,
  restoreVersion,
  reworkDraft,
  saveDraft,
  sendDraft,
} from '@/utils/mentors/draft-store';
import { versionsOf } from '@/utils/mentors/draft-versions';
import { GoneError } from '@/utils/mentors/gone-error';
import { historyOf } from '@/utils/mentors/history-store';
import { keepMentor, recordEvent } from '@/utils/mentors/mentor-store';
import { allPhrases } from '@/utils/mentors/phrase-store';
import type { Plan } from '@/utils/outreach/draft';
import { aComposition } from '../../support/composition';
import { aReading } from '../../support/reading';

let db: JustAskDatabase;
beforeEach(() => {
  db = openDatabase(`test-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

const reading = aReading({ identity: 'linkedin:maya', name: 'Maya Okonkwo' });
const mentorId = 'keep-request';
const draftId = 'draft-one';
const minute = 60_000;
const composition = aComposition(['greeting', 'Hi Maya,'], ['goal', 'I want to learn to weld.']);

const turn = (number: number, surface = 'surface-1') => ({ surface, number });
/** The draft as a surface had it when she began to type. */
const on = (typedOn: number) => ({ draftId, typedOn });
const hers = (body: string) => ({ ...composition.text, body });
const bodies = async () => (await versionsOf(db, draftId)).map(({ text }) => text.body);
const front = async () => (await draftsOf(db, mentorId))[0];

async function keepAndDraft(part: { wanted?: Plan } = {}): Promise<void> {
  await keepMentor(db, {
    requestId: mentorId,
    reading,
    judge: () => ({ score: 82, band: 'strong' }),
    at: 1_000,
  });
  await addDraft(db, {
    ...{ requestId: draftId, mentorId, at: 2_000 },
    composition: { ...composition, ...part },
  });
}

describe('a message', () => {
  it('never replaces what she wrote for the same purpose', async () => {
    await keepAndDraft();
    await saveDraft(db, { ...on(1), turn: turn(1), text: hers('Hers'), at: 2_001 });
    const again = await addDraft(db, { requestId: 'draft-two', mentorId, composition, at: 3_000 });
    expect(again.draftId).toBe(draftId);
    expect((await front())?.text.body).toBe('Hers');
  });

  it('stands beside one for another purpose, and the one that was asked for last is in front', async () => {
    await keepAndDraft();
    const thanks = { ...composition, purpose: 'thanks' as const };
    await addDraft(db, { requestId: 'thanks-one', mentorId, composition: thanks, at: 3_000 });
    expect((await front())?.purpose).toBe('thanks');
    await addDraft(db, { requestId: 'draft-two', mentorId, composition, at: 4_000 });
    expect((await draftsOf(db, mentorId)).map(({ id }) => id)).toEqual([draftId, 'thanks-one']);
  });

  it('takes an older save for no news, and a repeated one too', async () => {
    await keepAndDraft();
    const save = (at: { surface: string; number: number }, body: string) =>
      saveDraft(db, { ...on(1), turn: at, text: hers(body), at: 2_002 });
    await save(turn(2), 'Newer');
    await save(turn(1), 'Older');
    await save(turn(2), 'Newer');
    expect(await front()).toMatchObject({ revision: 2, text: { body: 'Newer' } });
    await save(turn(1, 'surface-2'), 'Elsewhere');
    expect(await front()).toMatchObject({ revision: 3, text: { body: 'Elsewhere' } });
  });

  it('says so when it is gone', async () => {
    const save = { ...on(1), draftId: 'gone', turn: turn(1), text: hers('Hers'), at: 2 };
    await expect(saveDraft(db, save)).rejects.toThrow(GoneError);
  });
});

describe('earlier versions', () => {
  it('begin with what was composed', async () => {
    await keepAndDraft();
    expect(await bodies()).toEqual([composition.text.body]);
  });

  it('keep what she wrote before a pause, and what a slip of the hand took', async () => {
    await keepAndDraft();
    const long = 'A sentence that I thought about for a while. '.repeat(3);
    await saveDraft(db, { ...on(1), turn: turn(1), text: hers('Hi'), at: 2_500 });
    await saveDraft(db, { ...on(1), turn: turn(2), text: hers(long), at: 2_600 });
    expect(await bodies()).toEqual([composition.text.body]);
    await saveDraft(db, { ...on(1), turn: turn(3), text: hers('x'), at: 2_700 });
    expect(await bodies()).toEqual([long, composition.text.body]);
    const later = 2_700 + 11 * minute;
    await saveDraft(db, { ...on(1), turn: turn(4), text: hers('Next day'), at: later });
    expect(await bodies()).toEqual(['x', long, composition.text.body]);
  });

  it('keep what another surface saved while she typed on this one', async () => {
    await keepAndDraft();
    const beside = turn(1, 'surface-2');
    await saveDraft(db, { ...on(1), turn: turn(1), text: hers('In the panel'), at: 2_100 });
    await saveDraft(db, { ...on(1), turn: beside, text: hers('On the board'), at: 2_200 });
    expect((await front())?.text.body).toBe('On the board');
    expect(await bodies()).toEqual(['In the panel', composition.text.body]);
    // Who has seen the other's words, and goes on from them, writes nothing over.
    await saveDraft(db, { ...on(3), turn: turn(2), text: hers('On the board, too'), at: 2_300 });
    expect(await bodies()).toHaveLength(2);
    await restoreVersion(db, {
      ...on(3),
      turn: turn(2, 'surface-2'),
      text: hers('On the board'),
      versionId: draftId,
      at: 2_400,
    });
    expect(await bodies()).toContain('On the board, too');
  });

  it('are put back whole, and what stood there is one of them', async () => {
    await keepAndDraft();
    const [first] = await versionsOf(db, draftId);
    const request = { ...on(1), versionId: first?.id ?? '', turn: turn(1), at: 3_000 };
    await restoreVersion(db, { ...request, text: hers('Never saved') });
    expect((await front())?.text).toEqual(composition.text);
    expect(await bodies()).toEqual(['Never saved', composition.text.body]);
    // Asked again because the answer was lost.
    await restoreVersion(db, { ...request, text: hers('Never saved') });
    expect(await bodies()).toHaveLength(2);
  });

  it('are forty at most, and what was sent and what it began with stay', async () => {
    await keepAndDraft();
    for (let number = 1; number <= 60; number++) {
      const at = 2_000 + number * 11 * minute;
      await saveDraft(db, { ...on(1), turn: turn(number), text: hers(`No. ${number}`), at });
    }
    const kept = await bodies();
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
    await keepAndDraft();
    await rework(hers('Hi Maya,\n\nRemember me?\n\nI want to learn to weld.'));
    const made = "Hello Maya,\n\nRemember me?\n\nI'd love to learn to weld.";
    expect(await front()).toMatchObject({ text: { body: made }, plan: { voice: 'warm' } });
    expect(await bodies()).toEqual([
      made,
      'Hi Maya,\n\nRemember me?\n\nI want to learn to weld.',
      composition.text.body,
    ]);
  });

  it('keeps the subject that she wrote, and the address', async () => {
    await keepAndDraft();
    await rework({ ...composition.text, to: 'maya@x.example', subject: 'Hers' });
    expect((await front())?.text).toMatchObject({ to: 'maya@x.example', subject: 'Hers' });
  });

  it('happens once however often it is asked for', async () => {
    await keepAndDraft();
    await rework();
    const before = [await front(), await bodies()];
    await rework(composition.text, 1, 9_000);
    expect([await front(), await bodies()]).toEqual(before);
  });
});

describe('a message that is opened again', () => {
  const now = aComposition(['greeting', 'Hi Maya,'], ['goal', 'I want to learn to weld and cast.']);
  const renew = (composed: typeof composition, text = composition.text, at = 3_000) =>
    renewDraft(db, { ...on(1), turn: turn(1), text, recompose: () => composed, at });

  it('stands as it is where it would come to the same', async () => {
    await keepAndDraft();
    const before = [await front(), await bodies()];
    await renew(composition, hers('Hi Maya,\n\nHers, and not saved yet.'));
    expect([await front(), await bodies()]).toEqual(before);
  });

  it('is renewed where it would not, around what she wrote, and how it stood is a version', async () => {
    await keepAndDraft();
    const written = 'Hi Maya,\n\nI want to learn to weld.\n\nPS: It snows.';
    await renew(now, hers(written));
    const made = 'Hi Maya,\n\nI want to learn to weld and cast.\n\nPS: It snows.';
    expect(await front()).toMatchObject({ text: { body: made }, plan: composition.plan });
    expect(await bodies()).toEqual([made, written, composition.text.body]);
  });

  it('takes none of our older sentences for hers where two renewals are on their way at once', async () => {
    await keepAndDraft();
    const later = aComposition(['greeting', 'Hi Maya,'], ['goal', 'I want to learn to carve.']);
    await renew(now);
    // The editor still had the words of before.
    await renewDraft(db, {
      ...on(1),
      turn: turn(2),
      text: hers('Hi Maya,\n\nI want to learn to weld.\n\nPS: It snows.'),
      recompose: () => later,
      at: 4_000,
    });
    expect((await front())?.text.body).toBe(
      'Hi Maya,\n\nI want to learn to carve.\n\nPS: It snows.',
    );
  });

  it('is renewed around words that were saved late, and were typed on those before', async () => {
    await keepAndDraft();
    await renew(now);
    const typed = hers('Hi Maya,\n\nI want to learn to weld.\n\nPS: It snows.');
    await saveDraft(db, { ...on(1), turn: turn(2), text: typed, at: 4_000 });
    expect((await front())?.text).toEqual(typed);
    await renewDraft(db, {
      ...on(3),
      turn: turn(3),
      text: typed,
      recompose: () => now,
      at: 5_000,
    });
    expect((await front())?.text.body).toBe(
      'Hi Maya,\n\nI want to learn to weld and cast.\n\nPS: It snows.',
    );
  });

  it('is chosen anew where she left it as it was made, and made by what it is where it has words of hers', async () => {
    const wanted = { limit: 300 };
    const plans: unknown[] = [];
    const asked = (text: typeof composition.text) =>
      renewDraft(db, {
        ...{ ...on(1), turn: turn(1), text, at: 3_000 },
        recompose: (_, plan) => {
          plans.push(plan);
          return composition;
        },
      });
    await keepAndDraft({ wanted });
    await asked(composition.text);
    await asked(hers('Hi Maya,\n\nI want to learn to weld.\n\nPS: It snows.'));
    expect(plans).toEqual([wanted, composition.plan]);
  });

  it('is chosen anew with what she has chosen for it since', async () => {
    await keepAndDraft({ wanted: { limit: 300, words: { known: 'We met.' } } });
    await reworkDraft(db, {
      ...{ ...on(1), turn: turn(1), text: composition.text, at: 3_000 },
      change: { voice: 'warm', words: { why: 'You weld.' } },
      recompose: () => composition,
    });
    expect((await front())?.wanted).toMatchObject({
      ...{ limit: 300, voice: 'warm', words: { known: 'We met.', why: 'You weld.' } },
    });
  });

  it('says how it was before, where it was made anew around words of hers, until she goes on', async () => {
    const written = hers('Hi Maya,\n\nI want to learn to weld.\n\nPS: It snows.');
    await keepAndDraft();
    await renew(now);
    expect((await front())?.renewedFrom).toBeUndefined();
    await renewDraft(db, {
      ...{ draftId, typedOn: 2, turn: turn(2), text: hers(`${now.text.body}\n\nPS: It snows.`) },
      ...{ recompose: () => composition, at: 4_000 },
    });
    const { renewedFrom } = (await front()) ?? {};
    const before = (await versionsOf(db, draftId)).find(({ id }) => id === renewedFrom);
    expect(before?.text.body).toContain('weld and cast.\n\nPS: It snows.');
    await saveDraft(db, { draftId, typedOn: 3, turn: turn(3), text: written, at: 5_000 });
    expect((await front())?.renewedFrom).toBe(renewedFrom);
    const more = hers(`${written.body} And it rains.`);
    await saveDraft(db, { draftId, typedOn: 4, turn: turn(4), text: more, at: 6_000 });
    expect((await front())?.renewedFrom).toBeUndefined();
  });

  it('stays as it was once she has put that back, until she chooses something for it', async () => {
    await keepAndDraft();
    await renew(now);
    const put = { draftId, typedOn: 2, turn: turn(2), text: now.text, at: 4_000 };
    await restoreVersion(db, { ...put, versionId: draftId });
    const again = { draftId, typedOn: 3, text: composition.text, at: 5_000 };
    await renewDraft(db, { ...again, turn: turn(3), recompose: () => now });
    expect((await front())?.text).toEqual(composition.text);
    const chosen = { turn: turn(4), change: {}, recompose: () => composition };
    await reworkDraft(db, { ...again, ...chosen });
    await renewDraft(db, { ...again, turn: turn(5), typedOn: 4, recompose: () => now });
    expect((await front())?.text).toEqual(now.text);
  });

  it('offers what there is by now, and says so of what is missing, without another word', async () => {
    await keepAndDraft();
    const candidates = [{ field: 'about' as const, words: 'I cast bells.' }];
    await renew({ ...composition, candidates, gaps: ['proof'] });
    const { text } = composition;
    expect(await front()).toMatchObject({ candidates, gaps: ['proof'], text });
    expect(await bodies()).toHaveLength(1);
  });
});

describe('"I sent it"', () => {
  const text = { to: '', subject: 'A question', body: 'Hi Maya,\n\nI weld gates in my free time.' };
  const sent = { requestId: 'sent-request', draftId, channel: 'gmail', text, at: 5_000 } as const;

  it('stands in the history with channel, words and time, and ends the draft', async () => {
    await keepAndDraft();
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
    await keepAndDraft();
    await sendDraft(db, sent);
    const what = { kind: 'undone', eventId: 'sent-request' } as const;
    await recordEvent(db, { requestId: 'undo-request', mentorId, what, at: 6_000 });
    expect((await front())?.text).toEqual(text);
  });

  it('remembers the sentence that she wrote instead of ours, once', async () => {
    await keepAndDraft();
    await sendDraft(db, sent);
    const [phrase, ...more] = await allPhrases(db);
    expect(phrase).toMatchObject({ slot: 'goal', text: 'I weld gates in my free time.' });
    expect(more).toEqual([]);
  });

  it('remembers none that names them', async () => {
    await keepAndDraft();
    const body = 'Hi Maya,\n\nI want to weld as you do, Maya.';
    await sendDraft(db, { ...sent, text: { ...text, body } });
    expect(await allPhrases(db)).toEqual([]);
  });
});
