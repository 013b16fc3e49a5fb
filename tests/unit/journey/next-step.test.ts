import { describe, expect, it } from 'vitest';
import { dayOf, startOfDay } from '@/utils/journey/calendar';
import { isDue, type NextStep, nextStep, pressing } from '@/utils/journey/next-step';
import { day, happening, history, step, vienna } from './a-history';

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

  it.each([
    ['yes', 'agreed'],
    ['no', 'thanked'],
    ['referral', 'thanked'],
    ['wrong-person', 'thanked'],
  ] as const)(
    'is nothing more after "%s" once she has %s, until they write again',
    (outcome, kind) => {
      const asked = history([1, 'kept'], [2, 'asked'], [5, { kind: 'replied', outcome }]);
      const ended = history(
        [1, 'kept'],
        [2, 'asked'],
        [5, { kind: 'replied', outcome }],
        [6, kind],
      );
      expect(step(asked, 6)).toBeDefined();
      expect(step(ended, 6)).toBeUndefined();
      const again = history(
        [1, 'kept'],
        [2, 'asked'],
        [5, { kind: 'replied', outcome }],
        [6, kind],
        [9, { kind: 'replied', outcome }],
      );
      expect(step(again, 9)).toEqual(step(asked, 6));
    },
  );

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
