import { browser } from 'wxt/browser';
import type { MarkView } from '@/utils/messaging/contract';
import { drawMark } from './mark-drawing';
import { createPlacement, seatFor } from './mark-place';

/** How often a page may throw the mark out within two seconds before we stop putting it back for a while. */
const patience = 20;
const patienceWindow = 2_000;

/**
 * The one mark of a page. It lives in a closed shadow root on a plain `div`: a page could open the root of
 * a custom element by defining that element first. It has a constant size, is taken out of the flow, and
 * stands next to the name, outside every link.
 */
export function createMark(document: Document, signal: AbortSignal, onClick: () => void) {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const { draw, layOut, button } = drawMark(root, (event) => {
    // A page can make up clicks; only hers count. It must not reach the page's own handlers either.
    event.preventDefault();
    event.stopPropagation();
    if (event.isTrusted) onClick();
  });
  const place = createPlacement(button, layOut);
  const insertions: number[] = [];

  function show(name: Element, view: MarkView): void {
    const seat = seatFor(outermostLink(name));
    const { after } = seat;
    if (host.previousSibling !== after || !host.isConnected) {
      const now = performance.now();
      while (insertions[0] !== undefined && now - insertions[0] > patienceWindow)
        insertions.shift();
      if (insertions.length >= patience) return;
      insertions.push(now);
      removeOlderMark(after.nextElementSibling);
      after.after(host);
    }
    place(name, seat);
    draw(view, isDark(name));
  }

  function remove(): void {
    host.remove();
  }

  signal.addEventListener('abort', remove);
  return { show, remove };
}

/**
 * Firefox ends the scripts of an extension that is updated without a word, so their mark stays. Only an
 * extension can look into its root and see that it is one of ours.
 */
function removeOlderMark(element: Element | null): void {
  if (!(element instanceof HTMLElement) || element.attributes.length > 0) return;
  const root =
    (element as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot ??
    browser.dom?.openOrClosedShadowRoot(element);
  if (root?.querySelector('button[data-score]')) element.remove();
}

/** The name itself, or the outermost link or button that it is part of: the mark never sits inside one. */
function outermostLink(name: Element): Element {
  let outermost = name;
  for (let above = name.parentElement; above; above = above.parentElement) {
    if (above.matches('a, button, [role="link"], [role="button"]')) outermost = above;
  }
  return outermost;
}

/** Whether the ground under this element is dark, by the luminance of the nearest painted background. */
function isDark(element: Element): boolean {
  const window = element.ownerDocument.defaultView;
  for (let above: Element | null = element; above; above = above.parentElement) {
    const color = window?.getComputedStyle(above).backgroundColor ?? '';
    // Colours in newer spaces (`oklch(…)`) have other numbers; what lies below decides then.
    if (!color.startsWith('rgb')) continue;
    const [r = 0, g = 0, b = 0, alpha = 1] = (color.match(/[\d.]+/g) ?? []).map(Number);
    if (alpha > 0.5) return 0.2126 * r + 0.7152 * g + 0.0722 * b < 128;
  }
  return false;
}
