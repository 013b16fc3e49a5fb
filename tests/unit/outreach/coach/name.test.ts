import { describe, expect, it } from 'vitest';
import { fixed, notesOf } from '@/tests/support/coach';
import { aReading } from '@/tests/support/reading';

const plain = 'I write to you because I work with small charities and floods. ';

describe('their name', () => {
  const of = (name: string, greeting: string) =>
    notesOf('name', `${greeting}\n\n${plain}`, { reading: aReading({ name }) });
  it.each([
    ['Maya Okonkwo', 'Hi Maya,'],
    ['Maya Okonkwo', 'Dear Dr Okonkwo,'],
    ['Maya Okonkwo', 'HI MAYA,'],
    ['Elisabeth Horn', 'Dear Elis,'],
    ['Jean-Luc Picard-Smith', 'Hi Jean-Luc,'],
    ['山田花子', '山田花子様、'],
    ['Maya Okonkwo', 'Good morning,'],
    ['Maya Okonkwo', 'Estimada señora Okonkwo:'],
    ['Maya Okonkwo', 'hey maya can u help me get into nonprofits??'],
    ['Maya Okonkwo', 'Hey Maya how are you?'],
    ['Maya Okonkwo', 'hey can u help me get into nonprofits??'],
    ['Dan Horn', 'hey can you help me?'],
    ['Maya Okonkwo', 'Hi [Name],'],
    ['Maya Okonkwo', 'Dear {{first_name}},'],
  ])('%s in “%s” is right', (name, greeting) => expect(of(name, greeting)).toEqual([]));
  it.each([
    ['Maya Okonkwo', 'Hi Mayra,', 'name.misspelt', 'Hi Maya,'],
    ['Maya Okonkwo', 'Dear Ms Okonkow,', 'name.misspelt', 'Dear Ms Okonkwo,'],
    ['Maya Okonkwo', 'Dear Maya Okonkow,', 'name.misspelt', 'Dear Maya Okonkwo,'],
    ['Maya Okonkwo', 'hey mayra how are you?', 'name.misspelt', 'hey Maya how are you?'],
    ['José Núñez', 'Hola Jose,', 'name.accent', 'Hola José,'],
  ])('%s in “%s”: %s', (name, greeting, saying, right) => {
    const [found] = of(name, greeting);
    expect(found?.saying).toBe(saying);
    expect(fixed(greeting, found?.fix)).toBe(right);
  });
  it('may be another one altogether, which only she can tell', () => {
    const [found] = of('Maya Okonkwo', 'Hi Robert,');
    expect(found).toMatchObject({ saying: 'name.other', values: ['Robert', 'Maya Okonkwo'] });
    expect(found?.fix).toBeUndefined();
  });
  it('is said once to be another one', () => {
    for (const greeting of ['Dear Robert Smith,', 'Hi Robert how are you?', 'hey robert,'])
      expect(of('Maya Okonkwo', greeting)).toMatchObject([{ saying: 'name.other' }]);
  });
});
