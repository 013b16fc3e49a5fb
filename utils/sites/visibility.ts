/**
 * Whether an element is displayed, or `undefined` where nobody can know: a document without a window has
 * no styles.
 */
export function isVisible(element: Element): boolean | undefined {
  const window = element.ownerDocument.defaultView;
  if (!window) return undefined;
  if (typeof element.checkVisibility === 'function')
    return element.checkVisibility({ visibilityProperty: true });
  if (window.getComputedStyle(element).visibility === 'hidden') return false;
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (window.getComputedStyle(at).display === 'none') return false;
  }
  return true;
}
