/** Longest words of evidence, in UTF-16 units: about two lines in the popup. */
export const longestExcerpt = 120;

/**
 * At most `longest` units of `text` around `[start, end)`, verbatim, cut between words, or between
 * characters where a script has no blanks. Never half a surrogate pair.
 */
export function excerpt(
  text: string,
  start: number,
  end: number,
  longest: number = longestExcerpt,
): string {
  if (text.length <= longest) return text.trim();
  // A third of the room before the hit: the words after it usually say more.
  const room = Math.max(0, longest - (end - start));
  let from = Math.max(0, Math.min(start - Math.floor(room / 3), text.length - longest));
  let to = Math.min(text.length, from + longest);
  if (from > 0 && !isBlank(text[from - 1]))
    from = afterBlank(text, from, Math.min(start, from + longest / 3)) ?? wholeAt(text, from);
  if (to < text.length && !isBlank(text[to]))
    to =
      beforeBlank(text, to, Math.max(from + longest / 2, Math.min(end, to))) ?? wholeAt(text, to);
  return text.slice(from, to).trim();
}

function isBlank(character: string | undefined): boolean {
  return character !== undefined && /\s/.test(character);
}

/** The first place after a blank in `[from, limit]`. */
function afterBlank(text: string, from: number, limit: number): number | undefined {
  for (let at = from; at < limit; at += 1) if (isBlank(text[at])) return at + 1;
  return undefined;
}

/** The last place before a blank in `[limit, to]`. */
function beforeBlank(text: string, to: number, limit: number): number | undefined {
  for (let at = to; at >= limit; at -= 1) if (isBlank(text[at])) return at;
  return undefined;
}

/** The place itself, or further back where it would split a character: a surrogate pair, a composed emoji. */
function wholeAt(text: string, at: number): number {
  let place = at;
  while (
    place > 0 &&
    (joinsBefore.test(text.slice(place, place + 2)) || text[place - 1] === '\u200d')
  ) {
    place -= 1;
  }
  return place;
}

const joinsBefore = /^(?:[\udc00-\udfff]|\u200d|\p{Variation_Selector}|\p{M}|\p{Emoji_Modifier})/u;
