import { useLayoutEffect, useRef } from 'preact/hooks';

const handled = ['Escape', '/', '?', 'r'] as const;

export type Keys = Partial<Record<(typeof handled)[number], () => void>>;

/** Answers single keys anywhere in the window, but never while she types. `Escape` works there too. */
export function useKeys(keys: Keys): void {
  const latest = useRef(keys);
  latest.current = keys;
  useLayoutEffect(() => {
    const gone = new AbortController();
    document.addEventListener(
      'keydown',
      (event) => {
        if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
        const key = handled.find((one) => one === event.key);
        if (!key || (key !== 'Escape' && isTyping(event.target))) return;
        const act = latest.current[key];
        if (!act) return;
        event.preventDefault();
        act();
      },
      { signal: gone.signal },
    );
    return () => gone.abort();
  }, []);
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select') !== null;
}
