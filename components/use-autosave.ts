import { useCallback, useLayoutEffect, useRef } from 'preact/hooks';

/** How long she may pause in typing before it is saved. */
const pause = 400;

export type Autosave<Change> = {
  /** Adds to what is to be saved, and saves it once she pauses. */
  schedule(change: Change): void;
  /** Saves now what is still waiting: on blur, and before something is done with the text. */
  flush(): void;
};

/** Saves what she types after a pause, on `flush`, when the view goes and when the window closes. */
export function useAutosave<Change extends object>(
  save: (change: Change) => void,
): Autosave<Change> {
  const waiting = useRef<Change | undefined>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const latestSave = useRef(save);
  latestSave.current = save;

  const flush = useCallback(() => {
    clearTimeout(timer.current);
    const change = waiting.current;
    if (!change) return;
    waiting.current = undefined;
    latestSave.current(change);
  }, []);

  const schedule = useCallback(
    (change: Change) => {
      waiting.current = { ...waiting.current, ...change };
      clearTimeout(timer.current);
      timer.current = setTimeout(flush, pause);
    },
    [flush],
  );

  // A layout effect's cleanup runs at once; a passive one only after the next paint, too late for a save.
  useLayoutEffect(() => {
    const gone = new AbortController();
    // A popup closes without warning; its unmounting never comes.
    window.addEventListener('pagehide', flush, { signal: gone.signal });
    return () => {
      gone.abort();
      flush();
    };
  }, [flush]);

  return { schedule, flush };
}
