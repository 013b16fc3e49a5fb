import { type Entry, formatVersion } from './entry';

/**
 * The text of an export, piece by piece: one JSON array with a line for each entry, so that any program can
 * read it whole and ours line by line, with little in memory.
 *
 * @param writtenAt milliseconds since 1970
 */
export async function* writeEntries(
  entries: AsyncIterable<Entry>,
  writtenAt: number,
): AsyncGenerator<string> {
  const head = {
    kind: 'just-ask',
    version: formatVersion,
    writtenAt: new Date(writtenAt).toISOString(),
  };
  yield `[\n${JSON.stringify(head)}`;
  let lines = 0;
  for await (const entry of entries) {
    lines += 1;
    yield `,\n${JSON.stringify(entry)}`;
  }
  yield `,\n${JSON.stringify({ kind: 'end', lines })}\n]\n`;
}
