/** A page that hasn't been scrolled for this long is at rest, in milliseconds. */
const rest = 150;
/** Scrolling is listened for at this interval, in milliseconds: a listener would be called for every frame. */
const interval = 75;
/** Who scrolls slowly reads on the way: a row that has been near for this long is one of those, in milliseconds. */
const longest = 700;

/**
 * Holds back rows that only fly past: most of what a long list costs would be marks that nobody saw. Rows
 * that come while the page rests go at once.
 *
 * @param onRest called with the rows whose turn it is, those among them that are still on the page
 */
export function createRowRest(document: Document, onRest: (rows: Element[]) => void) {
  /** Since when each of them waits. */
  const waiting = new Map<Element, number>();
  let scrolledAt = Number.NEGATIVE_INFINITY;
  let timer: number | undefined;
  let ear: number | undefined;

  const isScrolling = () => performance.now() - scrolledAt < rest;

  /** Boxes that scroll don't tell their parents; only on the way down it is heard. */
  function listen(): void {
    document.addEventListener('scroll', hear, { capture: true, passive: true, once: true });
  }

  function hear(): void {
    scrolledAt = performance.now();
    ear = window.setTimeout(listen, interval);
  }

  function wake(): void {
    timer = undefined;
    const now = performance.now();
    const rests = !isScrolling();
    const ready: Element[] = [];
    for (const [row, since] of waiting) {
      if (row.isConnected) {
        if (!rests && now - since < longest) continue;
        ready.push(row);
      }
      waiting.delete(row);
    }
    if (waiting.size > 0) timer = window.setTimeout(wake, rest);
    if (ready.length > 0) onRest(ready);
  }

  return {
    start: listen,
    stop(): void {
      document.removeEventListener('scroll', hear, true);
      window.clearTimeout(ear);
      window.clearTimeout(timer);
      waiting.clear();
      timer = undefined;
    },
    isScrolling,
    /** Calls back about this row when its turn comes. */
    wait(row: Element): void {
      if (!waiting.has(row)) waiting.set(row, performance.now());
      timer ??= window.setTimeout(wake, rest);
    },
    /** It is not near any more. */
    leave(row: Element): void {
      waiting.delete(row);
    },
  };
}
