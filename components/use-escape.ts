import { useLayoutEffect, useRef } from 'preact/hooks';

/** While something is open, Esc closes it before it does anything else. */
export function useEscape(open: boolean, close: () => void): void {
  const latest = useRef(close);
  latest.current = close;
  useLayoutEffect(() => {
    if (!open) return undefined;
    const gone = new AbortController();
    document.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape' || event.isComposing) return;
        event.preventDefault();
        event.stopPropagation();
        latest.current();
      },
      { capture: true, signal: gone.signal },
    );
    return () => gone.abort();
  }, [open]);
}
