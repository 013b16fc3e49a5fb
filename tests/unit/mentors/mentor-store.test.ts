import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type JustAskDatabase, openDatabase } from '@/utils/mentors/database';
import { addDraft, draftOf, saveDraft } from '@/utils/mentors/draft-store';
import { GoneError } from '@/utils/mentors/gone-error';
import {
  historyOf,
  keepMentor,
  keptMentors,
  learnReading,
  mentorOf,
  recordEvent,
  refit,
} from '@/utils/mentors/mentor-store';
import { read } from '@/utils/profile/field';
import { aReading } from '../../support/reading';

let db: JustAskDatabase;
beforeEach(() => {
  db = openDatabase(`test-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

const reading = aReading({ identity: 'linkedin:maya', name: 'Maya Okonkwo' });
const fit = { score: 82, band: 'strong' } as const;

function keep(requestId = 'keep-request', at = 1_000) {
  return keepMentor(db, { requestId, reading, fit, at });
}

describe('keeping', () => {
  it('stores the person, the first event and the stage together', async () => {
    const { mentorId } = await keep();
    const mentor = await mentorOf(db, 'linkedin:maya');
    expect(mentor).toMatchObject({ id: mentorId, standing: { stage: 'kept' }, fit });
    expect(await historyOf(db, mentorId)).toMatchObject([{ at: 1_000, what: { kind: 'kept' } }]);
  });

  it('happens once when the same request arrives again', async () => {
    const first = await keep();
    const second = await keep();
    expect(second).toEqual(first);
    expect(await db.mentors.count()).toBe(1);
    expect(await db.history.count()).toBe(1);
  });

  it('keeps a person once, however many surfaces ask at the same time', async () => {
    const kept = await Promise.all(['request-a', 'request-b', 'request-c'].map((id) => keep(id)));
    expect(new Set(kept.map(({ mentorId }) => mentorId)).size).toBe(1);
    expect(await db.history.count()).toBe(1);
  });

  it('can be undone and done again, and remembers all of it', async () => {
    const { mentorId, eventId } = await keep();
    await recordEvent(db, {
      requestId: 'undo-request',
      mentorId,
      what: { kind: 'undone', eventId },
      at: 2_000,
    });
    expect(await keptMentors(db)).toEqual([]);
    await keep('keep-again', 3_000);
    expect((await keptMentors(db)).map(({ mentor }) => mentor.id)).toEqual([mentorId]);
    expect((await historyOf(db, mentorId)).map(({ what }) => what.kind)).toEqual([
      'kept',
      'undone',
      'kept',
    ]);
  });

  it('merges a newer reading of somebody kept, and never loses what was read', async () => {
    await keep();
    const emptier = aReading({
      identity: 'linkedin:maya',
      name: 'Maya Okonkwo',
      readAt: 9_000_000,
    });
    emptier.fields.headline = { status: 'not-loaded' };
    emptier.fields.location = read('Vienna', 'position');
    await learnReading(db, emptier, undefined);
    const mentor = await mentorOf(db, 'linkedin:maya');
    expect(mentor?.readings[0]?.fields.headline).toEqual(reading.fields.headline);
    expect(mentor?.readings[0]?.fields.location).toEqual(read('Vienna', 'position'));
  });
});

describe('history', () => {
  it('projects the stage in the same transaction', async () => {
    const { mentorId } = await keep();
    await recordEvent(db, {
      requestId: 'asked-request',
      mentorId,
      what: { kind: 'asked', channel: 'gmail', subject: 'A question', body: 'Dear Maya' },
      at: 5_000,
    });
    expect((await db.mentors.get(mentorId))?.standing).toEqual({ stage: 'asked', askedAt: 5_000 });
  });

  it('leaves history and stage as they were when a write fails half way', async () => {
    const { mentorId } = await keep();
    db.mentors.hook('updating', () => {
      throw new Error('the disk is full');
    });
    await expect(
      recordEvent(db, {
        requestId: 'closed-request',
        mentorId,
        what: { kind: 'closed' },
        at: 5_000,
      }),
    ).rejects.toThrow('the disk is full');
    expect(await historyOf(db, mentorId)).toHaveLength(1);
    expect((await db.mentors.get(mentorId))?.standing).toEqual({ stage: 'kept' });
  });

  it('keeps the order of events when the clock was set back', async () => {
    const { mentorId } = await keep('keep-request', 9_000);
    await recordEvent(db, {
      requestId: 'nudge-request',
      mentorId,
      what: { kind: 'nudged' },
      at: 1_000,
    });
    expect((await historyOf(db, mentorId)).map(({ what }) => what.kind)).toEqual([
      'kept',
      'nudged',
    ]);
  });

  it('refuses an event for somebody who is not there', async () => {
    const event = {
      requestId: 'lost-request',
      mentorId: 'nobody',
      what: { kind: 'closed' },
      at: 1,
    } as const;
    await expect(recordEvent(db, event)).rejects.toThrow(GoneError);
    expect(await db.history.count()).toBe(0);
  });
});

describe('fit', () => {
  it('is judged again for everybody, and forgotten where nothing can be said', async () => {
    const { mentorId } = await keep();
    await refit(db, () => ({ score: 40, band: 'some' }));
    expect((await db.mentors.get(mentorId))?.fit).toEqual({ score: 40, band: 'some' });
    await refit(db, () => undefined);
    expect(await db.mentors.get(mentorId)).not.toHaveProperty('fit');
  });
});

describe('drafts', () => {
  const text = { to: '', subject: 'A question', body: 'Dear Maya' };

  it('never replace what she wrote', async () => {
    const { mentorId } = await keep();
    const { draftId } = await addDraft(db, {
      requestId: 'draft-one',
      mentorId,
      composition: { text, gaps: [] },
      at: 1,
    });
    await saveDraft(db, { requestId: 'save-one', draftId, text: { ...text, body: 'Hers' }, at: 2 });
    const again = await addDraft(db, {
      requestId: 'draft-two',
      mentorId,
      composition: { text, gaps: [] },
      at: 3,
    });
    expect(again.draftId).toBe(draftId);
    expect((await draftOf(db, mentorId))?.text.body).toBe('Hers');
  });

  it('count a repeated save once', async () => {
    const { mentorId } = await keep();
    const { draftId } = await addDraft(db, {
      requestId: 'draft-one',
      mentorId,
      composition: { text, gaps: [] },
      at: 1,
    });
    const save = { requestId: 'save-one', draftId, text: { ...text, body: 'Hers' }, at: 2 };
    await saveDraft(db, save);
    await saveDraft(db, save);
    expect((await draftOf(db, mentorId))?.revision).toBe(2);
  });

  it('say so when they are gone', async () => {
    const save = { requestId: 'save-one', draftId: 'gone', text, at: 2 };
    await expect(saveDraft(db, save)).rejects.toThrow(GoneError);
  });
});
