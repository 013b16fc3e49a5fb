import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** Long enough for whoever knows better to take the focus first. */
const patience = 100;
/** How many places are remembered. */
const most = 8;

/**
 * Catches the focus when what had it goes away: it moves to the nearest place around that is still there,
 * else to where she was before, else to the surface's main part. The page never scrolls for it.
 */
export function useFocusNet(surface: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = surface.current;
    if (!root) return undefined;
    /** Each place that had the focus with the places around it, the newest first. */
    let places: HTMLElement[][] = [];
    let timer: ReturnType<typeof setTimeout> | undefined;

    const catchFocus = () => {
      for (const place of [...places.flat(), root.querySelector('main')]) {
        // What is gone or hidden doesn't take it.
        if (nothingHasFocus()) place?.focus({ preventScroll: true });
      }
    };
    const watcher = new MutationObserver(() => {
      if (places[0]?.[0]?.isConnected !== false || !nothingHasFocus()) return;
      clearTimeout(timer);
      timer = setTimeout(catchFocus, patience);
    });
    const remember = ({ target }: Event) => {
      if (!(target instanceof HTMLElement)) return;
      places = [placesAround(target), ...places].slice(0, most);
    };
    root.addEventListener('focusin', remember);
    watcher.observe(root, { childList: true, subtree: true });
    return () => {
      clearTimeout(timer);
      watcher.disconnect();
      root.removeEventListener('focusin', remember);
    };
  }, [surface]);
}

/** Whether the focus is nowhere; keys then go to the whole page. */
export function nothingHasFocus(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}

function placesAround(element: HTMLElement): HTMLElement[] {
  const places = [element];
  for (let above = element.parentElement; above; above = above.parentElement) {
    if (above.hasAttribute('tabindex')) places.push(above);
  }
  return places;
}
