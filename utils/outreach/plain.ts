/**
 * Text made safe to leave in: every kind of line break is `\n`, control characters but the tab are gone, and half surrogate pairs become U+FFFD, which `encodeURIComponent` would throw at.
 */
export function plainText(text: string): string {
  return (
    text
      .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: taking them out is the point.
      .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '')
      .toWellFormed()
  );
}

/** The same for one line: line breaks, which could begin a header of their own, become blanks. */
export function plainLine(text: string): string {
  return plainText(text).replace(/[\n\t]+/g, ' ');
}
