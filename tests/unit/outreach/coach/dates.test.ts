import { describe, expect, it } from 'vitest';
import { notesOf, onFriday, saysOf } from '@/tests/support/coach';

const past = ['dates.past'];
const wrong = ['dates.weekday'];

describe('on 27 November 2026', () => {
  it.each([
    'Would you have 20 minutes in the week of 9 November?',
    'Could we talk on November 16th, 2026?',
    'I would be free on 3 Nov. or any day after.',
    'Tendrías un rato el 20 de noviembre?',
  ])('this time is over: %s', (words) => expect(saysOf('dates', words)).toEqual(past));

  it.each([
    'Could we talk on Tuesday 9 December?',
    'Would Monday, December 8th suit you?',
    '¿Te viene bien el martes 9 de diciembre?',
    'I heard you on Friday 12 November 2026.',
  ])('this weekday is another: %s', (words) => expect(saysOf('dates', words)).toEqual(wrong));

  it.each([
    'Would you have 20 minutes in the week of 7 December?',
    'Could we talk on Wednesday 9 December, or on 11 January?',
    'Could you tell me whether the mail that I sent on 3 November reached you?',
    'I heard you on Saturday 22 November 2025.',
    'On 3 November I asked you for 20 minutes.',
    'Would you do it again after your talk of 12 October?',
    '¿Podrías decirme si te llegó el correo que te escribí el 3 de noviembre?',
    'May I ask you 2 questions?',
    'You may have seen my message of 12 October about UX.',
    'Vuelvo a mi mensaje del 12 de octubre, y me dijiste que más adelante te vendría mejor.',
  ])('nothing is wrong with: %s', (words) => expect(saysOf('dates', words)).toEqual([]));
});

it('counts from the day on which she writes, and without one says nothing', () => {
  const words = 'Would the week of 7 December suit you?';
  expect(saysOf('dates', words, { today: onFriday + 10 })).toEqual([]);
  expect(saysOf('dates', words, { today: onFriday + 11 })).toEqual(past);
  expect(saysOf('dates', words, { today: undefined })).toEqual([]);
});

it('is no proposal in a message that makes none', () => {
  const words = 'I would like to thank you for talking about grants on 21 November.';
  expect(saysOf('dates', words, { purpose: 'thanks' })).toEqual([]);
});

it('shows the day', () => {
  const body = 'Hi Maya,\n\nCould we talk on 16 November?';
  const [found] = notesOf('dates', body);
  expect(body.slice(found?.place?.start, found?.place?.end)).toBe('16 November');
});
