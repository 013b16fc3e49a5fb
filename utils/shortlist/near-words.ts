/**
 * How many slips a word of this length is forgiven: none in the shortest, where anything is near anything.
 * The usual measure of search engines (Lucene's and Elasticsearch's "AUTO" fuzziness begins at 3 and 6
 * letters, seen 2026-11); one letter stricter, because the last letters are still to be typed.
 */
export function slipsIn(length: number): 0 | 1 | 2 {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}

/**
 * Which letters a word has, as 32 bits. A word of the query with more letters that another lacks than slips
 * are forgiven can't be near it, which one operation tells.
 */
export function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

/** Whether the letters of the query that the word lacks are at most `most`. */
export function mayBeNear(query: number, word: number, most: number): boolean {
  let lacking = query & ~word;
  for (let left = most; lacking !== 0; left--) {
    if (left === 0) return false;
    lacking &= lacking - 1;
  }
  return true;
}

/**
 * Whether a word begins with what was typed but for at most `most` slips: a letter wrong, missing, too much,
 * or two exchanged (optimal string alignment distance, to the best beginning of the word).
 */
export function beginsNearly(word: string, typed: string, most: number): boolean {
  const width = Math.min(word.length, typed.length + most);
  let before: number[] = [];
  let last = Array.from({ length: width + 1 }, (_, at) => at);
  for (let row = 1; row <= typed.length; row++) {
    const now = [row];
    let least = row;
    for (let column = 1; column <= width; column++) {
      const same = typed[row - 1] === word[column - 1];
      let cost = Math.min(
        (last[column - 1] ?? 0) + (same ? 0 : 1),
        (last[column] ?? 0) + 1,
        (now[column - 1] ?? 0) + 1,
      );
      const exchanged =
        row > 1 &&
        column > 1 &&
        typed[row - 1] === word[column - 2] &&
        typed[row - 2] === word[column - 1];
      if (exchanged) cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      now.push(cost);
      if (cost < least) least = cost;
    }
    if (least > most) return false;
    before = last;
    last = now;
  }
  return Math.min(...last) <= most;
}
