/** The mark's width and height, in CSS pixels. */
export const size = 22;
/** Room between the name and the mark, in CSS pixels. */
const gap = 8;

/** Where the host is put into the page, and how it is laid out there. */
export type Seat = { after: Element; position: 'absolute' | 'relative' };

/**
 * Where a mark can stand beside this element without moving anything of the page, and scroll with it: out
 * of the flow behind it; or, where a scrolling box lies between it and the box that it would be positioned
 * in, as a block without height behind the nearest element whose parent lays out plain blocks (in a grid or
 * a flex box even an empty block would cost a gap).
 */
export function seatFor(element: Element): Seat {
  if (!scrollsAway(element)) return { after: element, position: 'absolute' };
  let after = element;
  while (
    after.parentElement &&
    !/^(?:block|flow-root|list-item)$/.test(styleOf(after.parentElement).display)
  ) {
    after = after.parentElement;
  }
  return { after, position: 'relative' };
}

/** Whether a box that scrolls lies between the element and the box that a positioned sibling would keep to. */
function scrollsAway(element: Element): boolean {
  const { body, documentElement } = element.ownerDocument;
  for (let above = element.parentElement; above; above = above.parentElement) {
    if (above === body || above === documentElement) return false;
    const { position, transform, filter, perspective, contain, overflowY, overflowX } =
      styleOf(above);
    if (
      position !== 'static' ||
      transform !== 'none' ||
      filter !== 'none' ||
      perspective !== 'none'
    )
      return false;
    if (/paint|layout|strict|content/.test(contain)) return false;
    const scrolls = /auto|scroll/.test(`${overflowX} ${overflowY}`);
    // A box that hides what is too much can be scrolled too, by the page.
    if (scrolls || (/hidden/.test(overflowY) && above.scrollHeight > above.clientHeight))
      return true;
  }
  return false;
}

function styleOf(element: Element): CSSStyleDeclaration {
  const { defaultView } = element.ownerDocument;
  if (!defaultView) throw new Error('A document without a window has no layout.');
  return defaultView.getComputedStyle(element);
}

/**
 * Keeps the mark beside the end of the name's last line.
 *
 * @param mark the mark itself, `size` wide before the page scales it
 * @param setRules writes the rules of its host, inside the closed root: the host has no attribute at all
 */
export function createPlacement(mark: Element, setRules: (rules: string) => void) {
  let left = 0;
  let top = 0;
  let position: Seat['position'] | undefined;

  return (name: Element, seat: Seat): void => {
    if (position !== seat.position) {
      position = seat.position;
      setRules(rulesOf(seat.position, left, top));
    }
    const from = mark.getBoundingClientRect();
    // A page that is scaled (`transform`, `zoom`) scales our pixels too.
    const scale = from.width / size || 1;
    const target = freePlace(name, scale);
    const dx = Math.round((target.x - from.x) / scale);
    const dy = Math.round((target.y - from.y) / scale);
    if (dx === 0 && dy === 0) return;
    left += dx;
    top += dy;
    setRules(rulesOf(seat.position, left, top));
  };
}

/** The page's own rules for every `div` lose against these. */
function rulesOf(position: Seat['position'], left: number, top: number): string {
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

/** Where the mark's corner goes: behind whatever stands at the end of the name's last line. */
function freePlace(name: Element, scale: number): { x: number; y: number } {
  const rightToLeft = styleOf(name).direction === 'rtl';
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
  const near = 24 * scale;
  let edge = rightToLeft ? last.left : last.right;
  for (const rect of neighbours.sort((a, b) =>
    rightToLeft ? b.right - a.right : a.left - b.left,
  )) {
    if (
      rightToLeft
        ? edge - rect.right < near && rect.left < edge
        : rect.left - edge < near && rect.right > edge
    ) {
      edge = rightToLeft ? rect.left : rect.right;
    }
  }
  const away = rightToLeft ? -(gap + size) : gap;
  return { x: edge + away * scale, y: middle - (size / 2) * scale };
}

/** The highest element around the name that is still one row: not much taller than the name's lines. */
function rowOf(name: Element, line: DOMRect): Element {
  const tallest = name.getBoundingClientRect().height + line.height;
  let row = name;
  for (let above = name.parentElement; above; above = above.parentElement) {
    if (above.getBoundingClientRect().height > tallest) break;
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
