import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caps } from '@/utils/profile/caps';
import { absent, type Field, notLoaded, read, unreadable } from '@/utils/profile/field';
import { mergeReadings } from '@/utils/profile/merge';
import { type FieldName, type Fields, fieldNames, type Reading } from '@/utils/profile/reading';

const minute = 60_000;

function readingOf(fields: Partial<Fields> = {}, more: Partial<Reading> = {}): Reading {
  const none = Object.fromEntries(fieldNames.map((name) => [name, notLoaded])) as unknown as Fields;
  return {
    identity: 'linkedin:maya',
    source: 'profile',
    url: 'https://www.linkedin.com/in/maya/',
    layout: 'linkedin-sdui',
    readAt: 0,
    ...more,
    fields: { ...none, ...fields },
  };
}

function merged<K extends FieldName>(name: K, before: Fields[K], after: Fields[K], apart = minute) {
  const older = readingOf({ [name]: before });
  return mergeReadings(older, readingOf({ [name]: after }, { readAt: apart })).fields[name];
}

describe('merging two readings', () => {
  it('refuses readings of two people', () => {
    expect(() => mergeReadings(readingOf(), readingOf({}, { identity: 'x:maya' }))).toThrow(
      'x:maya',
    );
  });

  it('keeps what was read over what was not', () => {
    const value = read('Rivermark', 'position');
    for (const emptier of [absent, notLoaded, unreadable]) {
      expect(merged('headline', value, emptier)).toEqual(value);
      expect(merged('headline', emptier, value)).toEqual(value);
    }
  });

  it('keeps a proven absence over a part that was not there yet', () => {
    expect(merged('headline', absent, notLoaded)).toEqual(absent);
    expect(merged('headline', absent, unreadable)).toEqual(absent);
    expect(merged('headline', notLoaded, absent)).toEqual(absent);
    expect(merged('headline', notLoaded, unreadable)).toEqual(unreadable);
  });

  it('takes the newer value', () => {
    expect(merged('headline', read('Old', 'structured'), read('New', 'text'))).toEqual(
      read('New', 'text'),
    );
  });

  it('keeps her own word over every page, until she says otherwise', () => {
    expect(merged('location', read('Leeds', 'user'), read('York', 'structured'))).toEqual(
      read('Leeds', 'user'),
    );
    expect(merged('location', read('York', 'structured'), read('Leeds', 'user'))).toEqual(
      read('Leeds', 'user'),
    );
    expect(merged('location', read('Leeds', 'user'), read('Hull', 'user'))).toEqual(
      read('Hull', 'user'),
    );
    const own = read([{ text: 'mine' }], 'user');
    expect(merged('posts', own, read([{ text: 'page' }], 'attribute'))).toEqual(own);
  });

  it('keeps the longer list within one visit, and the newer one after it', () => {
    const long = read(['English', 'Igbo'], 'position');
    const short = read(['English'], 'position');
    expect(merged('languages', long, short)).toEqual(long);
    expect(merged('languages', short, long)).toEqual(long);
    expect(merged('languages', long, short, 61 * minute)).toEqual(short);
  });

  it('unites posts by their text, the newest reading first, up to the cap', () => {
    const before = read([{ text: 'a' }, { text: 'b' }], 'attribute');
    const after = read([{ text: 'c' }, { text: 'b', date: '2026-01-01' }], 'attribute');
    expect(merged('posts', before, after)).toEqual(
      read([{ text: 'c' }, { text: 'b', date: '2026-01-01' }, { text: 'a' }], 'attribute'),
    );
    const many = read(
      Array.from({ length: caps.items }, (_, n) => ({ text: `${n}` })),
      'attribute',
    );
    const united = merged('posts', many, after);
    expect(united.status === 'read' && united.value).toHaveLength(caps.items);
    expect(united.status === 'read' && united.value[0]).toEqual({ text: 'c' });
  });
});

const line = fc.string({ minLength: 1, maxLength: 8 });
const basis = fc.constantFrom('user', 'structured', 'position', 'text' as const);

function field<T>(value: fc.Arbitrary<T>): fc.Arbitrary<Field<T>> {
  return fc.oneof(
    fc.constantFrom<Field<T>>(absent, notLoaded, unreadable),
    fc.tuple(value, basis).map(([known, by]) => read(known, by as 'user')),
  );
}

const posts = fc.uniqueArray(fc.record({ text: line }), {
  minLength: 1,
  maxLength: 6,
  selector: (post) => post.text,
});
const fields = fc.record({
  name: field(line),
  headline: field(line),
  languages: field(fc.array(line, { minLength: 1, maxLength: 4 })),
  followers: field(fc.record({ min: fc.nat(), max: fc.nat() })),
  posts: field(posts),
});
const reading: fc.Arbitrary<Reading> = fc
  .tuple(fields, fc.nat(3 * 60 * minute), fc.constantFrom('en', 'de'), fc.constantFrom('a', 'b'))
  .map(([some, readAt, language, page]) =>
    readingOf(some, { readAt, language, url: `https://www.linkedin.com/in/${page}/` }),
  );

describe('merging any two readings', () => {
  it('says the same when a reading comes twice', () => {
    fc.assert(
      fc.property(reading, reading, (older, newer) => {
        const once = mergeReadings(older, newer);
        expect(mergeReadings(once, newer)).toEqual(once);
        expect(mergeReadings(newer, newer)).toEqual(newer);
      }),
    );
  });

  it('never loses what was read, nor what she said', () => {
    fc.assert(
      fc.property(reading, reading, (older, newer) => {
        const both = mergeReadings(older, newer);
        for (const name of fieldNames) {
          const [before, after, now] = [older.fields[name], newer.fields[name], both.fields[name]];
          if (before.status === 'read' || after.status === 'read') expect(now.status).toBe('read');
          const said = [before, after].some((one) => one.status === 'read' && one.basis === 'user');
          if (said) expect(now).toMatchObject({ basis: 'user' });
        }
      }),
    );
  });

  it('keeps to the newer reading’s address, time and language, and changes neither reading', () => {
    fc.assert(
      fc.property(reading, reading, (older, newer) => {
        const copies = structuredClone([older, newer]);
        const { url, readAt, language, layout } = mergeReadings(older, newer);
        expect({ url, readAt, language, layout }).toEqual({
          url: newer.url,
          readAt: newer.readAt,
          language: newer.language,
          layout: newer.layout,
        });
        expect([older, newer]).toEqual(copies);
      }),
    );
  });
});
