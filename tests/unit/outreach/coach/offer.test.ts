import { describe, expect, it } from 'vitest';
import { saysOf } from '@/tests/support/coach';

const plain = 'I write to you because I work with small charities and floods. ';

describe('an offer', () => {
  const work = `${plain}Would you look at my plan and give me feedback?`;
  it.each([
    'In return, I can test your site.',
    "I'd be glad to help with translations.",
    'I will let you know what came of it.',
    'A cambio, puedo revisar tus textos.',
  ])('is heard: %s', (words) => expect(saysOf('offer', `${work} ${words}`)).toEqual([]));
  it('is missed where what is asked for costs work, not for a short call', () => {
    expect(saysOf('offer', work)).toEqual(['offer.none']);
    expect(saysOf('offer', `${plain}Would you have 20 minutes for a call on Tuesday?`)).toEqual([]);
    expect(saysOf('offer', `${plain}I steam it for an hour. What did you do?`)).toEqual([]);
    expect(saysOf('offer', `${plain}Could I spend a few days in your bakery?`)).toEqual([
      'offer.none',
    ]);
  });
});
