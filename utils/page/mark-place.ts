/** The mark's width and height, in CSS pixels. */
export const size = 22;
/** Room between the name and the mark, in CSS pixels. */
const gap = 8;

/**
 * Puts the host beside the end of the name's last line, without moving anything of the page. The host is
 * out of the flow; where that would let it slip out of a scrolling box it becomes a block of no height,
 * which moves nothing either.
 */
export function placeBeside(host: HTMLElement, name: Element): void {
  const target = freePlace(name);
  if (host.style.position === '') setPosition(host, 'absolute');
  if (host.style.position === 'absolute' && escapesScroller(host)) setPosition(host, 'relative');
  const from = host.getBoundingClientRect();
  const left = Number.parseFloat(host.style.left) || 0;
  const top = Number.parseFloat(host.style.top) || 0;
  const dx = Math.round(target.x - from.x);
  const dy = Math.round(target.y - from.y);
  // Half a pixel of drift isn't worth a style change, which the page's scripts could watch.
  if (dx === 0 && dy === 0) return;
  host.style.setProperty('left', `${left + dx}px`, 'important');
  host.style.setProperty('top', `${top + dy}px`, 'important');
}

function setPosition(host: HTMLElement, position: 'absolute' | 'relative'): void {
  const box = position === 'absolute' ? size : 0;
  host.style.cssText = [
    'all: initial',
    'display: block',
    `position: ${position}`,
    'left: 0px',
    'top: 0px',
    `width: ${box}px`,
    `height: ${box}px`,
    'margin: 0',
    'z-index: 1',
  ]
    .map((rule) => `${rule} !important`)
    .join('; ');
}

/** Whether a scrolling box lies between the host and the box that it is positioned in. */
function escapesScroller(host: HTMLElement): boolean {
  const window = host.ownerDocument.defaultView;
  const end = host.offsetParent ?? host.ownerDocument.body;
  for (let above = host.parentElement; above && above !== end; above = above.parentElement) {
    if (above === host.ownerDocument.documentElement || above === host.ownerDocument.body) return false;
    if (/auto|scroll/.test(window?.getComputedStyle(above).overflowY ?? '')) return true;
  }
  return false;
}

/** Where the mark's corner goes: behind whatever stands at the end of the name's last line. */
function freePlace(name: Element): { x: number; y: number } {
  const rightToLeft = name.ownerDocument.defaultView?.getComputedStyle(name).direction === 'rtl';
  const lines = rectsOf(name);
  const last = lines.reduce((lowest, rect) => (rect.bottom > lowest.bottom + 1 ? rect : lowest), lines[0] ?? name.getBoundingClientRect());
  const middle = (last.top + last.bottom) / 2;
  const neighbours = rectsOf(rowOf(name, last)).filter(({ top, bottom }) => top < middle && bottom > middle);
  // A badge or pronouns right behind the name; whatever stands farther away is another column.
  let edge = rightToLeft ? last.left : last.right;
  for (const rect of neighbours.sort((a, b) => (rightToLeft ? b.right - a.right : a.left - b.left))) {
    if (rightToLeft ? edge - rect.right < 24 && rect.left < edge : rect.left - edge < 24 && rect.right > edge) {
      edge = rightToLeft ? rect.left : rect.right;
    }
  }
  return { x: rightToLeft ? edge - gap - size : edge + gap, y: middle - size / 2 };
}

/** The highest element around the name that is still one row: not much taller than the name's line. */
function rowOf(name: Element, line: DOMRect): Element {
  let row = name;
  for (let above = name.parentElement; above; above = above.parentElement) {
    const { top, bottom } = above.getBoundingClientRect();
    if (bottom - top > (line.bottom - line.top) * 2.5 && above.contains(name) && row !== name) break;
    if (bottom - top > name.getBoundingClientRect().height + line.height) break;
    row = above;
  }
  return row;
}

/** The boxes of what is painted inside an element: its lines of text and its pictures. */
function rectsOf(element: Element): DOMRect[] {
  const { ownerDocument } = element;
  const range = ownerDocument.createRange();
  const walker = ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  const rects: DOMRect[] = [];
  for (let node: Node | null = element; node && rects.length < 200; node = walker.nextNode()) {
    if (node instanceof Element) {
      if (node.matches('svg, img')) rects.push(node.getBoundingClientRect());
    } else if (node.textContent?.trim()) {
      range.selectNodeContents(node);
      rects.push(...range.getClientRects());
    }
  }
  return rects.filter(({ width, height }) => width > 0 && height > 0);
}
