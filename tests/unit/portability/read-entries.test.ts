import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Entry, portable } from '@/utils/portability/entry';
import { ImportProblem } from '@/utils/portability/import-problem';
import { readEntries } from '@/utils/portability/read-entries';
import { writeEntries } from '@/utils/portability/write-entries';
import { aPersonEntry, collect, someEntries, stream } from '../../support/an-export';

async function fileOf(entries: readonly Entry[]): Promise<string> {
  return (await collect(writeEntries(stream(entries), 0))).join('');
}

/** Why a file is refused, as `code line place`; the entries where it isn't. */
async function refusal(text: string, pieces = [text]): Promise<string | Entry[]> {
  try {
    return await collect(readEntries(stream(pieces)));
  } catch (error) {
    if (!(error instanceof ImportProblem)) throw error;
    const { code, line, place, other } = error;
    return [code, line, place, other].filter((part) => part !== undefined).join(' ');
  }
}

/** The file with one of its entries as it would be after this change. */
async function changed(entry: object): Promise<string> {
  const text = await fileOf([aPersonEntry()]);
  const lines = text.split('\n');
  lines[2] = `${JSON.stringify(entry)},`;
  return lines.join('\n');
}

describe('an export', () => {
  it('reads as it was written, whatever pieces it arrives in', async () => {
    const text = await fileOf(someEntries);
    expect(await refusal(text)).toEqual(someEntries);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 5_000 }), async (size) => {
        const pieces: string[] = [];
        for (let at = 0; at < text.length; at += size) pieces.push(text.slice(at, at + size));
        expect(await refusal(text, pieces)).toEqual(someEntries);
      }),
      { numRuns: 30 },
    );
  });

  it('is JSON that any program reads', async () => {
    const all = JSON.parse(await fileOf(someEntries)) as { kind: string }[];
    expect(all.map(({ kind }) => kind)).toEqual([
      'just-ask',
      ...someEntries.map(({ kind }) => kind),
      'end',
    ]);
  });

  it('reads with a byte order mark, Windows’ line ends and blanks at the end', async () => {
    const text = await fileOf(someEntries);
    expect(await refusal(`\uFEFF${text.replaceAll('\n', '\r\n')}\r\n  \r\n`)).toEqual(someEntries);
  });

  it('reads aims that were written before a part of them was thought of', async () => {
    const [aims] = someEntries;
    if (aims?.kind !== 'aims') throw new Error('The first entry is the aims');
    const { priorities: _, ...older } = aims.aims;
    expect(await refusal(await changed({ kind: 'aims', aims: older }))).toEqual([aims]);
  });
});

describe('a file that is not whole', () => {
  it('is refused wherever it was cut off', async () => {
    const text = (await fileOf(someEntries)).trimEnd();
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: text.length - 1 }), async (length) => {
        expect(await refusal(text.slice(0, length))).toMatch(/^(not-ours|cut-off|not-json) \d+$/);
      }),
    );
  });

  it('is refused when a line is missing, or too much', async () => {
    const lines = (await fileOf(someEntries)).split('\n');
    expect(await refusal(lines.toSpliced(3, 1).join('\n'))).toBe('cut-off 10');
    expect(await refusal(`${lines.join('\n')}[]`)).toBe('not-json 13');
  });
});

describe('a file that is not ours', () => {
  it.each([
    ['nothing', '', 'not-ours 1'],
    ['JSON of another program', '[\n{"name":"Maya"}\n]\n', 'not-ours 2'],
    ['a table', 'Name,Address\nMaya,\n', 'not-ours 1'],
    ['our own JSON, laid out anew', '[{"kind":"just-ask","version":1}]', 'not-ours 1'],
    ['a newer version', '[\n{"kind":"just-ask","version":2,"how":"else"},\n', 'newer 2'],
    ['a version that is none', '[\n{"kind":"just-ask","version":"1"},\n', 'shape 2 version'],
  ])('is refused: %s', async (_name, text, expected) => {
    expect(await refusal(text)).toBe(expected);
  });
});

describe('a file that was tampered with', () => {
  const maya = aPersonEntry();
  const [event] = maya.history;
  const [stored] = maya.readings;

  it.each<[string, object, string]>([
    ['a wrong type', { ...maya, id: 7 }, 'shape 3 id'],
    ['a key that nobody knows', { ...maya, admin: true }, 'shape 3 admin'],
    ['an unknown kind', { kind: 'mentor' }, 'shape 3 kind'],
    ['no object', [1, 2, 3], 'shape 3'],
    ['no address at all', { ...maya, identities: [] }, 'shape 3 identities'],
    ['an address of no site', { ...maya, identities: ['javascript:1'] }, 'shape 3 identities.0'],
    [
      'a page that is no https',
      {
        ...maya,
        readings: [{ reading: { ...stored?.reading, url: 'javascript:alert(1)' } }],
      },
      'shape 3 readings.0.reading.url',
    ],
    [
      'a time that is none',
      { ...maya, history: [{ ...event, at: 1e300 }] },
      'shape 3 history.0.at',
    ],
    [
      'an event that can’t happen',
      { ...maya, history: [{ ...event, what: { kind: 'sent-for-her' } }] },
      'shape 3 history.0.what.kind',
    ],
    [
      'a reading of somebody else',
      { ...maya, identities: ['linkedin:other'] },
      'stranger 3 linkedin:maya-okonkwo',
    ],
    ['two of one event', { ...maya, history: [event, event] }, 'twice 3 keep-maya-kept 3'],
    [
      'more events than a life has',
      { ...maya, history: Array.from({ length: portable.events + 1 }, () => event) },
      'too-many 3 history',
    ],
  ])('is refused: %s', async (_name, entry, expected) => {
    expect(await refusal(await changed(entry))).toBe(expected);
  });

  it.each(['__proto__', 'constructor', 'toString'])('is refused: the key %s', async (key) => {
    const text = await changed({ ...maya, id: 'replace-me' });
    const hostile = text.replace('"id":"replace-me"', `"id":"m","${key}":{"admin":true}`);
    expect(await refusal(hostile)).toBe(`shape 3 ${key}`);
    expect(({} as { admin?: boolean }).admin).toBeUndefined();
  });

  it('is refused: the same person, or the same address, in two lines', async () => {
    expect(await refusal(await fileOf([maya, maya]))).toBe('twice 4 keep-maya 3');
    const other = { ...maya, id: 'keep-other', history: [] };
    expect(await refusal(await fileOf([maya, other]))).toBe('twice 4 linkedin:maya-okonkwo 3');
  });

  it('is refused: brackets within brackets, a million deep', async () => {
    const deep = '['.repeat(1_000_000) + ']'.repeat(1_000_000);
    expect(
      await refusal((await fileOf([])).replace('{"kind":"end"', `${deep},\n{"kind":"end"`)),
    ).toBe('shape 3');
    expect(
      await refusal(
        (await fileOf([])).replace('{"kind":"end"', `${'['.repeat(1_000_000)},\n{"kind":"end"`),
      ),
    ).toBe('not-json 3');
  });

  it('is refused: a million rows', async () => {
    async function* million(): AsyncGenerator<string> {
      yield '[\n{"kind":"just-ask","version":1,"writtenAt":"2026-11-26T00:00:00.000Z"}';
      for (let row = 0; row < 1_000_000; row++) {
        yield `,\n{"kind":"dismissal","identity":"x:somebody${row}","at":1}`;
      }
      yield ',\n{"kind":"end","lines":1000000}\n]\n';
    }
    await expect(collect(readEntries(million()))).rejects.toMatchObject({
      code: 'too-many',
      line: portable.lines + 3,
    });
  });

  it('is refused: a line without an end, before it fills the memory', async () => {
    let given = 0;
    async function* endless(): AsyncGenerator<string> {
      yield '[\n';
      for (; ; given += 1_000_000) yield 'x'.repeat(1_000_000);
    }
    await expect(collect(readEntries(endless()))).rejects.toMatchObject({
      code: 'too-long',
      line: 2,
    });
    expect(given).toBeLessThanOrEqual(portable.line + 1_000_000);
  });

  it('is refused in words of ours, whatever stands in it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (value) => {
        const found = await refusal(await changed(value as object));
        expect(found).toMatch(/^(shape|not-json|cut-off) \d+/);
      }),
    );
  });
});
