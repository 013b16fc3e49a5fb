import { memo } from './memo';

/** A word of a text, with its place in UTF-16 units, and folded so that spellings of one word are equal. */
export type Token = { word: string; start: number; end: number };

/**
 * Longest text that is looked at, in UTF-16 units. No part of a profile is longer (a LinkedIn "about"
 * has 2,600 characters, seen 2026-11); a hostile page gets no more of our time than this.
 */
export const longestText = 20_000;

/** Words longer than this are noise (keys, runs of one letter) and are skipped. */
const longestWord = 64;

// One pass, nothing nested: linear in the text. Keeps "C++", "C#" and inner apostrophes.
const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’]\p{L}[\p{L}\p{M}]*)*(?:\+\+|#)?/gu;
/** Scripts written without spaces: their runs are taken apart into pairs of characters. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** The words of a text in order. Reads at most `longestText`; takes time linear in the text. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  const head = text.slice(0, longestText);
  const hasUnspaced = unspaced.test(head);
  word.lastIndex = 0;
  // Half the time that `matchAll` takes.
  for (let match = word.exec(head); match !== null; match = word.exec(head)) {
    const [found] = match;
    const start = match.index;
    if (hasUnspaced && unspaced.test(found)) {
      tokens.push(...pairs(found, start));
    } else if (found.length <= longestWord) {
      tokens.push({ word: folded(found), start, end: start + found.length });
    }
  }
  return tokens;
}

/** One spelling for many: NFKC, lower case, without accents (U+0300 to U+036F) and a possessive "'s". */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replace(/’/g, "'")
    .replace(/'s$/, '');
}

const foldedOnce = memo(10_000, fold);
/** Of most words there is nothing to fold but capitals: only the others are worth remembering. */
const plain = /^[A-Za-z0-9+#]+$/;

function folded(word: string): string {
  return plain.test(word) ? word.toLowerCase() : foldedOnce(word);
}

function pairs(run: string, start: number): Token[] {
  const characters = [...run];
  if (characters.length === 1) return [{ word: fold(run), start, end: start + run.length }];
  const tokens: Token[] = [];
  let at = start;
  for (let index = 0; index + 1 < characters.length; index += 1) {
    const first = characters[index] ?? '';
    const pair = first + (characters[index + 1] ?? '');
    // These scripts have no Latin accents to take off; NFKC alone is half the work.
    tokens.push({ word: pair.normalize('NFKC').toLowerCase(), start: at, end: at + pair.length });
    at += first.length;
  }
  return tokens;
}
