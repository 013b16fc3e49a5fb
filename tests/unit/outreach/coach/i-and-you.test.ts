import { describe, expect, it } from 'vitest';
import { notesOf, saysOf } from '@/tests/support/coach';

describe('“I” and “you”', () => {
  it('are weighed', () => {
    const me = 'I am sure that my own plan is what I want and I like it. ';
    expect(notesOf('i-and-you', me.repeat(3))).toMatchObject([{ values: [12, 0] }]);
    expect(
      saysOf('i-and-you', `${me.repeat(3)}You know your own mind, and you said what you think.`),
    ).toEqual([]);
    expect(saysOf('i-and-you', me)).toEqual([]);
  });
});
