import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tries } from '@/tests/support/property';
import { dayOf } from '@/utils/journey/calendar';
import {
  channels,
  type Happening,
  type HistoryEvent,
  outcomes,
  skippable,
  stillCounting,
} from '@/utils/journey/history';
import { isoDay } from '@/utils/journey/iso-day';
import { nextStep } from '@/utils/journey/next-step';
import { standingOf } from '@/utils/journey/standing';
import { day, type Entry, happening, history, step, vienna } from './a-history';

const someHappening: fc.Arbitrary<Happening> = fc.oneof(
  fc.constantFrom<Happening>(
    { kind: 'kept' },
    { kind: 'drafted' },
    { kind: 'not-sent' },
    { kind: 'nudged' },
    { kind: 'closed' },
    { kind: 'answered' },
    { kind: 'agreed' },
    { kind: 'agreed', on: '2026-12-14' },
    { kind: 'prepared' },
    { kind: 'met' },
    { kind: 'thanked' },
    { kind: 'reported' },
    { kind: 'checked-in' },
    { kind: 'referred', to: '' },
    { kind: 'snoozed', until: '2026-12-24' },
    { kind: 'noted', text: '' },
  ),
  fc.constantFrom(...channels).map((channel): Happening => ({ kind: 'opened', channel })),
  fc.constant<Happening>({ kind: 'asked', channel: 'copy', subject: '', body: '' }),
  fc.constantFrom(...outcomes).map((outcome): Happening => ({ kind: 'replied', outcome })),
  fc.constantFrom(...skippable).map((left): Happening => ({ kind: 'skipped', step: left })),
  fc.nat({ max: 12 }).map((index): Happening => ({ kind: 'undone', eventId: `e${index}` })),
);

const someHistory = fc
  .array(fc.tuple(fc.nat({ max: 20 }), someHappening), { maxLength: 14 })
  .map((entries) => {
    let at = day(1);
    return entries.map(([days, what], index): HistoryEvent => {
      at += days * 86_400_000;
      return { id: `e${index}`, at, what };
    });
  });

/** Does what the steps say, day after day, and never hears back. */
function obey(from: HistoryEvent[], days: number): HistoryEvent[] {
  const events = [...from];
  for (let today = 2; today < days; today += 1) {
    const now = step(events, today);
    if (now?.kind !== 'nudge') continue;
    events.push({ id: `n${today}`, at: day(today), what: { kind: 'nudged' } });
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
        const now = nextStep(standingOf(events), day(later), vienna);
        if (now?.kind !== 'nudge') return;
        const real = stillCounting(events);
        const asked = real.findLastIndex(({ what }) =>
          ['asked', 'answered', 'skipped'].includes(what.kind),
        );
        const sent = real.slice(asked).filter(({ what }) => what.kind === 'nudged').length;
        expect(sent).toBeLessThan(now.nth);
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
                at: day(300),
                what: happening(what),
              }),
            ),
          ];
          expect(nextStep(standingOf(closed), day(400), vienna)).toBeUndefined();
        },
      ),
      tries,
    );
  });

  it('undoing the last deed brings back the step and the stage from before it', () => {
    fc.assert(
      fc.property(someHistory, someHappening, (events, what) => {
        if (what.kind === 'undone') return;
        const deed: HistoryEvent = { id: 'deed', at: day(320), what };
        const undo: HistoryEvent = {
          id: 'undo',
          at: day(320),
          what: { kind: 'undone', eventId: 'deed' },
        };
        const redo: HistoryEvent = {
          id: 'redo',
          at: day(320),
          what: { kind: 'undone', eventId: 'undo' },
        };
        const now = day(321);
        expect(nextStep(standingOf([...events, deed, undo]), now)).toEqual(
          nextStep(standingOf(events), now),
        );
        expect(standingOf([...events, deed, undo])).toEqual(standingOf(events));
        expect(nextStep(standingOf([...events, deed, undo, redo]), now)).toEqual(
          nextStep(standingOf([...events, deed]), now),
        );
      }),
      tries,
    );
  });

  it.each(['Pacific/Pago_Pago', 'Europe/Vienna', 'Pacific/Kiritimati'])(
    'nothing is due before the moment that is remembered for it in %s',
    (zone) => {
      fc.assert(
        fc.property(someHistory, fc.nat({ max: 400 * 24 }), (events, hours) => {
          const now = day(1) + hours * 3_600_000;
          const standing = standingOf(events);
          const step = nextStep(standing, now, zone);
          // Who may be asked is proposed when there is room for it, not at a time.
          if (!standing || !step || step.kind === 'ask' || !step.due) return;
          // A clock that was set back has due what is dated later than now.
          if (events.some(({ at }) => at > now)) return;
          expect(standing.wakeAt).toBeLessThanOrEqual(now);
        }),
        tries,
      );
    },
  );

  it('every step that is due can be answered, put aside, or left out, and is then not due', () => {
    fc.assert(
      fc.property(someHistory, fc.nat({ max: 400 }), (events, later) => {
        const at = Math.max(day(later), events.at(-1)?.at ?? 0) + 1;
        const due = nextStep(standingOf(events), at, vienna);
        if (!due?.due) return;
        const and = (what: Happening) =>
          nextStep(standingOf([...events, { id: 'x', at, what }]), at, vienna);
        const aside = and({ kind: 'snoozed', until: isoDay(dayOf(at, vienna) + 1) });
        expect(aside?.kind).toBe('rest');
        const left = skippable.find((kind) => kind === due.kind);
        if (left === undefined) return;
        expect(and({ kind: 'skipped', step: left })).not.toEqual(due);
      }),
      tries,
    );
  });
});
