import { describe, expect, it } from 'vitest';
import { pastOf } from '@/utils/outreach/past';
import { day, history, vienna } from '../journey/a-history';

describe('what a message may say of what went before', () => {
  it('promises no day that is over', () => {
    const later = history(
      [1, 'asked'],
      [4, { kind: 'replied', outcome: 'later', until: '2026-11-20' }],
    );
    expect(pastOf(later, day(10), vienna).comeBack).toEqual({ day: 20, month: 10 });
    expect(pastOf(later, day(20), vienna).comeBack).toEqual({ day: 20, month: 10 });
    expect(pastOf(later, day(21), vienna).comeBack).toBeUndefined();
  });

  it('names the day when she asked, also where she told of it later', () => {
    const asked = history([9, 'kept'], [10, { kind: 'asked', sentAt: day(2) }]);
    expect(pastOf(asked, day(12), vienna).asked).toEqual({ day: 2, month: 10 });
  });

  it('names the day when they talked, also where that was before the one they had agreed on', () => {
    const agreed = (met: number) =>
      pastOf(
        history([1, 'asked'], [5, { kind: 'agreed', on: '2026-11-18' }], [met, 'met']),
        day(25),
        vienna,
      );
    expect(agreed(20).met).toEqual({ day: 18, month: 10 });
    expect(agreed(16).met).toEqual({ day: 16, month: 10 });
  });

  it('knows whether it has been a while since they talked', () => {
    const talks = history([1, 'asked'], [5, 'met']);
    expect(pastOf(talks, day(5), vienna).metLately).toBe(true);
    expect(pastOf(talks, day(25), vienna).metLately).toBe(true);
    expect(pastOf(talks, day(26), vienna).metLately).toBeUndefined();
  });
});
