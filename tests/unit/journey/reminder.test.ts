import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tries } from '@/tests/support/property';
import { dayOf } from '@/utils/journey/calendar';
import { isoDay } from '@/utils/journey/iso-day';
import { nextStrike, reminderFor } from '@/utils/journey/reminder';
import { vienna } from './a-history';

/** 26 November 2026, a Thursday, at an hour and minute of Vienna. */
const thursday = (hour: number, minute = 0) => Date.UTC(2026, 10, 26, hour - 1, minute);
const oneDay = 86_400_000;

describe('the reminder', () => {
  it('comes at her hour, once', () => {
    expect(reminderFor(9, undefined, thursday(8, 59), vienna)).toBeUndefined();
    expect(reminderFor(9, undefined, thursday(9), vienna)).toBe('2026-11-26');
    expect(reminderFor(9, '2026-11-26', thursday(9, 1), vienna)).toBeUndefined();
    expect(reminderFor(9, '2026-11-26', thursday(9) + oneDay, vienna)).toBe('2026-11-27');
  });

  it('comes later the same day when the device slept over it, and not on the weekend', () => {
    expect(reminderFor(9, '2026-11-24', thursday(22), vienna)).toBe('2026-11-26');
    expect(reminderFor(9, '2026-11-26', thursday(10) + 2 * oneDay, vienna)).toBeUndefined();
    expect(reminderFor(9, '2026-11-26', thursday(10) + 4 * oneDay, vienna)).toBe('2026-11-30');
  });

  it('comes once for a day when she flies west over midnight', () => {
    const reminded = reminderFor(0, '2026-11-26', thursday(1) + oneDay, vienna);
    expect(reminded).toBe('2026-11-27');
    expect(reminderFor(0, reminded, thursday(3) + oneDay, 'America/New_York')).toBeUndefined();
  });

  it('comes again after a clock that was a year ahead is set right', () => {
    expect(reminderFor(9, '2027-11-26', thursday(9), vienna)).toBe('2026-11-26');
  });

  it.each(['Europe/Vienna', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu'])(
    'strikes on each day of a year in %s, whatever the clocks do',
    (zone) => {
      fc.assert(
        fc.property(fc.integer({ min: 0, max: 23 }), (hour) => {
          let now = Date.UTC(2026, 0, 1, 15);
          for (let count = 1; count <= 365; count += 1) {
            const next = nextStrike(hour, now, zone);
            expect(next).toBeGreaterThan(now);
            expect(dayOf(next, zone) - dayOf(now, zone)).toBeLessThanOrEqual(1);
            const weekday = new Date(dayOf(next, zone) * oneDay).getUTCDay();
            const works = weekday !== 0 && weekday !== 6;
            expect(reminderFor(hour, undefined, next, zone)).toBe(
              works ? isoDay(dayOf(next, zone)) : undefined,
            );
            now = next;
          }
          expect(dayOf(now, zone)).toBeGreaterThanOrEqual(20_454 + 364);
        }),
        { ...tries, numRuns: 8 },
      );
    },
  );
});
