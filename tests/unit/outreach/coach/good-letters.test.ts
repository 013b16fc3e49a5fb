import { describe, expect, it } from 'vitest';
import { onFriday, waysOf } from '@/tests/support/coach';
import { aReading } from '@/tests/support/reading';
import { coach } from '@/utils/outreach/coach/coach';
import { goodEnglish } from './good-letters';
import { goodLater } from './good-letters-later';
import { goodSpanish } from './good-letters-spanish';

describe.each([
  ['English', goodEnglish],
  ['Spanish', goodSpanish],
  ['either', goodLater],
])('the coach is silent on a good letter in %s', (_language, letters) => {
  it.each(Object.entries(letters))('%s', (_id, { purpose, channel, to, facts, subject, body }) => {
    const reading = aReading({
      name: to,
      headline: facts[0] ?? '',
      about: facts.join('\n'),
    });
    const text = { subject: subject ?? '', body };
    const said = coach({ text, way: waysOf[channel], purpose, reading, today: onFriday });
    expect(said.map(({ saying, values }) => [saying, ...(values ?? [])])).toEqual([]);
  });
});
