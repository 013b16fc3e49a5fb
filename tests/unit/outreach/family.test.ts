import { describe, expect, it } from 'vitest';
import { purposes } from '@/utils/journey/purpose';
import { examples, letterOf, lettersOf } from './example-letters';

describe.each(examples)('the messages to %s', (name, example) => {
  it('read as they were read aloud', async () => {
    await expect(lettersOf(example)).toMatchFileSnapshot(`./examples/${name}.txt`);
  });

  it.each(purposes)(
    'have no empty place, no doubled word and no broken sentence: %s',
    (purpose) => {
      const { text, subject } = letterOf(purpose, example);
      for (const words of [subject, text.body]) {
        expect(words).not.toMatch(/\b(undefined|null|NaN|object Object)\b|\$\{|\[\w/);
        expect(words).not.toMatch(/ {2}| [,.;:?!]|,,|\.\.(?!\.)|\?\.|\n{3}|^\s|\s$/);
        expect(words).not.toMatch(/(?<![\p{L}'’-])(\p{L}+) \1(?![\p{L}'’-])/iu);
      }
    },
  );

  it.each(purposes)('quote only what stands on the page: %s', (purpose) => {
    const { text } = letterOf(purpose, example);
    const page = JSON.stringify(example.reading.fields);
    const hers = JSON.stringify([example.aims, example.plan]);
    for (const [, words = ''] of text.body.matchAll(/[“«]([^”»]+)[”»]/g)) {
      const shown = JSON.stringify(words.replace(/ …$/, '')).slice(1, -1);
      expect(page + hers).toContain(shown);
    }
  });
});
