import { describe, expect, it } from 'vitest';
import { notesOf, saysOf } from '@/tests/support/coach';

describe('what hurts', () => {
  it.each([
    ['You are an idiot.', 'insult.words'],
    ["You're so arrogant.", 'insult.words'],
    ['You stupid cow.', 'insult.words'],
    ['Go to hell.', 'insult.words'],
    ['Eres una hipócrita.', 'insult.words'],
    ['Vete a la mierda.', 'insult.words'],
    ['I know where you live.', 'insult.threat'],
    ['I will report you if you stay silent.', 'insult.threat'],
    ['Te vas a arrepentir.', 'insult.threat'],
  ])('is said first, also in a nudge: %s', (words, saying) => {
    expect(notesOf('insult', `Maya,\n\n${words}`, { purpose: 'first-nudge' })).toMatchObject([
      { severity: 'mend', saying },
    ]);
  });
  it('is swearing where it is said to nobody', () => {
    expect(saysOf('insult', 'My first year was a shitty one.')).toEqual(['insult.swearing']);
  });
  it.each([
    'This may be a stupid question.',
    'At first I felt such a fraud among you.',
    'My first project was such a failure that I laughed.',
    'You are not arrogant, and I was wrong.',
    "I'll tell everybody that it was your advice.",
    "I'll report back to you in May.",
    'You will be sorry to hear that the kiln broke.',
    'I hope you find a good successor.',
  ])('is something else: %s', (words) => expect(saysOf('insult', words)).toEqual([]));
});
