import { ImportProblem } from '@/utils/portability/import-problem';

/** So many characters go on their way at a time. */
const piece = 65_536;

/** A text that is made piece by piece, as the bytes of a stream; pieces that are too small wait for more. */
export function bytesOf(text: AsyncIterable<string>): ReadableStream<BufferSource> {
  const pieces = text[Symbol.asyncIterator]();
  const strings = new ReadableStream<string>({
    async pull(controller) {
      const waiting: string[] = [];
      for (let length = 0; length < piece; ) {
        const next = await pieces.next();
        if (next.done) {
          if (length > 0) controller.enqueue(waiting.join(''));
          controller.close();
          return;
        }
        waiting.push(next.value);
        length += next.value.length;
      }
      controller.enqueue(waiting.join(''));
    },
    async cancel(reason) {
      await pieces.return?.(reason);
    },
  });
  return strings.pipeThrough(new TextEncoderStream()) as ReadableStream<BufferSource>;
}

/** Some text in a file: one that she chose, or a backup. */
export type Source = { name: string; file: Blob; zipped: boolean };

/**
 * The text of a file, piece by piece, from its beginning each time.
 *
 * @param onRead told after every piece how much of the file was read, 0 to 1
 * @param signal ends it with the signal's reason
 * @throws {ImportProblem} `not-text` where it is no UTF-8, or not zipped as it says
 */
export async function* textOf(
  { file, zipped }: Source,
  onRead: (share: number) => void,
  signal: AbortSignal,
): AsyncGenerator<string> {
  let read = 0;
  const counted = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(bytes, controller) {
      read += bytes.length;
      onRead(file.size === 0 ? 1 : read / file.size);
      controller.enqueue(bytes);
    },
  });
  const bytes = file.stream().pipeThrough(counted);
  const plain = zipped ? bytes.pipeThrough(new DecompressionStream('gzip')) : bytes;
  const reader = plain.pipeThrough(new TextDecoderStream('utf-8', { fatal: true })).getReader();
  try {
    for (;;) {
      signal.throwIfAborted();
      const next = await reader.read().catch((error: unknown) => {
        // Both streams say so of bytes that they can't read.
        throw error instanceof TypeError ? new ImportProblem('not-text', 1) : error;
      });
      if (next.done) return;
      yield next.value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
