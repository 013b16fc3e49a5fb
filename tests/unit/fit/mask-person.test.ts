import { describe, expect, it } from 'vitest';
import { aReading } from '@/tests/support/reading';
import { fitInput } from '@/utils/fit/fit-input';
import { valueIn } from '@/utils/profile/field';

/** What is left of a text on the page of somebody. */
function left(name: string, about: string, handle?: string): string | undefined {
  const page = handle === undefined ? { name, about } : { name, about, handle };
  return valueIn(fitInput(aReading(page)).about);
}

describe('a name in a text', () => {
  it.each([
    ['Mason Baker', 'Mason Baker bakes.'],
    ['Mason Baker', 'mason baker bakes.'],
    ['Mason Baker', 'MASON BAKER bakes.'],
    ['Mason Baker', 'Baker, Mason bakes.'],
    ['Mason Baker', 'Mason J. Baker bakes.'],
    ['Mason J. Baker', 'Mason Baker bakes.'],
    ['Mason Baker', 'M. Baker bakes.'],
    ['Mason Baker', '@masonbaker bakes.'],
    ['Mason Baker', '#MasonBaker bakes.'],
    ['Mason Baker', 'masonbaker.com bakes.'],
    ['Mason Baker', 'mason@baker.com bakes.'],
    ['Mason Baker', 'M.B. bakes.'],
    ['Mason Baker, PhD', 'Mason Baker bakes.'],
    ['Baker, Mason', 'Mason Baker bakes.'],
    ['Mason “Mo” Baker', 'Mo Baker bakes.'],
    ['Mason Baker (he/him)', 'Mason Baker bakes.'],
    ['Mason Baker 🥖', 'Mason Baker bakes.'],
    ['Emily Lund (Walsh)', 'Walsh bakes.'],
    ['Emily W.', 'Emily W. bakes.'],
    ['Eva Müller', 'Müller bakes.'],
    ['Eva Müller', 'Mueller bakes.'],
    ['Eva Müller', 'MULLER bakes.'],
    ['Eva Müller', 'Mu\u0308ller bakes.'],
    ['Eva Mu\u0308ller', 'Müller bakes.'],
    ['Eva Sørensen', 'Sorensen bakes.'],
    ['Eva Weiß', 'WEISS bakes.'],
    ['Łukasz Lund', 'Lukasz bakes.'],
    ['Sinéad O’Brien', "O'Brien bakes."],
    ["Sinéad O'Brien", 'OBrien bakes.'],
    ['李 明', '李明 bakes.'],
    ['李 明', '明 bakes.'],
    ['Ana De la Cruz', 'De la Cruz bakes.'],
  ])('of %s is hidden: %s', (name, text) => {
    expect(left(name, text)).toBe('bakes.');
  });

  it.each([
    ['Sarah Lund | UX Designer', 'UX designer'],
    ['Sarah Lund – Climate tech', 'I work in climate tech'],
    ['Sarah Lund, Product Manager', 'Product Manager'],
    ['Sarah Lund 🌿 gardener', 'gardener'],
    ['Julia | Nonprofit', 'nonprofit communications'],
    ['Mason Baker', 'a baker by trade'],
    ['Mason A. Baker', 'I am a baker'],
    ['Ana De la Cruz', 'jefe de la tienda'],
    ['Dev Patel', 'web dev lead'],
    ['Ruby Lund', 'Ruby developer'],
    ['Ada Lund, MBA', 'I teach on an MBA'],
    ['Mo Manager', 'Product Manager'],
    ['Young Lee', 'I help young people'],
  ])('of %s leaves what is no name: %s', (name, text) => {
    expect(left(name, text)).toBe(text);
  });
});

describe('whose parent or partner somebody is', () => {
  it.each([
    'Proud mum of two boys',
    'Father of 3',
    'dad x2',
    'Mother to twins',
    'Padre de dos niñas',
    'Husband',
    'proud mom of a teenage son',
  ])('%s is hidden, wherever it stands', (said) => {
    expect(left('Ada Lund', `Nurse | ${said} | Leeds`)).toBe('Nurse |\n| Leeds');
    expect(left('Ada Lund', `I bake bread.\n${said}.`)).toBe('I bake bread.');
  });

  it.each([
    'Founder of Mums in Tech',
    'mother and child health',
    'Mentoring parents of disabled children',
    'Father Brown Bakery',
    'Women’s refuge: mother of all fundraisers',
  ])('%s stays', (text) => {
    expect(left('Ada Lund', text)).toBe(text);
  });
});

describe('an age', () => {
  it.each([
    'class of 2009',
    'class of ’09',
    '’73',
    'aged 34',
    '34 years old',
    '58-year-old',
    '34yo',
    '1987',
    '２００９',
    '١٩٧٣',
    '2009–13',
    '1980s',
  ])('is hidden: %s', (words) => {
    const plain = left('Ada Lund', 'Gardener,\nin Leeds');
    expect(left('Ada Lund', `Gardener, ${words} in Leeds`)).toBe(plain);
  });

  it.each(['34 | gardener', 'gardener, 34', 'gardener (34)'])(
    'is hidden where a number stands by itself: %s',
    (text) => {
      expect(left('Ada Lund', text)).toBe(left('Ada Lund', text.replace('34', '58')));
      expect(left('Ada Lund', text)).not.toContain('34');
    },
  );

  it.each(['a team of 34', 'I teach 12-year-olds', '40 people', '20 years of experience'])(
    'isn’t what every number is: %s',
    (text) => {
      expect(left('Ada Lund', text)).toBe(text);
    },
  );
});
