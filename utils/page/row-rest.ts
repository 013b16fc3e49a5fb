/** A page that hasn't been scrolled for this long is at rest, in milliseconds. */
const rest = 150;
/** Who scrolls slowly reads on the way: a row that has been near for this long is one of those, in milliseconds. */
const longest = 700;

/**
 * Holds back rows that only fly past: most of what a long list costs would be marks that nobody saw. Rows
 * that come while the page rests go at once.
 *
 * @param onRest called with the rows whose turn it is
 */
export function createRowRest(document: Document, onRest: (rows: Element[]) => void) {
  /** Since when each of them is near. */
  const waiting = new Map<Element, number>();
  let scrolledAt = Number.NEGATIVE_INFINITY;
  let timer: number | undefined;
  let listening: AbortController | undefined;

  const isScrolling = () => performance.now() - scrolledAt < rest;

  function mayGo(row: Element): boolean {
    const now = performance.now();
    return !isScrolling() || now - (waiting.get(row) ?? now) >= longest;
  }

  function wake(): void {
    timer = undefined;
    const ready = [...waiting.keys()].filter(mayGo);
    if (ready.length > 0) onRest(ready);
    for (const row of ready) waiting.delete(row);
    if (waiting.size > 0) timer = window.setTimeout(wake, rest);
  }

  return {
    start(): void {
      listening = new AbortController();
      // Boxes that scroll don't tell their parents; only on the way down it is heard.
      document.addEventListener(
        'scroll',
        () => {
          scrolledAt = performance.now();
        },
        { capture: true, passive: true, signal: listening.signal },
      );
    },
    stop(): void {
      listening?.abort();
      waiting.clear();
      window.clearTimeout(timer);
      timer = undefined;
    },
    isScrolling,
    /** Whether it is this row's turn; else it waits for it. */
    isTurnOf(row: Element): boolean {
      if (mayGo(row)) return true;
      if (!waiting.has(row)) waiting.set(row, performance.now());
      timer ??= window.setTimeout(wake, rest);
      return false;
    },
    /** It is not near any more. */
    leave(row: Element): void {
      waiting.delete(row);
    },
  };
}
