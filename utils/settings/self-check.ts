import { storage } from 'wxt/utils/storage';
import * as z from 'zod/mini';

/** How many profiles of a site are remembered. */
export const remembered = 50;

/**
 * How the last profiles of a site were read, oldest first: by which reader, and how well. Neither who it was
 * nor when nor any word of theirs: content scripts can read this.
 */
const Pages = z
  .array(
    z.strictObject({
      layout: z.string().check(z.maxLength(60)),
      verdict: z.enum(['fine', 'weak', 'failing']),
    }),
  )
  .check(z.maxLength(remembered));

/** `seen` counts all profiles since the start, so that a page still finds its place after others came. */
const Site = z.strictObject({ seen: z.number(), pages: Pages });
const Log = z.strictObject({ linkedin: Site, x: Site });
export type SelfCheckLog = z.infer<typeof Log>;

const item = storage.defineItem<unknown>('local:self-check');

export function emptyLog(): SelfCheckLog {
  return { linkedin: { seen: 0, pages: [] }, x: { seen: 0, pages: [] } };
}

/** The log as stored; what doesn't fit its schema counts as empty. */
export async function readSelfCheck(): Promise<SelfCheckLog> {
  return Log.safeParse(await item.getValue()).data ?? emptyLog();
}

export const writeSelfCheck = (log: SelfCheckLog): Promise<void> => item.setValue(log);

/** Forgets how reading went; it is noticed anew. The numbering goes on, so that no page takes another's place. */
export async function resetSelfCheck(): Promise<void> {
  const { linkedin, x } = await readSelfCheck();
  await writeSelfCheck({ linkedin: { ...linkedin, pages: [] }, x: { ...x, pages: [] } });
}

/** Calls back at every change, from any context, until the signal ends it. */
export function watchSelfCheck(onChange: () => void, signal: AbortSignal): void {
  signal.addEventListener('abort', item.watch(onChange), { once: true });
}
