/**
 * Wraps somebody else's words for use inside one of our sentences, so that a right-to-left name doesn't
 * reorder the sentence around it (Unicode's first-strong isolate).
 */
export function isolate(words: string): string {
  return `\u2068${words}\u2069`;
}
