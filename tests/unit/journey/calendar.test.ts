import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tries } from '@/tests/support/property';
import { dayOf, startOfDay } from '@/utils/journey/calendar';

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
