import { isFunctionWord } from './language';
import { isStopword } from './stopwords';
import { fold, tokenise } from './tokenise';

/** By which people speak of what they do; a line of three pieces and more without one is a list. */
const speaking =
  /\b(?:i|i['’]m|i['’]ve|i['’]d|we|we['’]re|my|our|me|us|am|is|are|was|were|be|been|have|has|had|do|does|did|can|will)\b/i;
const dividers = /[,;/|·•+&]|\band\b/i;
const longestPiece = 3;

/**
 * Whether a line names things rather than says something of them: "Keywords: nurse, nursing", "Press, events
 * and newsletters". In scripts other than Latin nothing is taken for a list.
 */
export function isList(line: string): boolean {
  if (/(?!\p{Script=Latin})\p{L}/u.test(line)) return false;
  const words = tokenise(line).map(({ word }) => word);
  if (!words.some((word) => isStopword(word) || isFunctionWord(word))) return true;
  const pieces = line.split(dividers).filter((piece) => /\p{L}/u.test(piece));
  if (pieces.length < 3) return false;
  const isRepeating = new Set(pieces.map((piece) => fold(piece.trim()))).size < pieces.length;
  return isRepeating || (words.length / pieces.length <= longestPiece && !speaking.test(line));
}
