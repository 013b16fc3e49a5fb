/** Made when a count is first shown: it takes a browser some 25 ms (Chromium 156, 2026-11), and many screens have none. */
let figures: Intl.NumberFormat | undefined;

/** A count as she writes one, "10,000", in the language of her browser. */
export function inFigures(count: number): string {
  figures ??= new Intl.NumberFormat();
  return figures.format(count);
}
