import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tries } from '@/tests/support/property';
import { dayOf, startOfDay } from '@/utils/journey/calendar';
import {
  channels,
  type Happening,
  type HistoryEvent,
  outcomes,
  standing,
} from '@/utils/journey/history';
import { isDue, type NextStep, nextStep, pressing } from '@/utils/journey/next-step';
import { stageOf } from '@/utils/journey/stage';

const vienna = 'Europe/Vienna';
/** Noon in Vienna on a day of November 2026; days may run over into the next months. */
const day = (number: number, hour = 11) => Date.UTC(2026, 10, number, hour);

type Entry = Happening['kind'] | Happening | { undo: number };

/** A history on the given days; an entry may undo an earlier one by its index. */
function history(...entries: [day: number, what: Entry][]): HistoryEvent[] {
  return entries.map(([on, what], index) => ({
    id: `e${index}`,
    mentorId: 'm',
    at: day(on),
    what: happening(what),
  }));
}

function happening(what: Entry): Happening {
  if (typeof what !== 'string') {
    return 'undo' in what ? { kind: 'undone', eventId: `e${what.undo}` } : what;
  }
  if (what === 'asked') return { kind: what, channel: 'gmail', subject: 'S', body: 'B' };
  if (what === 'opened') return { kind: what, channel: 'gmail' };
  if (what === 'replied') return { kind: what, outcome: 'yes' };
  if (what === 'noted') return { kind: what, text: 'N' };
  if (what === 'undone') return { kind: what, eventId: 'nobody' };
  return { kind: what };
}

const step = (events: HistoryEvent[], on: number, hour?: number) =>
  nextStep(events, day(on, hour), vienna);

describe('the next step', () => {
  it('is to ask somebody who is kept', () => {
    expect(step(history([1, 'kept']), 1)).toEqual({ kind: 'ask' });
    expect(step(history([1, 'kept'], [1, 'drafted'], [2, 'noted']), 30)).toEqual({ kind: 'ask' });
  });

  it('is to say whether an opened draft was sent, until she has', () => {
    const opened = history([1, 'kept'], [2, 'opened']);
    expect(step(opened, 2)).toEqual({ kind: 'confirm-sent' });
    expect(
      step([...opened, ...history([2, 'kept'], [2, 'kept'], [2, 'not-sent']).slice(2)], 2),
    ).toEqual({ kind: 'ask' });
    expect(step(history([1, 'kept'], [2, 'opened'], [2, 'asked']), 2)).toMatchObject({
      kind: 'wait',
    });
    expect(step(history([1, 'kept'], [2, 'opened'], [9, 'replied']), 9)).toEqual({ kind: 'agree' });
  });

  it('waits to the eighth day, nudges, waits to day 21, nudges again, and stops a week later', () => {
    const asked = history([1, 'kept'], [2, 'asked']);
    expect(step(asked, 9)).toEqual({
      kind: 'wait',
      days: 7,
      until: startOfDay(dayOf(day(10)), vienna),
    });
    expect(step(asked, 10)).toEqual({ kind: 'nudge', nth: 1, days: 8 });
    const once = [
      ...asked,
      { ...asked[0]!, id: 'n1', at: day(10), what: { kind: 'nudged' as const } },
    ];
    expect(step(once, 22)).toMatchObject({ kind: 'wait', days: 20 });
    expect(step(once, 23)).toEqual({ kind: 'nudge', nth: 2, days: 21 });
    const twice = [
      ...once,
      { ...asked[0]!, id: 'n2', at: day(23), what: { kind: 'nudged' as const } },
    ];
    expect(step(twice, 29)).toMatchObject({ kind: 'wait', days: 27 });
    expect(step(twice, 30)).toEqual({ kind: 'stop', days: 28 });
    expect(step(twice, 300)).toMatchObject({ kind: 'stop' });
  });

  it('leaves a week between two nudges when the first came late', () => {
    const late = history([1, 'kept'], [2, 'asked'], [22, 'nudged']);
    expect(step(late, 28)).toMatchObject({ kind: 'wait' });
    expect(step(late, 29)).toEqual({ kind: 'nudge', nth: 2, days: 27 });
  });

  it.each([
    ['yes', { kind: 'agree' }],
    ['no', { kind: 'ask-for-referral' }],
    ['referral', { kind: 'follow-referral' }],
    ['wrong-person', { kind: 'look-again' }],
  ] as const)('after the reply "%s" is %o', (outcome, expected) => {
    expect(step(history([1, 'kept'], [2, 'asked'], [5, { kind: 'replied', outcome }]), 5)).toEqual(
      expected,
    );
  });

  it('after "later" is to come back in thirty days, and is due from that day on', () => {
    const later = history([1, 'kept'], [2, 'asked'], [5, { kind: 'replied', outcome: 'later' }]);
    const until = startOfDay(dayOf(day(35), vienna), vienna);
    expect(nextStep(later, until - 1, vienna)).toEqual({ kind: 'come-back', until, due: false });
    const comeBack = nextStep(later, until, vienna)!;
    expect(comeBack).toEqual({ kind: 'come-back', until, due: true });
    expect(isDue(comeBack)).toBe(true);
  });

  it('is nothing once it is closed, and nothing when keeping was taken back', () => {
    expect(step(history([1, 'kept'], [2, 'asked'], [40, 'closed']), 41)).toBeUndefined();
    expect(step(history([1, 'kept'], [2, 'opened'], [3, 'closed']), 41)).toBeUndefined();
    expect(step(history([1, 'kept'], [1, { undo: 0 }]), 2)).toBeUndefined();
    expect(step([], 2)).toBeUndefined();
  });

  it('does not count what was undone', () => {
    expect(step(history([1, 'kept'], [2, 'asked'], [2, { undo: 1 }]), 20)).toEqual({ kind: 'ask' });
    expect(
      step(history([1, 'kept'], [2, 'asked'], [10, 'nudged'], [10, { undo: 2 }]), 11),
    ).toMatchObject({ kind: 'nudge', nth: 1 });
  });

  it('starts over with a new ask', () => {
    const again = history([1, 'kept'], [2, 'asked'], [10, 'nudged'], [23, 'nudged'], [60, 'asked']);
    expect(step(again, 61)).toMatchObject({ kind: 'wait', days: 1 });
    expect(step(again, 68)).toEqual({ kind: 'nudge', nth: 1, days: 8 });
  });

  it('counts days as her calendar shows them', () => {
    // Asked on the 2nd at 23:30 in Vienna; the 10th begins there at 23:00 of the 9th in UTC.
    const late = [
      ...history([1, 'kept']),
      { id: 'a', mentorId: 'm', at: Date.UTC(2026, 10, 2, 22, 30), what: happening('asked') },
    ];
    expect(nextStep(late, Date.UTC(2026, 10, 9, 22, 59), vienna)).toMatchObject({ kind: 'wait' });
    expect(nextStep(late, Date.UTC(2026, 10, 9, 23, 0), vienna)).toMatchObject({ kind: 'nudge' });
    expect(nextStep(late, Date.UTC(2026, 10, 10, 4, 59), 'America/New_York')).toMatchObject({
      kind: 'wait',
    });
  });

  it('copes with a time zone that nobody knows and a clock that was set back', () => {
    const asked = history([1, 'kept'], [2, 'asked']);
    expect(nextStep(asked, day(10), 'Vienna')).toMatchObject({ kind: 'nudge' });
    expect(nextStep(asked, day(-20), vienna)).toMatchObject({ kind: 'wait', days: 0 });
  });
});

describe('a day', () => {
  it.each([
    'Europe/Vienna',
    'America/Sao_Paulo',
    'Asia/Kathmandu',
    'Pacific/Apia',
    'America/Havana',
    undefined,
  ])('begins at its first moment in %s', (zone) => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 30_000 }), (number) => {
        const start = startOfDay(number, zone);
        // Apia had no 30 December 2011 at all: its day is then the one after.
        expect(dayOf(start, zone)).toBeGreaterThanOrEqual(number);
        expect(dayOf(start - 1, zone)).toBeLessThan(dayOf(start, zone));
      }),
      tries,
    );
  });
});

describe('where things stand', () => {
  it.each([
    ['kept', [[1, 'kept']], { stage: 'kept' }],
    [
      'asked',
      [
        [1, 'kept'],
        [2, 'asked'],
      ],
      { stage: 'asked', askedAt: day(2) },
    ],
    [
      'keeping undone',
      [
        [1, 'kept'],
        [1, { undo: 0 }],
      ],
      undefined,
    ],
    [
      'undoing undone',
      [
        [1, 'kept'],
        [1, { undo: 0 }],
        [1, { undo: 1 }],
      ],
      { stage: 'kept' },
    ],
    [
      'undone three times',
      [
        [1, 'kept'],
        [1, { undo: 0 }],
        [1, { undo: 1 }],
        [1, { undo: 2 }],
      ],
      undefined,
    ],
    [
      'kept again',
      [
        [1, 'kept'],
        [1, { undo: 0 }],
        [2, 'kept'],
      ],
      { stage: 'kept' },
    ],
    [
      'asked, no longer kept, and kept again',
      [
        [1, 'kept'],
        [2, 'asked'],
        [3, { undo: 0 }],
        [4, 'kept'],
      ],
      { stage: 'asked', askedAt: day(2) },
    ],
    [
      'asked and no longer kept',
      [
        [1, 'kept'],
        [2, 'asked'],
        [3, { undo: 0 }],
      ],
      undefined,
    ],
    [
      'closing undone',
      [
        [1, 'kept'],
        [2, 'closed'],
        [2, { undo: 1 }],
      ],
      { stage: 'kept' },
    ],
    [
      'kept twice',
      [
        [1, 'kept'],
        [2, 'asked'],
        [3, 'kept'],
      ],
      { stage: 'asked', askedAt: day(2) },
    ],
    [
      'answered after closing',
      [
        [1, 'kept'],
        [2, 'asked'],
        [40, 'closed'],
        [50, 'replied'],
      ],
      { stage: 'replied', askedAt: day(2), outcome: 'yes' },
    ],
    [
      'undoing what never was',
      [
        [1, 'kept'],
        [1, 'undone'],
      ],
      { stage: 'kept' },
    ],
  ] as [string, [number, Entry][], unknown][])('is told for: %s', (_, entries, expected) => {
    expect(stageOf(history(...entries))).toEqual(expected);
  });
});

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

describe('Today', () => {
  it('shows who waits for her first, and longer waits before shorter', () => {
    const steps: NextStep[] = [
      { kind: 'ask' },
      { kind: 'nudge', days: 8, nth: 1 },
      { kind: 'wait', days: 1, until: day(9) },
      { kind: 'agree' },
      { kind: 'nudge', days: 23, nth: 2 },
      { kind: 'confirm-sent' },
    ];
    expect([...steps].sort(pressing).map(({ kind }) => kind)).toEqual([
      'agree',
      'confirm-sent',
      'nudge',
      'nudge',
      'ask',
      'wait',
    ]);
    expect([...steps].sort(pressing)[2]).toMatchObject({ nth: 2 });
    expect(steps.filter(isDue)).toHaveLength(5);
  });
});
