import { expect, it } from 'vitest';
import { note, saysOf } from '@/tests/support/coach';

it.each([
  ['Could we have a call?', ['time.both']],
  ['Could we have a quick call next week?', ['time.length']],
  ['Could we have a call of 15 minutes?', ['time.when']],
  ['Could we have a call of 15 minutes on Tuesday?', []],
  ['Would you have half an hour for a coffee in May?', []],
  ['Could we talk for an hour next week?', ['time.long']],
  ['¿Tendrías media hora para un café la semana que viene?', []],
  ['¿Podríamos hablar?', ['time.both']],
  ['Could I ask you about your work by mail.', ['time.effort']],
  ['May I send you two questions by mail?', []],
  ['Would you look at one page of my portfolio?', []],
  ["I'd be grateful for feedback on my work.", ['time.effort']],
  ['How did you find your first clients?', []],
])('%s %j', (body, notes) => expect(saysOf('time-and-effort', body)).toEqual(notes));

it('leaves it out of a note, which has no room for it', () => {
  expect(saysOf('time-and-effort', 'Could we have a call?', { way: note })).toEqual([]);
});

it('takes what others say to others for no talk with her', () => {
  for (const body of [
    'How do you decide which volunteers speak to the press? A short written answer would help.',
    "I'd love to know who talks to the press on the first day. A short written answer would help.",
  ])
    expect(saysOf('time-and-effort', body)).toEqual([]);
  expect(saysOf('time-and-effort', 'Could you tell me which day we could speak?')).toEqual([
    'time.both',
  ]);
});
