import { describe, expect, it } from 'vitest';
import { goodAsk, notesOf, saysOf } from '@/tests/support/coach';

const german =
  'Ich würde mich sehr freuen, wenn wir uns einmal über den Einstieg unterhalten könnten.';
const spanish =
  'Me gustaría saber cómo empezaste en la ciudad y qué es lo que más te costó en los primeros años.';

describe('one language', () => {
  it.each([german, spanish])('is left by a sentence of another: %s', (words) => {
    const body = goodAsk.replace('In return,', `${words} In return,`);
    const [found] = notesOf('one-language', body);
    expect(body.slice(found?.place?.start, found?.place?.end)).toBe(words);
  });
  it.each([
    goodAsk,
    goodAsk.replace('Thank you for reading,', 'Muchas gracias y un abrazo,'),
    goodAsk.replace('agencies made', 'agencies (“Warum ich die Agentur verlassen habe”) made'),
    `${german}\n\n${german}`,
  ])('is kept', (body) => expect(saysOf('one-language', body)).toEqual([]));
});
