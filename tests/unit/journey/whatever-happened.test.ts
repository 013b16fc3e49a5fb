import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tries } from '@/tests/support/property';
import {
  channels,
  type Happening,
  type HistoryEvent,
  outcomes,
  standing,
} from '@/utils/journey/history';
import { nextStep } from '@/utils/journey/next-step';
import { stageOf } from '@/utils/journey/stage';
import { day, type Entry, happening, history, step, vienna } from './a-history';

const someHappening: fc.Arbitrary<Happening> = fc.oneof(
  fc.constantFrom<Happening>(
    { kind: 'kept' },
    { kind: 'drafted' },
    { kind: 'not-sent' },
    { kind: 'nudged' },
    { kind: 'closed' },
    { kind: 'noted', text: '' },
  ),
  fc.constantFrom(...channels).map((channel): Happening => ({ kind: 'opened', channel })),
  fc.constant<Happening>({ kind: 'asked', channel: 'copy', subject: '', body: '' }),
  fc.constantFrom(...outcomes).map((outcome): Happening => ({ kind: 'replied', outcome })),
  fc.nat({ max: 12 }).map((index): Happening => ({ kind: 'undone', eventId: `e${index}` })),
);

const someHistory = fc
  .array(fc.tuple(fc.nat({ max: 20 }), someHappening), { maxLength: 14 })
  .map((entries) => {
    let at = day(1);
    return entries.map(([days, what], index): HistoryEvent => {
      at += days * 86_400_000;
      return { id: `e${index}`, mentorId: 'm', at, what };
    });
  });

/** Does what the steps say, day after day, and never hears back. */
function obey(from: HistoryEvent[], days: number): HistoryEvent[] {
  const events = [...from];
  for (let today = 2; today < days; today += 1) {
    const now = step(events, today);
    if (now?.kind !== 'nudge') continue;
    events.push({ id: `n${today}`, mentorId: 'm', at: day(today), what: { kind: 'nudged' } });
  }
  return events;
}

describe('whatever happened', () => {
  it('nobody who never answers is nudged more than twice', () => {
    const nudges = obey(history([1, 'kept'], [2, 'asked']), 400).filter(
      ({ what }) => what.kind === 'nudged',
    );
    expect(nudges.map(({ at }) => at)).toEqual([day(10), day(23)]);
    fc.assert(
      fc.property(someHistory, fc.nat({ max: 400 }), (events, later) => {
        const now = nextStep(events, day(later), vienna);
        if (now?.kind !== 'nudge') return;
        const real = standing(events);
        const asked = real.findLastIndex(({ what }) => what.kind === 'asked');
        const sent = real.slice(asked).filter(({ what }) => what.kind === 'nudged').length;
        expect(sent).toBe(now.nth - 1);
        expect(sent).toBeLessThan(2);
      }),
      tries,
    );
  });

  it('nothing comes after closing, but a new ask or a late answer', () => {
    fc.assert(
      fc.property(
        someHistory,
        fc.array(
          fc.constantFrom<Entry>('kept', 'drafted', 'opened', 'not-sent', 'nudged', 'noted'),
        ),
        (events, after) => {
          const closed = [
            ...events,
            ...['closed' as const, ...after].map(
              (what, index): HistoryEvent => ({
                id: `c${index}`,
                mentorId: 'm',
                at: day(300),
                what: happening(what),
              }),
            ),
          ];
          expect(nextStep(closed, day(400), vienna)).toBeUndefined();
        },
      ),
      tries,
    );
  });

  it('undoing the last deed brings back the step and the stage from before it', () => {
    fc.assert(
      fc.property(someHistory, someHappening, (events, what) => {
        if (what.kind === 'undone') return;
        const deed: HistoryEvent = { id: 'deed', mentorId: 'm', at: day(320), what };
        const undo: HistoryEvent = {
          id: 'undo',
          mentorId: 'm',
          at: day(320),
          what: { kind: 'undone', eventId: 'deed' },
        };
        const redo: HistoryEvent = {
          id: 'redo',
          mentorId: 'm',
          at: day(320),
          what: { kind: 'undone', eventId: 'undo' },
        };
        const now = day(321);
        expect(nextStep([...events, deed, undo], now)).toEqual(nextStep(events, now));
        expect(stageOf([...events, deed, undo])).toEqual(stageOf(events));
        expect(nextStep([...events, deed, undo, redo], now)).toEqual(
          nextStep([...events, deed], now),
        );
      }),
      tries,
    );
  });
});
