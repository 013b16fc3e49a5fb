import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packFrom } from '@/scripts/knowledge/write';
import { readPack, writePack } from '@/utils/fit/knowledge/format';
import { openKnowledge } from '@/utils/fit/knowledge/pack';

const root = join(import.meta.dirname, '../../../..');
const shipped = () => new Uint8Array(readFileSync(join(root, 'public/knowledge.bin')));
const sources = join(root, '../shared/data');

describe('the knowledge pack', () => {
  it('is read as views on its bytes and written back as it was', () => {
    const bytes = shipped();
    const content = readPack(bytes.buffer);
    for (const section of Object.values(content)) expect(section.buffer).toBe(bytes.buffer);
    expect(Buffer.from(writePack(content)).equals(bytes)).toBe(true);
  });

  it('knows every label’s words and occupation', () => {
    const { occupations, labelWords, labelLengths, words, neighbours } = openKnowledge(
      shipped().buffer,
    );
    expect(occupations).toBeGreaterThan(4_000);
    expect(labelLengths.reduce((sum, length) => sum + length, 0)).toBe(labelWords.length);
    expect(labelWords.every((word) => word < words.length)).toBe(true);
    expect(neighbours.every((other) => other < occupations)).toBe(true);
  });

  it.each([
    ['nothing', new Uint8Array(0)],
    ['something else', new TextEncoder().encode('<!doctype html><title>Not found</title>')],
  ])('is refused in words when it is %s', (_, bytes) => {
    expect(() => readPack(bytes.slice().buffer)).toThrow(/not the one that this version/);
  });

  it('is refused in words when it is cut off or of another version', () => {
    expect(() => readPack(shipped().slice(0, 200_000).buffer)).toThrow(/cut off in/);
    const other = shipped();
    other[4] = 99;
    expect(() => readPack(other.buffer)).toThrow(/not the one that this version/);
  });

  // Some minutes of arithmetic.
  it.runIf(process.env.JUST_ASK_LONG && existsSync(sources))(
    'comes out byte for byte the same from the same sources',
    () => {
      const { bytes } = packFrom(sources, () => undefined);
      expect(Buffer.from(bytes).equals(shipped())).toBe(true);
    },
    1_800_000,
  );
});
