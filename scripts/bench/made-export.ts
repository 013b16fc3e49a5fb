import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Entry } from '@/utils/portability/entry';
import { writeEntries } from '@/utils/portability/write-entries';
import { shortlistMaker } from './made-shortlist.ts';

/** Nothing happened to them after this. */
const now = Date.UTC(2026, 0, 1);

/** Writes an export of people who don't exist into a file, the same at every run, with ten events each on the average. */
export async function writeMadeExport(path: string, people: number): Promise<void> {
  await pipeline(Readable.from(writeEntries(made(people), 0)), createWriteStream(path));
}

async function* made(people: number): AsyncGenerator<Entry> {
  const maker = shortlistMaker(27, now);
  for (let number = 0; number < people; number++) {
    const { mentor, reading, history } = maker.next();
    const { id, identities, tags } = mentor;
    yield {
      kind: 'person',
      id,
      identities,
      ...(tags ? { tags } : {}),
      readings: [{ reading: reading.reading }],
      history,
      drafts: [],
    };
  }
}
