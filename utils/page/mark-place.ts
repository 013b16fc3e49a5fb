/** The mark's width and height, in CSS pixels. */
export const size = 22;
/** Room between the name and the mark, in CSS pixels. */
const gap = 8;

/** How the host is laid out; `size` is its box, which is nothing for a host in the flow. */
type Place = { position: 'absolute' | 'relative'; left: number; top: number };

/**
 * Keeps the host beside the end of the name's last line, without moving anything of the page. The host is
 * out of the flow; where that would let it slip out of a scrolling box it becomes a block of no height,
 * which moves nothing either.
 *
 * @param setRules writes the rules of the host, inside its closed root: the host has no attribute at all
 */
export function createPlacement(host: HTMLElement, setRules: (rules: string) => void) {
  let place: Place | undefined;

  function put(next: Place): void {
    place = next;
    setRules(rulesOf(next));
  }

  return (name: Element): void => {
    const target = freePlace(name);
    if (!place) put({ position: 'absolute', left: 0, top: 0 });
    if (place?.position === 'absolute' && escapesScroller(host)) {
      put({ position: 'relative', left: 0, top: 0 });
    }
    if (!place) return;
    const from = host.getBoundingClientRect();
    const dx = Math.round(target.x - from.x);
    const dy = Math.round(target.y - from.y);
    if (dx !== 0 || dy !== 0) put({ ...place, left: place.left + dx, top: place.top + dy });
  };
}

/** The page's own rules for every `div` lose against these. */
function rulesOf({ position, left, top }: Place): string {
  const box = position === 'absolute' ? size : 0;
  return [
    'all: initial',
    'display: block',
    `position: ${position}`,
    `left: ${left}px`,
    `top: ${top}px`,
    `width: ${box}px`,
    `height: ${box}px`,
    'z-index: 1',
  ]
    .map((rule) => `${rule} !important;`)
    .join(' ');
}

/** Whether a scrolling box lies between the host and the box that it is positioned in. */
function escapesScroller(host: HTMLElement): boolean {
  const window = host.ownerDocument.defaultView;
  const end = host.offsetParent ?? host.ownerDocument.body;
  for (let above = host.parentElement; above && above !== end; above = above.parentElement) {
    if (above === host.ownerDocument.documentElement || above === host.ownerDocument.body)
      return false;
    if (/auto|scroll/.test(window?.getComputedStyle(above).overflowY ?? '')) return true;
  }
  return false;
}

/** Where the mark's corner goes: behind whatever stands at the end of the name's last line. */
function freePlace(name: Element): { x: number; y: number } {
  const rightToLeft = name.ownerDocument.defaultView?.getComputedStyle(name).direction === 'rtl';
  const lines = rectsOf(name);
  const last = lines.reduce(
    (lowest, rect) => (rect.bottom > lowest.bottom + 1 ? rect : lowest),
    lines[0] ?? name.getBoundingClientRect(),
  );
  const middle = (last.top + last.bottom) / 2;
  const neighbours = rectsOf(rowOf(name, last)).filter(
    ({ top, bottom }) => top < middle && bottom > middle,
  );
  // A badge or pronouns right behind the name; whatever stands farther away is another column.
  let edge = rightToLeft ? last.left : last.right;
  for (const rect of neighbours.sort((a, b) =>
    rightToLeft ? b.right - a.right : a.left - b.left,
  )) {
    if (
      rightToLeft
        ? edge - rect.right < 24 && rect.left < edge
        : rect.left - edge < 24 && rect.right > edge
    ) {
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
    if (bottom - top > (line.bottom - line.top) * 2.5 && above.contains(name) && row !== name)
      break;
    if (bottom - top > name.getBoundingClientRect().height + line.height) break;
    row = above;
  }
  return row;
}

/** The boxes of what is painted inside an element: its lines of text and its pictures. */
function rectsOf(element: Element): DOMRect[] {
  const { ownerDocument } = element;
  const range = ownerDocument.createRange();
  const walker = ownerDocument.createTreeWalker(
    element,
    NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
  );
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
