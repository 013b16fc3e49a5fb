/** Computed styles that were looked up already. Good for one pass over a page that nobody changes meanwhile. */
export type Styles = Map<Element, CSSStyleDeclaration>;

/** The computed style of an element in a page that is shown. */
export function styleOf(element: Element, styles?: Styles): CSSStyleDeclaration {
  const known = styles?.get(element);
  if (known) return known;
  const { defaultView } = element.ownerDocument;
  if (!defaultView) throw new Error('A document without a window has no layout.');
  const style = defaultView.getComputedStyle(element);
  styles?.set(element, style);
  return style;
}

/**
 * Whether the ground under this element is dark, by the luminance of the nearest painted background.
 *
 * @param known the answers so far, for elements that share their ground
 */
export function isDark(element: Element, styles: Styles, known: Map<Element, boolean>): boolean {
  const passed: Element[] = [];
  let dark = false;
  for (let above: Element | null = element; above; above = above.parentElement) {
    const before = known.get(above);
    if (before !== undefined) {
      dark = before;
      break;
    }
    passed.push(above);
    const color = styleOf(above, styles).backgroundColor;
    // Colours in newer spaces (`oklch(…)`) have other numbers; what lies below decides then.
    if (!color.startsWith('rgb')) continue;
    const [r = 0, g = 0, b = 0, alpha = 1] = (color.match(/[\d.]+/g) ?? []).map(Number);
    if (alpha <= 0.5) continue;
    dark = 0.2126 * r + 0.7152 * g + 0.0722 * b < 128;
    break;
  }
  for (const one of passed) known.set(one, dark);
  return dark;
}
