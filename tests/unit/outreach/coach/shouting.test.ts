import { describe, expect, it } from 'vitest';
import { fixed, notesOf, saysOf } from '@/tests/support/coach';

describe('shouting', () => {
  it('is four words in capitals', () => {
    const notes = notesOf('shouting', 'Hi Maya, I WOULD LIKE TO TALK about floods.');
    expect(notes).toMatchObject([{ saying: 'shouting.capitals', severity: 'consider' }]);
    expect(saysOf('shouting', 'QUIERO HABLAR CON USTED')).toEqual(['shouting.capitals']);
  });
  it.each(['NASA, ESA and UNESCO have teams for it.', 'I loved it, REALLY.', 'A B C D E'])(
    'is not a name or one loud word: %s',
    (words) => expect(saysOf('shouting', words)).toEqual([]),
  );
  it.each([
    ['Thank you!!!', 'consider', 'Thank you!'],
    ['Any news???', 'consider', 'Any news?'],
    ['Really?!', 'idea', 'Really?'],
    ['¡¡¡Gracias!!!', 'consider', '¡¡¡Gracias!'],
  ])('is a row of marks: %s', (body, severity, after) => {
    const [found] = notesOf('shouting', body);
    expect(found).toMatchObject({ saying: 'shouting.marks', severity });
    expect(fixed(body, found?.fix)).toBe(after);
  });
  it('is also the fourth single mark', () => {
    expect(saysOf('shouting', 'Hello! Thank you! How kind!')).toEqual([]);
    expect(saysOf('shouting', 'Hello! Thank you! How kind! Bye!')).toEqual(['shouting.marks']);
  });
});
