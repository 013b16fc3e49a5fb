/** A piece of work in the background takes no longer than this, in milliseconds: half of what a frame leaves over. */
const piece = 4;
/**
 * Does something for each of many, in pieces between which the surface answers and draws.
 *
 * @returns whether it came to the end; it is given up once `signal` says so
 */
export async function whenIdle<T>(
  many: readonly T[],
  deed: (one: T) => void,
  signal: AbortSignal,
): Promise<boolean> {
  let until = 0;
  for (const one of many) {
    if (performance.now() > until) {
      await idle();
      if (signal.aborted) return false;
      until = performance.now() + piece;
    }
    deed(one);
  }
  return true;
}

/** Whatever else waits to be done comes first; unlike an idle callback, it comes also where nothing is drawn. */
export function idle(): Promise<void> {
  return scheduler.postTask(() => undefined, { priority: 'background' });
}
