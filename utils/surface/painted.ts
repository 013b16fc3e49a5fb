/** Resolves once what was drawn is on the screen; in a window that paints nothing, soon. */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    // The second frame begins when the first one is done.
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
    setTimeout(resolve, 250);
  });
}
