import { styleOf } from './styles';

/** Room between the name and the mark, in CSS pixels. */
const gap = 8;

type Spot = { x: number; y: number };
type Scale = { scale: number; size: number };

/**
 * Where the mark's corner goes: behind whatever stands at the end of the name's last line. In a row, if that
 * is on one of the row's own controls or outside the row, then behind the line below, else on the corner of
 * the picture, which is never a control that acts.
 */
export function besideName(name: Element, row: Element | undefined, sizes: Scale): Spot {
  const line = lastLineOf(name);
  const first = endOf(name, line, rectsOf(boxAround(name, line, row)), sizes);
  if (!row) return first;
  const inTheWay = controlsOf(row, name);
  const within = row.getBoundingClientRect();
  const isFree = (spot: Spot) => fits(spot, within, inTheWay, sizes);
  if (isFree(first)) return first;
  const all = rectsOf(row);
  const below = lineBelow(line, all);
  const second = below && endOf(name, below, all, sizes);
  if (second && isFree(second)) return second;
  return onPicture(row, name, sizes) ?? first;
}

function lastLineOf(name: Element): DOMRect {
  const lines = rectsOf(name);
  return lines.reduce(
    (lowest, rect) => (rect.bottom > lowest.bottom + 1 ? rect : lowest),
    lines[0] ?? name.getBoundingClientRect(),
  );
}

/** The end of a line, behind everything that follows closely. */
function endOf(
  name: Element,
  line: DOMRect,
  around: readonly DOMRect[],
  { scale, size }: Scale,
): Spot {
  const rightToLeft = styleOf(name).direction === 'rtl';
  const middle = (line.top + line.bottom) / 2;
  const neighbours = around.filter(({ top, bottom }) => top < middle && bottom > middle);
  // A badge or pronouns right behind the name; whatever stands farther away is another column.
  const near = 24 * scale;
  let edge = rightToLeft ? line.left : line.right;
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

/** The line of text right below another one: the handle below a name, the headline. */
function lineBelow(line: DOMRect, all: readonly DOMRect[]): DOMRect | undefined {
  const lower = all
    .filter(({ top, left, right }) => {
      const overlaps = left < line.right && right > line.left;
      return overlaps && top >= line.bottom - 2 && top < line.bottom + line.height;
    })
    .sort((a, b) => a.top - b.top);
  return lower[0];
}

function fits(
  { x, y }: Spot,
  within: DOMRect,
  inTheWay: readonly DOMRect[],
  { scale, size }: Scale,
): boolean {
  const [right, bottom] = [x + size * scale, y + size * scale];
  if (x < within.left || right > within.right) return false;
  return !inTheWay.some(
    (rect) => rect.left < right && rect.right > x && rect.top < bottom && rect.bottom > y,
  );
}

/** What she can press in a row, but for what holds the name itself. */
function controlsOf(row: Element, name: Element): DOMRect[] {
  return [...row.querySelectorAll('button, [role="button"], input, select')]
    .filter((control) => !control.contains(name))
    .map((control) => control.getBoundingClientRect());
}

/** The lower end of the row's picture. */
function onPicture(row: Element, name: Element, { scale, size }: Scale): Spot | undefined {
  for (const picture of row.querySelectorAll('img, svg')) {
    const { width, height, left, right, bottom } = picture.getBoundingClientRect();
    if (width < 24 * scale || height < 24 * scale) continue;
    const rightToLeft = styleOf(name).direction === 'rtl';
    return { x: rightToLeft ? left : right - size * scale, y: bottom - size * scale };
  }
  return undefined;
}

/** The highest element around the name that is still one line: not much taller than the name's lines. */
function boxAround(name: Element, line: DOMRect, row: Element | undefined): Element {
  const tallest = name.getBoundingClientRect().height + line.height;
  let box = name;
  for (let above = name.parentElement; above; above = above.parentElement) {
    if (above.getBoundingClientRect().height > tallest) break;
    box = above;
    if (above === row) break;
  }
  return box;
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
