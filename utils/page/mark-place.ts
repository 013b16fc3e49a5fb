import { besideName } from './mark-spot';
import { type Styles, styleOf } from './styles';

/** The mark's width and height, in CSS pixels. */
export const size = 22;

/** Where the host is put into the page, and how it is laid out there. */
export type Seat = { after: Element; position: 'absolute' | 'relative' };

/**
 * Where a mark can stand beside a name without moving anything of the page, and move with it: behind the
 * outermost link around it (never inside one), out of the flow; or, where a scrolling box lies between it and
 * the box that it would be positioned in, as a block without height behind the nearest element whose parent
 * lays out plain blocks (in a grid or a flex box even an empty block would cost a gap).
 *
 * @param row the row that the name is in: a box of it that clips would clip the mark too
 * @returns `undefined` where a mark would not move with its row
 */
export function seatFor(name: Element, row: Element | undefined, styles: Styles): Seat | undefined {
  const link = outermostLink(name);
  const after = row ? outOfClipping(link, row, styles) : link;
  if (row && after.contains(row) && isMovedByItself(after, styles)) return undefined;
  if (!scrollsAway(after, styles)) return { after, position: 'absolute' };
  let block = after;
  while (
    block.parentElement &&
    !/^(?:block|flow-root|list-item)$/.test(styleOf(block.parentElement, styles).display)
  ) {
    block = block.parentElement;
  }
  return { after: block, position: 'relative' };
}

/** The name itself, or the outermost link or button that it is part of: the mark never sits inside one. */
function outermostLink(name: Element): Element {
  let outermost = name;
  for (let above = name.parentElement; above; above = above.parentElement) {
    if (above.matches('a, button, [role="link"], [role="button"]')) outermost = above;
  }
  return outermost;
}

/** The nearest place behind the link that no box between it and its row cuts off. */
function outOfClipping(link: Element, row: Element, styles: Styles): Element {
  let after = link;
  if (!row.contains(link)) return after;
  for (let above = link.parentElement; above && above !== row; above = above.parentElement) {
    const { overflowX, overflowY } = styleOf(above, styles);
    if (overflowX !== 'visible' || overflowY !== 'visible') after = above;
  }
  return after;
}

/** Whether the page moves this element without its neighbours: they would stay behind. */
function isMovedByItself(element: Element, styles: Styles): boolean {
  const { position, transform } = styleOf(element, styles);
  return position === 'absolute' || position === 'fixed' || transform !== 'none';
}

/** Whether a box that scrolls lies between the element and the box that a positioned sibling would keep to. */
function scrollsAway(element: Element, styles: Styles): boolean {
  const { body, documentElement } = element.ownerDocument;
  for (let above = element.parentElement; above; above = above.parentElement) {
    if (above === body || above === documentElement) return false;
    const { position, transform, filter, perspective, contain, overflowY, overflowX } = styleOf(
      above,
      styles,
    );
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

/** The page's own rules for every `div` lose against these. */
const rules = (position: Seat['position']): string =>
  ['all: initial', 'display: block', `position: ${position}`, 'width: 0', 'height: 0', 'z-index: 1']
    .map((rule) => `${rule} !important;`)
    .join(' ');
const rulesFor = { absolute: rules('absolute'), relative: rules('relative') };

/** What is needed of a mark to place it. */
type Placeable = {
  button: Element;
  layOut(rules: string): void;
  move(left: number, top: number): void;
};

/**
 * Keeps one mark beside the end of the name's last line. Its host stands where the page's own flow puts it,
 * so it moves when the name does; the mark stands at a distance from it. Reading and writing are apart, so
 * that many marks cost one layout.
 */
export function createPlacement({ button, layOut, move }: Placeable) {
  let left = 0;
  let top = 0;
  let position: Seat['position'] | undefined;

  /** Writes: before the host is measured. */
  function sitOn(seat: Seat): void {
    if (position === seat.position) return;
    position = seat.position;
    layOut(rulesFor[position]);
  }

  /** Reads: how far the mark is from where it should be, by the layout as it is. */
  function measure(name: Element, row: Element | undefined): { dx: number; dy: number } {
    const from = button.getBoundingClientRect();
    // A page that is scaled (`transform`, `zoom`) scales our pixels too.
    const scale = from.width / size || 1;
    const target = besideName(name, row, { scale, size });
    return {
      dx: Math.round((target.x - from.x) / scale),
      dy: Math.round((target.y - from.y) / scale),
    };
  }

  /** Writes: the rest of the way. */
  function shift({ dx, dy }: { dx: number; dy: number }): void {
    if (dx === 0 && dy === 0) return;
    left += dx;
    top += dy;
    move(left, top);
  }

  return { sitOn, measure, shift };
}
