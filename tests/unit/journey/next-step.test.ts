import { describe, expect, it } from 'vitest';
import { dayOf, startOfDay } from '@/utils/journey/calendar';
import { type NextStep, nextStep, pressing } from '@/utils/journey/next-step';
import { standingOf } from '@/utils/journey/standing';
import { day, happening, history, step, vienna } from './a-history';

/** The first moment of a day of November 2026 in Vienna. */
const midnight = (number: number) => startOfDay(dayOf(day(number), vienna), vienna);

describe('the next step', () => {
  it('is to ask somebody who is kept', () => {
    expect(step(history([1, 'kept']), 1)).toEqual({ kind: 'ask', due: true });
    expect(step(history([1, 'kept'], [1, 'drafted'], [2, 'noted']), 30)).toEqual({
      kind: 'ask',
      due: true,
    });
  });

  it('is to say whether an opened draft was sent, until she has', () => {
    const opened = history([1, 'kept'], [2, 'opened']);
    expect(step(opened, 2)).toEqual({ kind: 'confirm-sent', due: true });
    expect(
      step([...opened, ...history([2, 'kept'], [2, 'kept'], [2, 'not-sent']).slice(2)], 2),
    ).toEqual({ kind: 'ask', due: true });
    expect(step(history([1, 'kept'], [2, 'opened'], [2, 'asked']), 2)).toMatchObject({
      kind: 'wait',
    });
    expect(step(history([1, 'kept'], [2, 'opened'], [9, 'replied']), 9)).toMatchObject({
      kind: 'answer',
      outcome: 'yes',
    });
  });

  it('waits to the eighth day, nudges, waits to day 21, nudges again, and stops a week later', () => {
    const asked = history([1, 'kept'], [2, 'asked']);
    expect(step(asked, 9)).toEqual({
      kind: 'wait',
      due: false,
      of: 'answer',
      days: 7,
      until: startOfDay(dayOf(day(10)), vienna),
    });
    expect(step(asked, 10)).toEqual({ kind: 'nudge', due: true, of: 'answer', nth: 1, days: 8 });
    const once = [
      ...asked,
      { ...asked[0]!, id: 'n1', at: day(10), what: { kind: 'nudged' as const } },
    ];
    expect(step(once, 22)).toMatchObject({ kind: 'wait', days: 20, nudged: 12 });
    expect(step(once, 23)).toEqual({ kind: 'nudge', due: true, of: 'answer', nth: 2, days: 21 });
    const twice = [
      ...once,
      { ...asked[0]!, id: 'n2', at: day(23), what: { kind: 'nudged' as const } },
    ];
    expect(step(twice, 29)).toMatchObject({ kind: 'wait', days: 27, nudged: 6 });
    const leftOut = history([1, 'kept'], [2, 'asked'], [10, 'skipped']);
    expect(step(leftOut, 12)).not.toHaveProperty('nudged');
    expect(step(twice, 30)).toEqual({ kind: 'stop', due: true, of: 'answer', days: 28 });
    expect(step(twice, 300)).toMatchObject({ kind: 'stop', due: true });
  });

  it.each(['no', 'no-time', 'referral', 'wrong-person'] as const)(
    'after "%s" is to thank them, and then nothing, until they write again',
    (outcome) => {
      const reply = { kind: 'replied', outcome } as const;
      const asked = history([1, 'kept'], [2, 'asked'], [5, reply]);
      expect(step(asked, 6)).toEqual({ kind: 'answer', due: true, outcome, days: 1 });
      for (const ends of ['thanked', 'answered', { kind: 'skipped', step: 'answer' }] as const) {
        const ended = history([1, 'kept'], [2, 'asked'], [5, reply], [6, ends]);
        expect(step(ended, 6)).toBeUndefined();
        expect(step(ended, 300)).toBeUndefined();
        const again = history([1, 'kept'], [2, 'asked'], [5, reply], [6, ends], [9, reply]);
        expect(step(again, 10)).toEqual(step(asked, 6));
      }
    },
  );

  it('after a yes is to write back, and then waits for a time as for an answer', () => {
    const yes = history([1, 'kept'], [2, 'asked'], [4, 'replied'], [5, 'answered']);
    expect(step(yes, 6)).toMatchObject({ kind: 'wait', of: 'time', days: 1 });
    expect(step(yes, 13)).toEqual({ kind: 'nudge', due: true, of: 'time', nth: 1, days: 8 });
    const thanked = history([1, 'kept'], [2, 'asked'], [4, 'replied'], [5, 'thanked']);
    expect(step(thanked, 6)).toMatchObject({ kind: 'answer', due: true, outcome: 'yes' });
  });

  it('around a meeting is to prepare, to say how it was, to thank, and to tell what came of it', () => {
    // 12 November 2026 is a Thursday.
    const agreed = history([1, 'kept'], [2, 'asked'], [5, { kind: 'agreed', on: '2026-11-12' }]);
    expect(step(agreed, 10)).toMatchObject({ kind: 'prepare', due: false, until: midnight(11) });
    expect(step(agreed, 11)).toMatchObject({ kind: 'prepare', due: true, on: midnight(12) });
    expect(step(agreed, 12)).toMatchObject({ kind: 'prepare', due: true });
    expect(step(agreed, 13)).toMatchObject({ kind: 'tell', due: true, on: midnight(12) });
    const met = [
      ...agreed,
      ...history([1, 'kept'], [2, 'kept'], [3, 'kept'], [13, 'met']).slice(3),
    ];
    expect(step(met, 13)).toEqual({ kind: 'thank', due: true, days: 0 });
    const thanked = [...met, { id: 't', mentorId: 'm', at: day(14), what: happening('thanked') }];
    expect(step(thanked, 33)).toMatchObject({ kind: 'report-back', due: false });
    expect(step(thanked, 34)).toMatchObject({ kind: 'report-back', due: true, days: 21 });
    const told = [...thanked, { id: 'r', mentorId: 'm', at: day(35), what: happening('reported') }];
    // A month later is Monday, 4 January.
    expect(step(told, 64)).toMatchObject({ kind: 'check-in', due: false, until: midnight(65) });
    expect(step(told, 65)).toMatchObject({ kind: 'check-in', due: true, days: 30 });
  });

  it('is to prepare on the Friday before a Monday, and to ask on the Monday after a Friday', () => {
    const on = (date: string) => history([1, 'kept'], [2, { kind: 'agreed', on: date }]);
    expect(step(on('2026-11-16'), 12)).toMatchObject({ due: false, until: midnight(13) });
    expect(step(on('2026-11-16'), 13)).toMatchObject({ kind: 'prepare', due: true });
    expect(step(on('2026-11-13'), 15)).toMatchObject({ kind: 'tell', due: false });
    expect(step(on('2026-11-13'), 16)).toMatchObject({ kind: 'tell', due: true });
  });

  it('is to check in twice at most, where nothing comes back', () => {
    const quiet = history(
      [1, 'kept'],
      [2, 'met'],
      [2, 'thanked'],
      [3, 'reported'],
      [40, 'checked-in'],
      [80, 'checked-in'],
    );
    expect(step(quiet.slice(0, 5), 80)).toMatchObject({ kind: 'check-in', due: true });
    expect(step(quiet, 400)).toBeUndefined();
  });

  it('never falls on a weekend', () => {
    // 14 and 15 November 2026 are a Saturday and a Sunday.
    expect(step(history([1, 'kept'], [6, 'asked']), 15)).toMatchObject({
      kind: 'wait',
      until: midnight(16),
    });
    expect(step(history([1, 'kept'], [6, 'asked']), 16)).toMatchObject({
      kind: 'nudge',
      due: true,
      days: 10,
    });
    expect(step(history([1, 'kept'], [7, 'asked']), 16)).toMatchObject({
      kind: 'nudge',
      due: true,
      days: 9,
    });
  });

  it('can be put aside until a day, and is then the same', () => {
    const aside = history(
      [1, 'kept'],
      [2, 'asked'],
      [10, { kind: 'snoozed', until: '2026-11-13' }],
    );
    expect(step(aside, 12)).toEqual({
      kind: 'rest',
      due: false,
      until: midnight(13),
      what: 'nudge',
    });
    expect(step(aside, 13)).toMatchObject({ kind: 'nudge', due: true, nth: 1, days: 11 });
    const answered = [
      ...aside,
      { id: 'r', mentorId: 'm', at: day(11), what: happening('replied') },
    ];
    expect(step(answered, 11)).toMatchObject({ kind: 'answer', due: true });
  });

  it('goes on without what was left out', () => {
    const left = (kind: 'ask' | 'nudge' | 'stop') => ({ kind: 'skipped', step: kind }) as const;
    expect(step(history([1, 'kept'], [2, left('ask')]), 9)).toEqual({ kind: 'ask', due: false });
    const nudge = history([1, 'kept'], [2, 'asked'], [10, left('nudge')]);
    expect(step(nudge, 22)).toMatchObject({ kind: 'wait' });
    expect(step(nudge, 23)).toMatchObject({ kind: 'nudge', due: true, nth: 2 });
    const rest = history(
      [1, 'kept'],
      [2, 'asked'],
      [10, 'nudged'],
      [23, 'nudged'],
      [30, left('stop')],
    );
    expect(step(rest, 31)).toBeUndefined();
  });

  it('leaves a week between two nudges when the first came late', () => {
    const late = history([1, 'kept'], [2, 'asked'], [23, 'nudged']);
    expect(step(late, 29)).toMatchObject({ kind: 'wait' });
    expect(step(late, 30)).toEqual({ kind: 'nudge', due: true, of: 'answer', nth: 2, days: 28 });
  });

  it('after "later" is to thank, and to come back in thirty days or on the day that they named', () => {
    const later = (until?: string) =>
      history([1, 'kept'], [2, 'asked'], [5, { kind: 'replied', outcome: 'later', until }]);
    expect(step(later(), 6)).toEqual({ kind: 'answer', due: true, outcome: 'later', days: 1 });
    // Thirty days on is Saturday, 5 December.
    const until = midnight(37);
    expect(nextStep(standingOf(later()), until - 1, vienna)).toMatchObject({
      kind: 'answer',
      due: true,
    });
    const comeBack = nextStep(standingOf(later()), until, vienna)!;
    expect(comeBack).toEqual({ kind: 'come-back', until, due: true });
    expect(comeBack.due).toBe(true);
    // Thirty days on would be Christmas Day; 7 January is a Thursday.
    const before = history([1, 'kept'], [2, 'asked'], [25, { kind: 'replied', outcome: 'later' }]);
    expect(step([...before, ...history([26, 'thanked'])], 60)).toMatchObject({
      kind: 'come-back',
      until: midnight(68),
    });
    const thanked = [...later('2026-11-18'), ...history([6, 'thanked'])];
    expect(step(thanked, 17)).toEqual({ kind: 'come-back', until: midnight(18), due: false });
    expect(step(thanked, 18)).toEqual({ kind: 'come-back', until: midnight(18), due: true });
  });

  it('is nothing once it is closed, and nothing when keeping was taken back', () => {
    expect(step(history([1, 'kept'], [2, 'asked'], [40, 'closed']), 41)).toBeUndefined();
    expect(step(history([1, 'kept'], [2, 'opened'], [3, 'closed']), 41)).toBeUndefined();
    expect(step(history([1, 'kept'], [1, { undo: 0 }]), 2)).toBeUndefined();
    expect(step([], 2)).toBeUndefined();
  });

  it('does not count what was undone', () => {
    expect(step(history([1, 'kept'], [2, 'asked'], [2, { undo: 1 }]), 20)).toEqual({
      kind: 'ask',
      due: true,
    });
    expect(
      step(history([1, 'kept'], [2, 'asked'], [10, 'nudged'], [10, { undo: 2 }]), 11),
    ).toMatchObject({ kind: 'nudge', due: true, nth: 1 });
  });

  it('starts over with a new ask', () => {
    const again = history([1, 'kept'], [2, 'asked'], [10, 'nudged'], [23, 'nudged'], [60, 'asked']);
    expect(step(again, 61)).toMatchObject({ kind: 'wait', days: 1 });
    expect(step(again, 68)).toEqual({ kind: 'nudge', due: true, of: 'answer', nth: 1, days: 8 });
  });

  it('counts days as her calendar shows them', () => {
    // Asked on the 2nd at 23:30 in Vienna; the 10th begins there at 23:00 of the 9th in UTC.
    const late = [
      ...history([1, 'kept']),
      { id: 'a', mentorId: 'm', at: Date.UTC(2026, 10, 2, 22, 30), what: happening('asked') },
    ];
    expect(nextStep(standingOf(late), Date.UTC(2026, 10, 9, 22, 59), vienna)).toMatchObject({
      kind: 'wait',
    });
    expect(nextStep(standingOf(late), Date.UTC(2026, 10, 9, 23, 0), vienna)).toMatchObject({
      kind: 'nudge',
    });
    expect(
      nextStep(standingOf(late), Date.UTC(2026, 10, 10, 4, 59), 'America/New_York'),
    ).toMatchObject({
      kind: 'wait',
    });
  });

  it('copes with a time zone that nobody knows and a clock that was set back', () => {
    const asked = history([1, 'kept'], [2, 'asked']);
    expect(nextStep(standingOf(asked), day(10), 'Vienna')).toMatchObject({
      kind: 'nudge',
      due: true,
    });
    expect(nextStep(standingOf(asked), day(-20), vienna)).toMatchObject({ kind: 'wait', days: 0 });
  });
});

describe('Today', () => {
  it('shows who waits for her first, and longer waits before shorter', () => {
    const steps: NextStep[] = [
      { kind: 'ask', due: true },
      { kind: 'nudge', due: true, of: 'answer', days: 8, nth: 1 },
      { kind: 'wait', due: false, of: 'answer', days: 1, until: day(9) },
      { kind: 'answer', due: true, outcome: 'yes', days: 0 },
      { kind: 'nudge', due: true, of: 'answer', days: 23, nth: 2 },
      { kind: 'confirm-sent', due: true },
    ];
    expect([...steps].sort(pressing).map(({ kind }) => kind)).toEqual([
      'answer',
      'confirm-sent',
      'nudge',
      'nudge',
      'ask',
      'wait',
    ]);
    expect([...steps].sort(pressing)[2]).toMatchObject({ nth: 2 });
    expect(steps.filter(({ due }) => due)).toHaveLength(5);
  });
});
