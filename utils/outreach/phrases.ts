import { tokenise } from '@/utils/fit/text/tokenise';
import type { Part, Slot } from './draft';
import { rewritten } from './letter';

/** Slots whose sentences are hers alone: what they say is as true in the next message. */
export const rememberedSlots = [
  'self',
  'goal',
  'proof',
  'offer',
  'easy-no',
  'thanks',
] as const satisfies readonly Slot[];

/** Longest sentence of hers that is remembered, in UTF-16 units. */
const longest = 400;

/**
 * The sentences that she wrote instead of ours, as far as they may be offered to somebody else: none that
 * names this person or quotes anybody.
 *
 * @param body as she sent it
 * @param parts what it was composed from
 * @param name the whole name of whom it went to, as the page has it
 */
export function phrasesIn(
  body: string,
  parts: readonly Part[],
  name: string | undefined,
): { slot: Slot; text: string }[] {
  const theirs = wordsIn(name ?? '');
  return rewritten(body, parts).filter(
    ({ slot, text }) =>
      rememberedSlots.some((one) => one === slot) &&
      text.length <= longest &&
      !/[\n“”«»]/u.test(text) &&
      wordsIn(text).isDisjointFrom(theirs),
  );
}

function wordsIn(text: string): Set<string> {
  return new Set(
    tokenise(text)
      .map(({ word }) => word)
      .filter((word) => word.length > 2),
  );
}
