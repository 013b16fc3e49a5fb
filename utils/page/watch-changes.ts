/** Quiet time after the last change before the page is looked at, in milliseconds. */
const quiet = 80;
/** A page that never rests is looked at this often all the same, in milliseconds. */
const patience = 500;
/** The same while somebody is being waited for, whose page is being drawn, in milliseconds. */
const eager = { quiet: 15, patience: 60 };

type NavigationLike = EventTarget;

/** What is done when the page changes. */
export type Watcher = {
  /** In the task of the change, before it is painted. Returns whether a look is worth it. */
  changed(records: MutationRecord[]): boolean;
  /** When the page has come to rest, or doesn't. */
  look(): void;
  /** Whether a person is being waited for. */
  isWaiting(): boolean;
  /** In the same task whenever the address may have changed, with what changed on the page before. */
  moved(records: MutationRecord[]): void;
  /** The page is back from the browser's cache. */
  returned(): void;
};

/**
 * Tells a watcher what happens to a page. The sites are single-page apps: an address changes without a load,
 * and every such change also changes the document. One observer for everything; `href` is the one attribute
 * that says who a link is about.
 */
export function watchChanges(document: Document, watcher: Watcher, signal: AbortSignal): void {
  const window = document.defaultView as Window & { navigation?: NavigationLike };
  let timer: number | undefined;
  let waitingSince: number | undefined;
  let lastChange = 0;

  function wake(): void {
    timer = undefined;
    const { quiet: rest, patience: most } = watcher.isWaiting() ? eager : { quiet, patience };
    const now = performance.now();
    const left = Math.min(lastChange + rest, (waitingSince ?? now) + most) - now;
    if (left > 1) {
      timer = window.setTimeout(wake, left);
      return;
    }
    waitingSince = undefined;
    watcher.look();
  }

  /** One timer, which looks again when it is due: a busy page would set thousands. */
  function schedule(): void {
    lastChange = performance.now();
    waitingSince ??= lastChange;
    timer ??= window.setTimeout(wake, watcher.isWaiting() ? eager.quiet : quiet);
  }

  function moved(): void {
    const records = observer.takeRecords();
    watcher.moved(records);
    watcher.changed(records);
    // Somebody else is waited for now, and sooner.
    window.clearTimeout(timer);
    timer = undefined;
    schedule();
  }

  const observer = new MutationObserver((records) => {
    watcher.moved(records);
    if (watcher.changed(records)) schedule();
  });
  observer.observe(document, {
    childList: true,
    subtree: true,
    characterData: true,
    characterDataOldValue: true,
    attributes: true,
    attributeFilter: ['href'],
  });

  // Where the Navigation API is missing, the document's own changes tell just a moment later.
  window.navigation?.addEventListener('currententrychange', moved, { signal });
  window.addEventListener('popstate', moved, { signal });
  // Coming back from the back-forward cache changes nothing in the document, but the tab has shown
  // something else meanwhile.
  window.addEventListener(
    'pageshow',
    ({ persisted, isTrusted }) => {
      if (persisted && isTrusted) watcher.returned();
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
