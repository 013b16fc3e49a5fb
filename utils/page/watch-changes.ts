/** Quiet time after the last change before the page is looked at, in milliseconds. */
const quiet = 80;
/** A page that never rests is looked at this often all the same, in milliseconds. */
const patience = 500;

type NavigationLike = EventTarget;

/**
 * Calls `onChange` when the page has changed, at most about twice a second, `onMove` in the same task
 * whenever the address may have changed, and `onReturn` when the page is back from the browser's cache. The
 * sites are single-page apps: an address changes without a load, and every such change also changes the
 * document.
 */
export function watchChanges(
  document: Document,
  onChange: () => void,
  onMove: () => void,
  onReturn: () => void,
  signal: AbortSignal,
): void {
  const window = document.defaultView as Window & { navigation?: NavigationLike };
  let timer: number | undefined;
  let waitingSince: number | undefined;

  function run(): void {
    timer = undefined;
    waitingSince = undefined;
    onChange();
  }

  function schedule(): void {
    const now = performance.now();
    waitingSince ??= now;
    window.clearTimeout(timer);
    timer = window.setTimeout(run, Math.max(0, Math.min(quiet, waitingSince + patience - now)));
  }

  function moved(): void {
    onMove();
    schedule();
  }

  const observer = new MutationObserver(() => {
    onMove();
    schedule();
  });
  observer.observe(document, { childList: true, subtree: true, characterData: true });

  // Where the Navigation API is missing, the document's own changes tell just a moment later.
  window.navigation?.addEventListener('currententrychange', moved, { signal });
  window.addEventListener('popstate', moved, { signal });
  // Coming back from the back-forward cache changes nothing in the document, but the tab has shown
  // something else meanwhile.
  window.addEventListener(
    'pageshow',
    ({ persisted, isTrusted }) => {
      if (persisted && isTrusted) onReturn();
    },
    { signal },
  );
  document.addEventListener('visibilitychange', schedule, { signal });
  window.addEventListener('resize', schedule, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    window.clearTimeout(timer);
  });
}
