import {
  defaultRangeExtractor,
  elementScroll,
  measureElement,
  observeElementOffset,
  observeElementRect,
  observeWindowOffset,
  observeWindowRect,
  type Rect,
  type VirtualItem,
  Virtualizer,
  windowScroll,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useCallback, useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';

/** What a list shows before it knows how tall the window is, in px: rather too much than too little. */
const firstScreen: Rect = { width: 0, height: 700 };
/** Rows beyond both edges of the screen that are there already when she scrolls. */
const beyond = 4;
/**
 * The place of each row is worked out with every list, so with every letter typed: of so many rows that she
 * hasn't come to, and then so many more each time.
 */
const stretch = 500;

/** A list scrolls with the part of the surface that it stands in, or with the whole page. */
type Scroller = Element | Window;
type Rows = Virtualizer<Scroller, Element>;

type Options = {
  ids: readonly string[];
  /** How tall a row is until one is measured, in px. */
  estimate: number;
  /** This row is there wherever she scrolls: it has the focus, or will have it. */
  always: number | undefined;
  /** How much of the screen's lower edge something else covers, in px. */
  covered: number;
};

export type VirtualRows = {
  /** `start` is how far below the list's beginning the row stands, in px. */
  rows: VirtualItem[];
  /** The height of all rows, in px. */
  height: number;
  /** Goes onto every row's element, with `data-index`: rows are as tall as their words make them. */
  measure(element: Element | null): void;
  /** Brings a row onto the screen. */
  reveal(index: number): void;
};

/** Of a long list only the rows near the screen. */
export function useVirtualRows(
  list: RefObject<HTMLElement | null>,
  { ids, estimate, always, covered }: Options,
): VirtualRows {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const margin = useRef(0);
  const scroller = useRef<{ list: Element; is: Scroller }>(undefined);
  // What an element is styled like is not asked again at every row that scrolls by.
  const scrollerOfList = () => {
    const { current } = list;
    if (current && scroller.current?.list !== current)
      scroller.current = { list: current, is: scrollerOf(current) };
    return current ? (scroller.current?.is ?? null) : null;
  };
  // Another one would have the place of every row worked out again, at each row that scrolls by.
  const keyOf = useCallback((index: number) => ids[index] ?? index, [ids]);
  // Most rows are as tall as the lowest. Where the guess is right, a row that is measured moves none below it.
  const lowest = useRef<number>(undefined);
  const offset = useRef(0);
  /** How many rows have a place: those that she could see, up to `index`, and some more. */
  const countTo = (index: number) => {
    const low = lowest.current ?? estimate;
    // No row is lower, so she can't be further down than this.
    const seen = Math.ceil((offset.current + window.innerHeight) / low);
    const needed = Math.max(seen, index) + stretch;
    return Math.min(ids.length, Math.ceil(needed / stretch) * stretch);
  };
  const count = countTo(always ?? 0);
  const options = {
    count,
    estimateSize: () => lowest.current ?? estimate,
    getItemKey: keyOf,
    getScrollElement: scrollerOfList,
    scrollToFn: scroll,
    observeElementRect: observeRect,
    observeElementOffset: observeOffset,
    // What isn't shown has no height, and needs its place as soon as it is.
    measureElement: (...seen: Parameters<typeof measureElement<Element>>) => {
      const height = measureElement(...seen);
      if (height > 0) lowest.current = Math.min(lowest.current ?? height, height);
      return height || estimate;
    },
    initialRect: firstScreen,
    overscan: beyond,
    scrollMargin: margin.current,
    scrollPaddingEnd: covered,
    rangeExtractor: (range: Parameters<typeof defaultRangeExtractor>[0]) => {
      const shown = defaultRangeExtractor(range);
      if (always === undefined || always >= count || shown.includes(always)) return shown;
      return [...shown, always].sort((a, b) => a - b);
    },
    onChange: ({ scrollOffset }: Rows) => {
      offset.current = scrollOffset ?? 0;
      redraw(undefined);
    },
  };
  const [virtual] = useState(() => new Virtualizer<Scroller, Element>(options));
  virtual.setOptions(options);
  useLayoutEffect(() => virtual._didMount(), [virtual]);
  const placed = useRef(false);
  useLayoutEffect(() => {
    virtual._willUpdate();
    // What stands above the list doesn't change while it scrolls, and asking would lay the page out once more.
    if (virtual.isScrolling) return undefined;
    const place = () => {
      const top = placeIn(virtual.scrollElement, list.current);
      const moved = Math.abs(top - margin.current);
      // Half pixels come and go with the zoom.
      if (moved < 1) return;
      margin.current = top;
      virtual.setOptions({ ...options, scrollMargin: top });
      // By less, the rows beyond the edges are enough: a line that comes above while she types has none drawn anew.
      if (moved > estimate) redraw(undefined);
    };
    if (!placed.current) {
      placed.current = true;
      place();
      return undefined;
    }
    // Later, with the frame, the page is laid out once for all that has changed until then.
    const frame = requestAnimationFrame(place);
    return () => cancelAnimationFrame(frame);
  });
  return {
    rows: virtual.getVirtualItems().map((row) => ({ ...row, start: row.start - margin.current })),
    height: virtual.getTotalSize() + (ids.length - count) * (lowest.current ?? estimate),
    measure: virtual.measureElement,
    reveal: (index) => {
      virtual.setOptions({ ...options, scrollMargin: margin.current, count: countTo(index) });
      virtual.scrollToIndex(index, { align: 'auto' });
    },
  };
}

function scrollerOf(element: Element): Scroller {
  for (let above = element.parentElement; above; above = above.parentElement) {
    if (above === document.body) break;
    if (/auto|scroll/.test(getComputedStyle(above).overflowY)) return above;
  }
  return window;
}

function isPage(rows: Rows): boolean {
  return rows.scrollElement === window;
}

function scroll(offset: number, how: Parameters<typeof elementScroll>[1], rows: Rows): void {
  if (isPage(rows)) windowScroll(offset, how, rows as Virtualizer<Window, Element>);
  else elementScroll(offset, how, rows as Virtualizer<Element, Element>);
}

function observeRect(rows: Rows, tell: (rect: Rect) => void) {
  // A list that isn't shown has no height, and needs its rows as soon as it is.
  const told = (rect: Rect) => tell(rect.height > 0 ? rect : firstScreen);
  return isPage(rows)
    ? observeWindowRect(rows as Virtualizer<Window, Element>, told)
    : observeElementRect(rows as Virtualizer<Element, Element>, told);
}

function observeOffset(rows: Rows, tell: Parameters<typeof observeElementOffset>[1]) {
  return isPage(rows)
    ? observeWindowOffset(rows as Virtualizer<Window, Element>, tell)
    : observeElementOffset(rows as Virtualizer<Element, Element>, tell);
}

/** How far down the scrolled content the list begins, in px. */
function placeIn(scroller: Scroller | null, list: Element | null): number {
  if (!scroller || !list) return 0;
  const { top } = list.getBoundingClientRect();
  if (!(scroller instanceof Element)) return top + window.scrollY;
  return top - scroller.getBoundingClientRect().top + scroller.scrollTop;
}
