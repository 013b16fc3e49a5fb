import { describe, expect, it } from 'vitest';
import { note, notesOf, saysOf } from '@/tests/support/coach';

describe('who writes', () => {
  it('is said, or asked for', () => {
    const ask =
      'Your talk on floods was clear. Would you have twenty minutes for a call on Tuesday?';
    expect(saysOf('who-writes', ask)).toEqual(['whoWrites.none']);
    expect(saysOf('who-writes', `I work for a small charity. ${ask}`)).toEqual([]);
    expect(saysOf('who-writes', `I keep the gauges of a harbour dry. ${ask}`)).toEqual([]);
    expect(saysOf('who-writes', `Cuido los archivos de una radio. ${ask}`)).toEqual([]);
    expect(saysOf('who-writes', `I'm so grateful for it, and I hope you're well. ${ask}`)).toEqual([
      'whoWrites.none',
    ]);
    expect(saysOf('who-writes', `Charity worker here. ${ask}`)).toEqual([]);
    expect(saysOf('who-writes', ask, { purpose: 'ask-acquaintance' })).toEqual([]);
  });

  it('is only an idea where an invitation shows it', () => {
    const ask = 'Your talk on floods was clear. May I ask you two questions about the gauges?';
    expect(notesOf('who-writes', ask)).toMatchObject([{ severity: 'consider' }]);
    expect(notesOf('who-writes', ask, { way: note })).toMatchObject([{ severity: 'idea' }]);
  });

  it.each([
    ['Three years pitching crisps, and nobody was fed by it.', []],
    ['Your three years pitching crisps made me laugh.', ['whoWrites.none']],
    ['Thank you,\nPriya Nair\nAccount executive, Bright & Loud', []],
    ['Thank you,\nPriya Nair / Account executive, Bright & Loud\n+43 1 555 01 23', []],
    ['Kind Regards,\nPriya Nair', ['whoWrites.none']],
    ['Best Wishes\nPriya Nair', ['whoWrites.none']],
  ])('is heard in what she did, and beside her name: %s', (words, sayings) => {
    const ask = 'Would you have twenty minutes for a call about the gauges on Tuesday?';
    expect(saysOf('who-writes', `Hi Maya,\n\n${ask} ${words}`)).toEqual(sayings);
  });
});
