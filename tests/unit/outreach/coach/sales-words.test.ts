import { describe, expect, it } from 'vitest';
import { notesOf, saysOf } from '@/tests/support/coach';
import { aReading } from '@/tests/support/reading';

describe('words of sales', () => {
  it('are named', () => {
    expect(
      notesOf('sales-words', 'Let us explore synergies and leverage our network.'),
    ).toMatchObject([{ severity: 'consider', values: ['synergies, leverage'] }]);
    expect(saysOf('sales-words', 'Una oportunidad única.')).toEqual(['sales.words']);
  });
  it('are theirs where their page has them', () => {
    const words = 'Your note on bandwidth at schools helped me.';
    const reading = aReading({ name: 'Sunita Velde', about: 'I measure bandwidth at schools.' });
    expect(saysOf('sales-words', words)).toEqual(['sales.words']);
    expect(saysOf('sales-words', words, { reading })).toEqual([]);
  });
  it('are no parts of other words', () => {
    expect(saysOf('sales-words', 'Heroin, Roisin and the ninjas of Kpising.')).toEqual([]);
  });
});
