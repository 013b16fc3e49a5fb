import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changeAims } from '@/utils/mentors/aims-store';
import { type JustAskDatabase, openDatabase } from '@/utils/mentors/database';
import { GoneError } from '@/utils/mentors/gone-error';
import { historyOf } from '@/utils/mentors/history-store';
import { keepMentor, learnReading, mainReading, mentorOf } from '@/utils/mentors/mentor-store';
import { refit } from '@/utils/mentors/refit';
import { idsInOrder } from '@/utils/mentors/shortlist-store';
import { read } from '@/utils/profile/field';
import type { Reading } from '@/utils/profile/reading';
import { aReading } from '../../support/reading';
import { recordEvent } from '../../support/record-event';

let db: JustAskDatabase;
beforeEach(() => {
  db = openDatabase(`test-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

const reading = aReading({ identity: 'linkedin:maya', name: 'Maya Okonkwo' });
const fit = { score: 82, band: 'strong' } as const;

function keep(requestId = 'keep-request', at = 1_000) {
  return keepMentor(db, { requestId, reading, judge: () => fit, at });
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
    expect(await historyOf(db, first.mentorId)).toHaveLength(1);
  });

  it('keeps a person once, however many surfaces ask at the same time', async () => {
    const kept = await Promise.all(['request-a', 'request-b', 'request-c'].map((id) => keep(id)));
    expect(new Set(kept.map(({ mentorId }) => mentorId)).size).toBe(1);
    const history = await historyOf(db, kept[0]?.mentorId ?? '');
    expect(history).toHaveLength(1);
    // Whichever answer she undoes by, it takes back the one event that counts.
    expect(new Set(kept.map(({ eventId }) => eventId))).toEqual(new Set([history[0]?.id]));
  });

  it('can be undone and done again, and remembers all of it', async () => {
    const { mentorId, eventId } = await keep();
    await recordEvent(db, {
      requestId: 'undo-request',
      mentorId,
      what: { kind: 'undone', eventId },
      at: 2_000,
    });
    expect((await idsInOrder(db, { order: 'fit' })).ids).toEqual([]);
    await keep('keep-again', 3_000);
    expect((await idsInOrder(db, { order: 'fit' })).ids).toEqual([mentorId]);
    expect((await historyOf(db, mentorId)).map(({ what }) => what.kind)).toEqual([
      'kept',
      'undone',
      'kept',
    ]);
  });

  it('merges a newer reading of somebody kept, and never loses what was read', async () => {
    const { mentorId } = await keep();
    const emptier = aReading({
      identity: 'linkedin:maya',
      name: 'Maya Okonkwo',
      readAt: 9_000_000,
    });
    emptier.fields.headline = { status: 'not-loaded' };
    emptier.fields.location = read('Vienna', 'position');
    const learned = await learnReading(db, emptier, () => undefined);
    const stored = await mainReading(db, mentorId);
    expect(stored).toEqual(learned?.reading);
    expect(stored?.fields.headline).toEqual(reading.fields.headline);
    expect(stored?.fields.location).toEqual(read('Vienna', 'position'));
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
    expect((await db.mentors.get(mentorId))?.standing).toMatchObject({
      stage: 'asked',
      askedAt: 5_000,
      open: { kind: 'waiting', since: 5_000 },
    });
  });

  it('records a repeated request once', async () => {
    const { mentorId } = await keep();
    const note = {
      requestId: 'note-request',
      mentorId,
      what: { kind: 'noted', text: 'x' },
      at: 5_000,
    } as const;
    await recordEvent(db, note);
    await recordEvent(db, note);
    expect(await historyOf(db, mentorId)).toHaveLength(2);
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
    expect((await db.mentors.get(mentorId))?.standing).toMatchObject({ stage: 'kept' });
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
    expect(await db.histories.count()).toBe(0);
  });
});

describe('fit', () => {
  const judge = (score: number) => () => ({ score, band: 'some' as const });
  const save = (number: number, learn: string) =>
    changeAims(db, {
      turn: { surface: 'surface-1', number },
      change: { goals: [{ id: 'goal-1', learn, by: '', importance: 3 }] },
    });

  it('is judged on everything that was ever read, not on the last glance', async () => {
    await keep();
    const glance = aReading({ identity: 'linkedin:maya', name: 'Maya Okonkwo' });
    glance.fields.headline = { status: 'not-loaded' };
    const seen: Reading[] = [];
    await keepMentor(db, {
      requestId: 'keep-at-first-paint',
      reading: glance,
      judge: (merged) => {
        seen.push(merged);
        return fit;
      },
      at: 2_000,
    });
    expect(seen[0]?.fields.headline).toEqual(reading.fields.headline);
  });

  it('is judged again for everybody once her goals have changed, and not before', async () => {
    const { mentorId } = await keep();
    await save(1, 'run a design team');
    await refit(db, () => judge(40));
    expect((await db.mentors.get(mentorId))?.fit).toEqual({ score: 40, band: 'some' });
    await refit(db, () => judge(50));
    expect((await db.mentors.get(mentorId))?.fit?.score).toBe(40);
    await save(2, 'write better');
    await refit(db, () => () => undefined);
    expect(await db.mentors.get(mentorId)).not.toHaveProperty('fit');
  });

  it('is judged again from the start when that was stopped half way', async () => {
    const { mentorId } = await keep();
    await save(1, 'run a design team');
    const stopped = refit(db, () => () => {
      throw new Error('stopped');
    });
    await expect(stopped).rejects.toThrow('stopped');
    await refit(db, () => judge(40));
    expect((await db.mentors.get(mentorId))?.fit?.score).toBe(40);
  });
});
