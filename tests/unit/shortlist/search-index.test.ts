import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginsNearly } from '@/utils/shortlist/near-words';
import { createSearchIndex } from '@/utils/shortlist/search-index';
import { searchWordsIn } from '@/utils/shortlist/search-words';
import { found } from '@/utils/shortlist/wish';
import { tries } from '../../support/property';

function indexOf(people: Record<string, { who: string; said?: string }>) {
  const index = createSearchIndex();
  for (const [id, { who, said = '' }] of Object.entries(people)) {
    index.add(id, 'who', searchWordsIn(who).join(' '));
    index.add(id, 'said', searchWordsIn(said).join(' '));
  }
  return index;
}

const people = indexOf({
  garcia: { who: 'José García Acme Labs', said: 'Pricing is a promise, not a number.' },
  obrien: { who: "Niamh O'Brien Lumen", said: 'I learnt to listen in Kraków with Łukasz.' },
  wang: { who: '王小明 字节跳动', said: 'product research' },
  soren: { who: 'Søren Ærø', said: 'García taught me pricing.' },
});

function find(query: string): string[] {
  return [...found(['garcia', 'obrien', 'wang', 'soren'], people.find(query))];
}

describe('a search', () => {
  it('finds an Arabic name with and without the article that is written together with it', () => {
    const index = indexOf({ noor: { who: 'نور الهدى الشريف' }, sharif: { who: 'شريف منصور' } });
    const named = (query: string) => [...found(['noor', 'sharif'], index.find(query))];
    expect(named('الشريف')).toEqual(['noor']);
    expect(named('شريف')).toEqual(['noor', 'sharif']);
    expect(named('نور')).toEqual(['noor']);
  });

  it('begins with the first letter', () => {
    expect(find('n')).toContain('obrien');
    expect(find('n')).not.toContain('soren');
    expect(find('nia')).toEqual(['obrien']);
  });

  it.each([
    ['jose garcia', 'garcia'],
    ['JOSÉ', 'garcia'],
    ['obrien', 'obrien'],
    ["o'brien", 'obrien'],
    ['soren aero', 'soren'],
    ['lukasz', 'obrien'],
    ['小明', 'wang'],
    ['字节', 'wang'],
  ])('finds “%s” however it is written', (query, id) => {
    expect(find(query)[0]).toBe(id);
  });

  it.each(['gacria', 'garcai', 'grcia', 'garrcia', 'garzia'])(
    'forgives the slip in “%s”',
    (query) => {
      expect(find(query)[0]).toBe('garcia');
    },
  );

  it('forgives no slip in so short a word that anything would be near it', () => {
    expect(find('wxg')).toEqual([]);
  });

  it('wants every word, wherever each of them stands', () => {
    expect(find('acme pricing')).toEqual(['garcia']);
    expect(find('acme listen')).toEqual([]);
  });

  it('puts who is called so before who only wrote of it', () => {
    expect(find('garcia')).toEqual(['garcia', 'soren']);
  });

  it('is none without a word', () => {
    expect(people.find('')).toBeUndefined();
    expect(people.find(' –!')).toBeUndefined();
  });

  it('finds who was added anew by the new words alone', () => {
    const index = indexOf({ maya: { who: 'Maya Okafor Lumen' } });
    const list = ['maya'];
    expect(found(list, index.find('maya'))).toEqual(['maya']);
    index.drop('maya');
    expect(found(list, index.find('maya'))).toEqual([]);
    index.add('maya', 'who', 'maya acme');
    expect(found(list, index.find('acme'))).toEqual(['maya']);
    expect(found(list, index.find('lumen'))).toEqual([]);
  });
});

it('takes any typing, and finds everybody by any beginning of a word of theirs', () => {
  const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), word, (own, query) => {
      const words = own.flatMap(searchWordsIn);
      const index = indexOf({ one: { who: own.join(' ') } });
      for (const mine of words) {
        const beginning = mine.slice(0, Math.max(1, mine.length - 1));
        // What is cut may come apart into other words; as it was cut it has to be found.
        if (searchWordsIn(beginning).join() === beginning)
          expect(index.find(beginning)?.(['one'])[0]).toBeGreaterThan(0);
      }
      index.find(query);
    }),
    tries,
  );
});

it('counts slips as the plain definition does', () => {
  /** Least changes to make `typed` out of a beginning of `word`, by trying all (optimal string alignment). */
  function least(word: string, typed: string): number {
    const from = (i: number, j: number): number => {
      if (i === typed.length) return 0;
      if (j === word.length) return typed.length - i;
      const same = typed[i] === word[j] ? 0 : 1;
      const exchanged =
        typed[i] === word[j + 1] && typed[i + 1] === word[j] && i + 1 < typed.length
          ? 1 + from(i + 2, j + 2)
          : Number.POSITIVE_INFINITY;
      return Math.min(same + from(i + 1, j + 1), 1 + from(i + 1, j), 1 + from(i, j + 1), exchanged);
    };
    return from(0, 0);
  }
  const short = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(short, short, fc.constantFrom(1, 2), (word, typed, most) => {
      expect(beginsNearly(word, typed, most)).toBe(least(word, typed) <= most);
    }),
    tries,
  );
});
