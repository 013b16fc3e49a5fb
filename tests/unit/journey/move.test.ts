import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tries } from '@/tests/support/property';
import { type Happening, type HistoryEvent, outcomes } from '@/utils/journey/history';
import { moveTo, stageBefore } from '@/utils/journey/move';
import { type Stage, stages, standingOf } from '@/utils/journey/standing';
import { day, history } from './a-history';

/** The history after a move was carried out as it says; `undefined` where it can't be. */
function after(events: readonly HistoryEvent[], target: Stage): HistoryEvent[] | undefined {
  const move = moveTo(events, target);
  if (!move) return undefined;
  const what: Happening[] =
    move.kind === 'record'
      ? move.what
      : move.kind === 'ask-outcome'
        ? [{ kind: 'replied', outcome: 'no' }]
        : move.events.map(({ id }) => ({ kind: 'undone', eventId: id }));
  const at = events.at(-1)?.at ?? 0;
  const added = what.map((one, index) => ({
    id: `moved-${index}`,
    mentorId: 'm',
    at: at + 1 + index,
    what: one,
  }));
  return [...events, ...added];
}

describe('moving somebody', () => {
  it('says that she asked, that they agreed on a time, that it is closed', () => {
    const kept = history([1, 'kept']);
    expect(moveTo(kept, 'asked')).toEqual({ kind: 'record', what: [{ kind: 'asked' }] });
    expect(moveTo(kept, 'meeting')).toEqual({ kind: 'record', what: [{ kind: 'agreed' }] });
    expect(moveTo(kept, 'closed')).toEqual({ kind: 'record', what: [{ kind: 'closed' }] });
  });

  it('to those who replied asks what they said, and guesses nothing', () => {
    const asked = history([1, 'kept'], [2, 'asked']);
    expect(moveTo(asked, 'replied')).toEqual({ kind: 'ask-outcome' });
  });

  it('says for her neither that they talked, nor that they agreed after another answer than yes', () => {
    const answered = (outcome: (typeof outcomes)[number]) =>
      history([1, 'kept'], [2, 'asked'], [3, { kind: 'replied', outcome }]);
    expect(moveTo(answered('yes'), 'meeting')).toMatchObject({ what: [{ kind: 'agreed' }] });
    for (const outcome of outcomes.filter((one) => one !== 'yes'))
      expect(moveTo(answered(outcome), 'meeting')).toBeUndefined();
    const closed = history([1, 'kept'], [2, 'asked'], [3, 'closed']);
    for (const events of [answered('yes'), closed])
      expect(moveTo(events, 'mentoring')).toBeUndefined();
    const met = history([1, 'kept'], [2, 'asked'], [3, 'replied'], [4, 'met']);
    expect(moveTo(met, 'mentoring')).toMatchObject({ what: [{ kind: 'agreed' }] });
  });

  it('back from closed leads to where they were', () => {
    const closed = history([1, 'kept'], [2, 'asked'], [3, 'closed'], [4, 'noted']);
    expect(stageBefore(closed)).toBe('asked');
    expect(moveTo(closed, 'asked')).toMatchObject({ events: [{ what: { kind: 'closed' } }] });
    expect(stageBefore(history([1, 'kept'], [2, 'closed']))).toBe('kept');
    expect(stageBefore(history([1, 'kept']))).toBeUndefined();
  });

  it('back takes back what led on, and nothing else', () => {
    const events = history([1, 'kept'], [2, 'asked'], [3, 'noted'], [4, 'replied'], [5, 'agreed']);
    const move = moveTo(events, 'asked');
    expect(move?.kind === 'take-back' && move.events.map(({ what }) => what.kind)).toEqual([
      'agreed',
      'replied',
    ]);
    expect(moveTo(events, 'kept')).toMatchObject({ kind: 'take-back' });
  });

  it('to where they are, or of somebody who is not kept, is nothing', () => {
    expect(moveTo(history([1, 'kept']), 'kept')).toBeUndefined();
    expect(moveTo(history([1, 'kept'], [2, { undo: 0 }]), 'asked')).toBeUndefined();
  });

  it('ends at the stage that was meant, whatever happened before', () => {
    const what = fc.oneof(
      fc.constantFrom<Happening>(
        { kind: 'asked' },
        { kind: 'nudged' },
        { kind: 'agreed' },
        { kind: 'met' },
        { kind: 'thanked' },
        { kind: 'closed' },
        { kind: 'noted', text: '' },
        { kind: 'kept' },
      ),
      fc.constantFrom(...outcomes).map((outcome): Happening => ({ kind: 'replied', outcome })),
      fc.nat({ max: 8 }).map((index): Happening => ({ kind: 'undone', eventId: `e${index}` })),
    );
    fc.assert(
      fc.property(
        fc.array(what, { maxLength: 9 }),
        fc.constantFrom(...stages),
        (happenings, target) => {
          const events = [{ kind: 'kept' } as Happening, ...happenings].map(
            (one, index): HistoryEvent => ({
              id: `e${index}`,
              at: day(1) + index,
              what: one,
            }),
          );
          const moved = after(events, target);
          if (moved) expect(standingOf(moved)?.stage).toBe(target);
        },
      ),
      tries,
    );
  });
});
