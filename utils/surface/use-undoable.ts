import { useEffect, useState } from 'preact/hooks';

/** How long a deed can be taken back in one click, in milliseconds; history can for ever. */
const undoWindow = 10_000;

/** What was done last, until it can't be taken back in one click any more. */
export function useUndoable<T>() {
  const [undoable, setUndoable] = useState<T>();
  useEffect(() => {
    if (!undoable) return undefined;
    const timer = setTimeout(() => setUndoable(undefined), undoWindow);
    return () => clearTimeout(timer);
  }, [undoable]);
  return [undoable, setUndoable] as const;
}
