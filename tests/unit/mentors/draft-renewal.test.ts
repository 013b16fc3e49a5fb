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
} from '@/utils/mentors/draft-store';
import { versionsOf } from '@/utils/mentors/draft-versions';
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

let db: JustAskDatabase;
beforeEach(() => {
  db = openDatabase(`test-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

describe('a message that is opened again', () => {
  const now = aComposition(['greeting', 'Hi Maya,'], ['goal', 'I want to learn to weld and cast.']);
  const renew = (composed: typeof composition, text = composition.text, at = 3_000) =>
    renewDraft(db, { ...on(1), turn: turn(1), text, recompose: () => composed, at });

  it('stands as it is where it would come to the same', async () => {
    await keepAndDraft(db);
    const before = [await front(db), await bodies(db)];
    await renew(composition, hers('Hi Maya,\n\nHers, and not saved yet.'));
    expect([await front(db), await bodies(db)]).toEqual(before);
  });

  it('is renewed where it would not, around what she wrote, and how it stood is a version', async () => {
    await keepAndDraft(db);
    const written = 'Hi Maya,\n\nI want to learn to weld.\n\nPS: It snows.';
    await renew(now, hers(written));
    const made = 'Hi Maya,\n\nI want to learn to weld and cast.\n\nPS: It snows.';
    expect(await front(db)).toMatchObject({ text: { body: made }, plan: composition.plan });
    expect(await bodies(db)).toEqual([made, written, composition.text.body]);
  });

  it('stays behind the message that she has called for since', async () => {
    await keepAndDraft(db);
    const nudge = { ...composition, purpose: 'first-nudge' as const };
    await addDraft(db, { requestId: 'draft-two', mentorId, composition: nudge, at: 2_500 });
    await renew(now);
    expect((await draftsOf(db, mentorId)).map(({ id, text }) => [id, text.body])).toEqual([
      ['draft-two', nudge.text.body],
      [draftId, now.text.body],
    ]);
  });

  it('takes none of our older sentences for hers where two renewals are on their way at once', async () => {
    await keepAndDraft(db);
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
    expect((await front(db))?.text.body).toBe(
      'Hi Maya,\n\nI want to learn to carve.\n\nPS: It snows.',
    );
  });

  it('is renewed around words that were saved late, and were typed on those before', async () => {
    await keepAndDraft(db);
    await renew(now);
    const typed = hers('Hi Maya,\n\nI want to learn to weld.\n\nPS: It snows.');
    await saveDraft(db, { ...on(1), turn: turn(2), text: typed, at: 4_000 });
    expect((await front(db))?.text).toEqual(typed);
    await renewDraft(db, {
      ...on(3),
      turn: turn(3),
      text: typed,
      recompose: () => now,
      at: 5_000,
    });
    expect((await front(db))?.text.body).toBe(
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
    await keepAndDraft(db, { wanted });
    await asked(composition.text);
    await asked(hers('Hi Maya,\n\nI want to learn to weld.\n\nPS: It snows.'));
    expect(plans).toEqual([wanted, composition.plan]);
  });

  it('is chosen anew with what she has chosen for it since', async () => {
    await keepAndDraft(db, { wanted: { limit: 300, words: { known: 'We met.' } } });
    await reworkDraft(db, {
      ...{ ...on(1), turn: turn(1), text: composition.text, at: 3_000 },
      change: { voice: 'warm', words: { why: 'You weld.' } },
      recompose: () => composition,
    });
    expect((await front(db))?.wanted).toMatchObject({
      ...{ limit: 300, voice: 'warm', words: { known: 'We met.', why: 'You weld.' } },
    });
  });

  it('leads back to what she saw last, however often it was made anew since', async () => {
    const written = 'Hi Maya,\n\nI want to learn to weld.\n\nPS: It snows.';
    await keepAndDraft(db);
    await saveDraft(db, { ...on(1), turn: turn(1), text: hers(written), at: 2_500 });
    for (let pause = 0; pause < 60; pause += 1) {
      const typed = `I want to learn to weld and ${'cast and carve'.repeat(pause)}.`;
      await renewDraft(db, {
        ...{ draftId, typedOn: 2 + pause, turn: turn(2 + pause), at: 3_000 + 10 * pause },
        text: (await front(db))?.text ?? composition.text,
        recompose: () => aComposition(['greeting', 'Hi Maya,'], ['goal', typed]),
      });
    }
    const {
      renewedFrom = '',
      revision,
      text,
    } = (await front(db)) ?? { revision: 0, text: hers('') };
    await restoreVersion(db, {
      ...{ draftId, typedOn: revision, turn: turn(99), at: 9_000, text, versionId: renewedFrom },
    });
    expect((await front(db))?.text.body).toBe(written);
  });

  it('says how it was before, where it was made anew around words of hers, until she goes on', async () => {
    const written = hers('Hi Maya,\n\nI want to learn to weld.\n\nPS: It snows.');
    await keepAndDraft(db);
    await renew(now);
    expect((await front(db))?.renewedFrom).toBeUndefined();
    await renewDraft(db, {
      ...{ draftId, typedOn: 2, turn: turn(2), text: hers(`${now.text.body}\n\nPS: It snows.`) },
      ...{ recompose: () => composition, at: 4_000 },
    });
    const { renewedFrom } = (await front(db)) ?? {};
    const before = (await versionsOf(db, draftId)).find(({ id }) => id === renewedFrom);
    expect(before?.text.body).toContain('weld and cast.\n\nPS: It snows.');
    await saveDraft(db, { draftId, typedOn: 3, turn: turn(3), text: written, at: 5_000 });
    expect((await front(db))?.renewedFrom).toBe(renewedFrom);
    const more = hers(`${written.body} And it rains.`);
    await saveDraft(db, { draftId, typedOn: 4, turn: turn(4), text: more, at: 6_000 });
    expect((await front(db))?.renewedFrom).toBeUndefined();
  });

  it('stays as it was once she has put that back, until she chooses something for it', async () => {
    await keepAndDraft(db);
    await renew(now);
    const put = { draftId, typedOn: 2, turn: turn(2), text: now.text, at: 4_000 };
    await restoreVersion(db, { ...put, versionId: draftId });
    const again = { draftId, typedOn: 3, text: composition.text, at: 5_000 };
    await renewDraft(db, { ...again, turn: turn(3), recompose: () => now });
    expect((await front(db))?.text).toEqual(composition.text);
    const chosen = { turn: turn(4), change: {}, recompose: () => composition };
    await reworkDraft(db, { ...again, ...chosen });
    await renewDraft(db, { ...again, turn: turn(5), typedOn: 4, recompose: () => now });
    expect((await front(db))?.text).toEqual(now.text);
  });

  it('offers what there is by now, and says so of what is missing, without another word', async () => {
    await keepAndDraft(db);
    const candidates = [{ field: 'about' as const, words: 'I cast bells.' }];
    await renew({ ...composition, candidates, gaps: ['proof'] });
    const { text } = composition;
    expect(await front(db)).toMatchObject({ candidates, gaps: ['proof'], text });
    expect(await bodies(db)).toHaveLength(1);
  });
});
