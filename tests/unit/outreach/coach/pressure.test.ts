import { describe, expect, it } from 'vitest';
import { saysOf } from '@/tests/support/coach';

describe('pressure', () => {
  it.each([
    ['Please reply by Friday.', 'pressure.hurry'],
    ['I look forward to your positive response.', 'pressure.hurry'],
    ["I'm rather disappointed.", 'pressure.guilt'],
    ['I can see that you have read both messages.', 'pressure.guilt'],
    ['Mi nota depende de esto.', 'pressure.guilt'],
  ])('is heard, also in a nudge: %s', (words, saying) => {
    expect(saysOf('pressure', words, { purpose: 'first-nudge' })).toEqual([saying]);
  });
  it.each([
    'I look forward to hearing from you.',
    'Reply whenever it suits you.',
    'I was disappointed in myself, so I began again.',
  ])('is none: %s', (words) => expect(saysOf('pressure', words)).toEqual([]));
});
