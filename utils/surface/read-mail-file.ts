import type { ReadMail } from '@/utils/replies/read-mail';
import { deviceTimeZone } from '@/utils/settings/time-zone';

/** Larger ones carry attachments that nobody needs here; a text that long is none. */
const largestMail = 20_000_000;

/** A mail that she saved, as text; `undefined` where the file is none. */
export async function readMailFile(file: File): Promise<ReadMail | undefined> {
  if (file.size > largestMail) return undefined;
  // The parser is needed by few visits.
  const { readMail } = await import('@/utils/replies/read-mail');
  return readMail(await file.arrayBuffer(), {
    timeZone: deviceTimeZone(),
    // Never shown: no script of it runs, and nothing of it is loaded.
    parse: (html) => new DOMParser().parseFromString(html, 'text/html'),
  });
}
