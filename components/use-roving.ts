import { useState } from 'preact/hooks';

export type Roving = {
  /** Goes on the list. */
  list: { onKeyDown(event: KeyboardEvent & { currentTarget: HTMLElement }): void };
  /** Goes on the one button of row `index`. */
  item(index: number): { 'data-roving': ''; tabIndex: 0 | -1; onFocus(): void };
};

/** One tab stop for a whole list; the arrows, Home and End move inside it. */
export function useRoving(length: number): Roving {
  const [active, setActive] = useState(0);
  const stop = Math.min(active, Math.max(0, length - 1));
  return {
    list: {
      onKeyDown(event) {
        const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-roving]')];
        const next = rowAfter(
          event.key,
          rows.indexOf(document.activeElement as HTMLElement),
          rows.length,
        );
        if (next === undefined) return;
        event.preventDefault();
        rows[next]?.focus();
      },
    },
    item: (index) => ({
      'data-roving': '',
      tabIndex: index === stop ? 0 : -1,
      onFocus: () => setActive(index),
    }),
  };
}

/** The row that a key leads to; `page` rows further by the page keys, in lists that have pages. */
export function rowAfter(
  key: string,
  at: number,
  length: number,
  page?: number,
): number | undefined {
  if (at < 0) return undefined;
  const last = length - 1;
  if (key === 'ArrowDown') return Math.min(at + 1, last);
  if (key === 'ArrowUp') return Math.max(at - 1, 0);
  if (key === 'PageDown' && page) return Math.min(at + page, last);
  if (key === 'PageUp' && page) return Math.max(at - page, 0);
  if (key === 'Home') return 0;
  if (key === 'End') return last;
  return undefined;
}
