/** The structure of a page in words of machines: what a report about an unknown layout may contain. */
export function outlineOf(document: Document): string {
  return document.documentElement.tagName.toLowerCase();
}
