import { describe, expect, it } from 'vitest';
import { notesOf, saysOf } from '@/tests/support/coach';

describe('words of sales', () => {
  it('are named', () => {
    expect(
      notesOf('sales-words', 'Let us explore synergies and leverage our network.'),
    ).toMatchObject([{ severity: 'consider', values: ['synergies, leverage'] }]);
    expect(saysOf('sales-words', 'Una oportunidad única.')).toEqual(['sales.words']);
  });
  it('are no parts of other words', () => {
    expect(saysOf('sales-words', 'Heroin, Roisin and the ninjas of Kpising.')).toEqual([]);
  });
});
