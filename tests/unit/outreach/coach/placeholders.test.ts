import { describe, expect, it } from 'vitest';
import { notesOf, saysOf } from '@/tests/support/coach';

const plain = 'I write to you because I work with small charities and floods. ';

describe('what a template left open', () => {
  it.each([
    '[Company]',
    '{{first_name}}',
    '<your name>',
    '____',
    'XXX',
    'TODO',
    '%NAME%',
    'First Name',
    '[nombre]',
  ])('is found: %s', (gap) => {
    const body = `${plain}I like ${gap} a lot.`;
    const [found] = notesOf('placeholders', body);
    expect(found).toMatchObject({ severity: 'mend', values: [gap] });
    expect(body.slice(found?.place?.start, found?.place?.end)).toBe(gap);
  });
  it('is found in the subject', () => {
    expect(notesOf('placeholders', plain, { subject: 'Hello [Name]' })).toMatchObject([
      { place: { part: 'subject' } },
    ]);
  });
  it.each([
    'the figure [1]',
    'f(x) < 3 and y > 2',
    'size XL',
    'wait … what',
    'snake_case',
    'SHORTSTKA',
  ])('is not: %s', (words) => expect(saysOf('placeholders', plain + words)).toEqual([]));
});

describe('what a writing program says to her', () => {
  it.each([
    'Certainly! Here is a polite message:',
    'As an AI language model, I can’t know their name.',
    'Feel free to adjust this to your needs.',
    'Subject: Two questions',
    'Two **short questions** on bees.',
    'Puedes personalizarlo con tu nombre.',
  ])('is found: %s', (words) => {
    expect(notesOf('placeholders', `${words}\n\n${plain}`)).toMatchObject([
      { severity: 'mend', saying: 'placeholders.machine' },
    ]);
  });
  it.each(['Here is the letter that I wrote.', 'The subject: bees.', 'Feel free to say no.'])(
    'is not: %s',
    (words) => expect(saysOf('placeholders', plain + words)).toEqual([]),
  );
});
