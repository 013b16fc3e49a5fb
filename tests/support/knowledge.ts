import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Knowledge, openKnowledge } from '@/utils/fit/knowledge/pack';

let opened: Knowledge | undefined;

/** The shipped knowledge, opened once for a file of tests. */
export function knowledge(): Knowledge {
  opened ??= openKnowledge(
    new Uint8Array(readFileSync(join(import.meta.dirname, '../../public/knowledge.bin'))).buffer,
  );
  return opened;
}
