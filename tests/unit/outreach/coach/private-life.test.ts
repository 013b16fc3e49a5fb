import { describe, expect, it } from 'vitest';
import { maya, saysOf } from '@/tests/support/coach';
import { aReading } from '@/tests/support/reading';

describe('their private life', () => {
  it.each([
    ['I saw that your little girl has started school.', 'privateLife.life'],
    ['I see you have two kids and live in Manchester.', 'privateLife.life'],
    ['You moved to the yellow house by the canal.', 'privateLife.life'],
    ['I asked around where you live.', 'privateLife.life'],
    ['Vi que tu hija empezó el colegio.', 'privateLife.life'],
    ['You look beautiful in your photo.', 'privateLife.looks'],
    ['Are you single?', 'privateLife.looks'],
    ['Eres muy guapa.', 'privateLife.looks'],
  ])('is left alone: %s', (words, saying) => {
    expect(saysOf('private-life', words)).toEqual([saying]);
    expect(saysOf('private-life', words, { purpose: 'ask-acquaintance' })).toEqual([]);
  });
  it.each([
    'Your post on coming back after your daughter was born helped me.',
    'Your drawings are beautiful.',
    'I saw that you have two children’s books out.',
    'If you have a child, you know it.',
    'You said that you have two kids.',
    'Your pictures of the harbour hang above my desk.',
  ])('is what they told themselves, or something else: %s', (words) => {
    expect(saysOf('private-life', words)).toEqual([]);
  });
  it('may be spoken of where their page does', () => {
    const words = 'I hope that your daughter likes the workshop.';
    const reading = aReading({ name: 'Maya Okonkwo', about: 'I run it with my daughter.' });
    expect(saysOf('private-life', words, { reading: maya })).toEqual(['privateLife.life']);
    expect(saysOf('private-life', words, { reading })).toEqual([]);
  });
});
