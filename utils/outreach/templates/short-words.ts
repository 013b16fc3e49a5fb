import { excerpt } from '@/utils/fit/text/excerpt';
import type { Quote } from '@/utils/outreach/specific';

/** Longest words of theirs in a short note, in UTF-16 units: whole or up to where a thought ends, else fewer. */
const longest = { thought: 80, words: 60 };
/** A thought shorter than this, in UTF-16 units, says too little. */
const shortest = 25;

/** As much of theirs as a short note has room for, or `inFull`; `isWhole` where nothing of their sentence is left out. */
export function shortWords(
  { words, cut }: Quote,
  inFull: boolean,
): { text: string; isWhole: boolean } {
  if ((words.length <= longest.thought || inFull) && !cut)
    return { text: words.replace(/\.$/, ''), isWhole: true };
  const ends = [...words.matchAll(/[,;:(]|\s[–—-]\s|\.\s|\s\p{Extended_Pictographic}/gu)]
    .map(({ index }) => index)
    .filter((index) => index >= shortest && index <= longest.thought);
  const end = ends.at(-1);
  const text = end === undefined ? excerpt(words, 0, 0, longest.words) : words.slice(0, end);
  return { text: text.replace(/[\s.,;:…–—-]+$/u, ''), isWhole: false };
}
