/** `componentkey` since 2026-03, `id` on some pages since 2026-08; either may have a part's name for machines. */
const attributes = ['componentkey', 'id'] as const;

/** The machine's name of an element that starts with `start`, from whichever attribute has it. */
export function keyOf(element: Element, start: string): string | undefined {
  return (
    attributes
      .map((attribute) => element.getAttribute(attribute))
      .find((key) => key?.startsWith(start)) ?? undefined
  );
}

/** A selector of the elements with a name that starts with `start`. */
export function keyed(start: string): string {
  return attributes.map((attribute) => `[${attribute}^="${start}"]`).join();
}
