import { describe, expect, it } from 'vitest';
import { notesOf, saysOf } from '@/tests/support/coach';

const plain = 'I write to you because I work with small charities and floods. ';

describe('questions', () => {
  const ask = `${plain}Would you have 20 minutes? `;
  it('are one to three', () => {
    expect(saysOf('questions', ask)).toEqual([]);
    expect(saysOf('questions', `${ask}Why floods? Why now?`)).toEqual([]);
    expect(notesOf('questions', `${ask}Why? And why now? And what then?`)).toMatchObject([
      { saying: 'questions.many', values: [4] },
    ]);
  });
  it('are better than a wish', () => {
    expect(saysOf('questions', `${plain}I would love to have a call with you.`)).toEqual([
      'questions.none',
    ]);
  });
});
