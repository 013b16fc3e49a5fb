import { describe, expect, it } from 'vitest';
import { dayInText } from '@/utils/replies/day-in-text';

const now = Date.UTC(2026, 10, 26, 12);
const languages = ['en-US', 'en-GB', 'de', 'fr', 'es', 'it', 'pt-BR', 'nl', 'pl', 'tr', 'ru', 'uk'];
const more = ['cs', 'sv', 'da', 'nb', 'fi', 'el', 'hu', 'ro', 'ja', 'zh-CN', 'zh-TW', 'vi', 'id'];

describe('the day in a text', () => {
  it.each([...languages, ...more])(
    'is found as the browser writes it in %s, or not at all',
    (lang) => {
      let found = 0;
      for (const dateStyle of ['full', 'long', 'medium'] as const) {
        for (let month = 0; month < 11; month += 1) {
          for (const day of [1, 4, 12, 25]) {
            const at = Date.UTC(2026, month, day, 14, 32);
            const text = new Intl.DateTimeFormat(lang, {
              dateStyle,
              timeStyle: 'short',
              timeZone: 'UTC',
            }).format(at);
            const read = dayInText(text, lang, now);
            if (read === undefined) continue;
            found += 1;
            expect({ text, read }).toEqual({ text, read: new Date(at).toISOString().slice(0, 10) });
          }
        }
      }
      // At least with the name of the month; numbers alone are read where their order is settled.
      expect(found).toBeGreaterThanOrEqual(88);
    },
  );

  it.each([
    ['3/4/2026 14:32', 'en'],
    ['3/4/26', 'en-US'],
    ['Yesterday', 'en'],
    ['Nov 24', 'en'],
    ['14:32', 'en'],
    ['Nov 24, 2026 and Dec 1, 2026', 'en'],
    ['Nov 31, 2026', 'en'],
    ['Nov 24, 2029', 'en'],
    ['Nov 24, 2026', 'no language'],
    ['', 'en'],
  ])('is left open in "%s" (%s)', (text, lang) => {
    expect(dayInText(text, lang, now)).toBeUndefined();
  });

  it.each([
    ['Tue 11/24/2026 2:32 PM', 'en-us', '2026-11-24'],
    ['24/11/2026 14:32', 'en-GB', '2026-11-24'],
    ['24.11.2026', 'de-DE', '2026-11-24'],
    ['2026-11-24', 'sv-SE', '2026-11-24'],
    ['24/11/2026', 'en', undefined],
  ])('is read from "%s" in %s', (text, lang, day) => {
    expect(dayInText(text, lang, now)).toBe(day);
  });
});
