/**
 * Tells whether a pattern matches. Classes of letters of all scripts (`\p{L}`) take a browser milliseconds to
 * prepare, in the middle of a page's load (Chromium, 2026-11); most lines have only the letters of English, and
 * for them `plain` says the same without.
 */
export function matchIn(line: string, { plain, any }: { plain: RegExp; any: RegExp }) {
  return (/^[ -~]*$/.test(line) ? plain : any).exec(line);
}
