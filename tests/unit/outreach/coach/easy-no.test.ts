import { expect, it } from 'vitest';
import { fixed, note, notesOf, saysOf } from '@/tests/support/coach';

const ask = 'Hi Maya,\n\nWould you have 20 minutes for a call on Tuesday about leaving agencies?';

it.each([
  'No worries if not.',
  "If you're too busy, I completely understand.",
  'A one-line no is fine.',
  'Feel free to ignore this.',
  "And if you'd rather not, just say so.",
  "I'd understand a no.",
  "Please ignore this if it's not for you.",
  "If this isn't a good time, just say so.",
  'Si no puedes, no pasa nada.',
  'Lo entiendo perfectamente.',
])('hears one: %s', (words) => expect(saysOf('easy-no', `${ask}\n\n${words}`)).toEqual([]));

it('writes one before the farewell', () => {
  const body = `${ask}\n\nThank you,\nAna`;
  expect(fixed(body, notesOf('easy-no', body)[0]?.fix)).toBe(
    `${ask}\n\nIf this isn't a good time, a one-line no is completely fine.\n\nThank you,\nAna`,
  );
  expect(fixed(ask, notesOf('easy-no', ask)[0]?.fix)).toBe(
    `${ask}\n\nIf this isn't a good time, a one-line no is completely fine.`,
  );
});

it('writes it in the language of the message', () => {
  const spanish =
    'Hola Maya:\n\n¿Tendrías veinte minutos para una llamada el martes con una persona de la ONG?';
  expect(notesOf('easy-no', spanish)[0]?.fix?.text).toContain('Si ahora no es buen momento');
});

it('leaves it out of a note', () => {
  expect(saysOf('easy-no', ask, { way: note })).toEqual([]);
});
