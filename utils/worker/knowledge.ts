import { browser } from 'wxt/browser';
import { type Knowledge, openKnowledge } from '@/utils/fit/knowledge/pack';

let opened: Promise<Knowledge> | undefined;

/**
 * What we ship about occupations, read from our own package once for the life of the worker: the same bytes
 * give the same answer every time, so nothing is lost when it is stopped.
 * @throws when the file can't be read or is another version's; the next call tries again
 */
export function loadKnowledge(): Promise<Knowledge> {
  opened ??= open().catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

async function open(): Promise<Knowledge> {
  const response = await fetch(browser.runtime.getURL('/knowledge.bin'));
  if (!response.ok) throw new Error(`knowledge.bin can’t be read: ${response.status}`);
  return openKnowledge(await response.arrayBuffer());
}
