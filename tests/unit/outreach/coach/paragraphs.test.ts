import { describe, expect, it } from 'vitest';
import { notesOf, saysOf } from '@/tests/support/coach';

const words = (count: number) => 'word '.repeat(count).trim();

describe('paragraphs', () => {
  it('are missed in a letter of one', () => {
    expect(notesOf('paragraphs', `Hi Maya,\n\n${words(110)}\n\nThank you,\nAna`)).toMatchObject([
      { severity: 'consider', values: [110] },
    ]);
    expect(saysOf('paragraphs', `Hi Maya,\n\n${words(90)}\n\nThank you,\nAna`)).toEqual([]);
  });
  it('may be long beside others, up to a screen', () => {
    expect(saysOf('paragraphs', `${words(20)}\n\n${words(120)}`)).toEqual([]);
    expect(notesOf('paragraphs', `${words(20)}\n\n${words(140)}`)).toMatchObject([
      { severity: 'idea' },
    ]);
  });
});
