const figures = new Intl.NumberFormat();

/** A count as she writes one, "10,000", in the language of her browser. */
export function inFigures(count: number): string {
  return figures.format(count);
}
