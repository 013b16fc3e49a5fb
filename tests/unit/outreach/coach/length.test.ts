import { expect, it } from 'vitest';
import { note, notesOf, saysOf, waysOf } from '@/tests/support/coach';

const words = (count: number) => 'word '.repeat(count);
const characters = (count: number) => 'word '.repeat(300).slice(0, count);

it.each([
  [24, ['length.tooShort']],
  [25, ['length.short']],
  [49, ['length.short']],
  [50, []],
  [200, []],
  [201, ['length.long']],
  [300, ['length.long']],
  [301, ['length.tooLong']],
])('finds a mail of %i words %j', (count, notes) => {
  expect(saysOf('length', words(count))).toEqual(notes);
});

it.each([
  [59, ['length.tooShort']],
  [60, []],
  [800, []],
  [801, ['length.long']],
  [1_201, ['length.tooLong']],
])('finds an InMail of %i characters %j', (count, notes) => {
  const way = { channel: 'inmail', hasSubject: true, limits: { body: 1_900 } } as const;
  expect(saysOf('length', characters(count), { way })).toEqual(notes);
});

it('says of a note that LinkedIn would cut it off, and else asks little of it', () => {
  expect(saysOf('length', characters(201), { way: note })).toEqual(['length.cutOff']);
  expect(saysOf('length', characters(200), { way: note })).toEqual([]);
  expect(saysOf('length', 'Hi!', { way: note })).toEqual(['length.tooShort']);
});

it('counts words also where no blanks divide them', () => {
  expect(saysOf('length', '花子さん、記事を読みました。'.repeat(20))).not.toContain(
    'length.tooShort',
  );
});

it.each([1_000, 4_000])('counts all of %i words, beyond what the other rules look at', (count) => {
  expect(notesOf('length', words(count))).toMatchObject([{ values: [count] }]);
  const way = waysOf['linkedin-message'];
  const long = words(count).trim();
  expect(notesOf('length', long, { way })).toMatchObject([{ values: [long.length, 3_000] }]);
});
