import { useEffect, useState } from 'preact/hooks';
import { createAttempts } from './attempts';
import type { Undoable } from './undoable';

/** How long a deed can be taken back in one click, in milliseconds; history can for ever. */
const undoWindow = 10_000;

/** Something that was done, and how it is taken back. */
export type Undo = { done: Undoable; takeBack(): Promise<unknown> };

/** What was done last, by whichever part of a surface, until it can't be taken back in one click any more. */
export function useUndoable(context: { report(error: unknown): void; dismissProblem(): void }) {
  const [last, offerUndo] = useState<Undo>();
  useEffect(() => {
    if (!last) return undefined;
    const timer = setTimeout(() => offerUndo(undefined), undoWindow);
    return () => clearTimeout(timer);
  }, [last]);
  return {
    undoable: last?.done,
    /** Offers it in place of what was done before. */
    offerUndo,
    undo(): void {
      if (!last) return;
      offerUndo(undefined);
      createAttempts(context).attempt(last.takeBack);
    },
  };
}
