import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it, vi } from 'vitest';
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

  it('makes a clock once for each zone, not once for each look at it', () => {
    const clocks = vi.spyOn(Intl, 'DateTimeFormat');
    const days = Array.from({ length: 500 }, (_, day) => startOfDay(20_000 + day, 'Asia/Tokyo'));
    expect(clocks.mock.calls.length).toBeLessThanOrEqual(1);
    clocks.mockRestore();
    expect(days[0]).toBe(20_000 * 86_400_000 - 9 * 3_600_000);
  });

  it('keeps the zones apart, however many are asked for, known or not', () => {
    const zones = Intl.supportedValuesOf('timeZone').slice(0, 60);
    const noon = Date.UTC(2026, 10, 23, 12);
    const days = () => [...zones, 'Vienna', ''].map((zone) => dayOf(noon + 9 * 3_600_000, zone));
    expect(days()).toEqual(days());
    expect(dayOf(noon, 'Vienna')).toBe(dayOf(noon));
    expect(dayOf(noon + 9 * 3_600_000, 'Europe/Vienna')).toBe(dayOf(noon));
    expect(dayOf(noon + 9 * 3_600_000, ' Asia/Tokyo ')).toBe(dayOf(noon) + 1);
  });
});

describe('a browser that has Temporal', () => {
  const zones = [
    ...['Europe/Vienna', 'America/Sao_Paulo', 'Asia/Kathmandu', 'Pacific/Apia', 'America/Havana'],
    ...['Australia/Lord_Howe', 'Africa/Casablanca', 'Asia/Tehran', 'UTC', '+05:30', 'Vienna'],
  ];

  /** The calendar as such a browser loads it, or one that has only `Intl`. */
  async function calendarWith(temporal: boolean) {
    vi.resetModules();
    if (temporal) vi.stubGlobal('Temporal', Temporal);
    const calendar = await import('@/utils/journey/calendar');
    // How a zone's clock is asked is decided when it is first needed.
    for (const zone of zones) calendar.dayOf(0, zone);
    vi.unstubAllGlobals();
    return calendar;
  }

  it('counts the same days as one that has not', async () => {
    const [one, other] = [await calendarWith(true), await calendarWith(false)];
    // Until 2040, so that clocks change in all ways that they do.
    const moments = fc.integer({ min: 0, max: Date.UTC(2040, 0) });
    fc.assert(
      fc.property(moments, fc.constantFrom(...zones), (at, zone) => {
        const day = one.dayOf(at, zone);
        expect(day).toBe(other.dayOf(at, zone));
        expect(one.startOfDay(day, zone)).toBe(other.startOfDay(day, zone));
      }),
      tries,
    );
  });
});
