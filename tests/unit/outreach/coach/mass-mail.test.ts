import { describe, expect, it } from 'vitest';
import { fixed, notesOf, saysOf } from '@/tests/support/coach';

const plain = 'I write to you because I work with small charities and floods. ';

describe('what went to many', () => {
  it.each([
    ['To whom it may concern,', 'massMail.greeting'],
    ['Dear Sir or Madam,', 'massMail.greeting'],
    ['Hi there,', 'massMail.greeting'],
    ['A quien corresponda:', 'massMail.greeting'],
    ['Hello,', 'massMail.nameless'],
    ['Good morning,', 'massMail.nameless'],
  ])('begins so: %s', (greeting, saying) => {
    const body = `${greeting}\n\n${plain}`;
    const [found] = notesOf('mass-mail', body);
    expect(found?.saying).toBe(saying);
    expect(fixed(body, found?.fix)).toContain('Maya');
  });
  it('is not greeted by a name that isn’t known', () => {
    const [found] = notesOf('mass-mail', `Hello,\n\n${plain}`, { reading: undefined });
    expect(found).toMatchObject({ saying: 'massMail.nameless' });
    expect(found?.fix).toBeUndefined();
  });
  it.each([
    'I hope this email finds you well.',
    'I am reaching out to several leaders in data.',
    'I was impressed by your extensive background.',
    'Espero que te encuentres bien.',
    'Encontré tu perfil y me gustó.',
    "In today's fast-paced world, guidance is rare.",
    'I was truly inspired by your story.',
    'Your work resonates deeply with me.',
    'Your insights would be invaluable.',
    'I am writing to express my strong interest.',
    'En el mundo acelerado de hoy cuesta parar.',
    'Tu trayectoria es una fuente de inspiración.',
  ])('says so: %s', (words) => {
    const body = `Hi Maya,\n\n${words}`;
    expect(saysOf('mass-mail', body)).toContain('massMail.phrase');
    expect(saysOf('mass-mail', body, { purpose: 'first-nudge' })).toContain('massMail.phrase');
  });
  it.each([
    'Hi Maya,',
    'Hello, Ms Okonkwo!',
    'Hola, María de los Ángeles Fernández-Villaverde y Castellanos-Ormaechea:',
  ])('is not what she wrote to one: %s', (greeting) => {
    expect(saysOf('mass-mail', `${greeting}\n\n${plain}`)).toEqual([]);
  });
});
