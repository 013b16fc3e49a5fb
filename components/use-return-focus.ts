import { useEffect, useRef } from 'preact/hooks';

/** The element id of a person's row in a list. */
export function rowId(mentorId: string): string {
  return `row-${mentorId}`;
}

/** When the opened person closes, the focus goes back to their row, unless it already is elsewhere. */
export function useReturnFocus(openedId: string | undefined): void {
  const before = useRef(openedId);
  useEffect(() => {
    const closed = before.current;
    before.current = openedId;
    if (closed === undefined || openedId !== undefined) return;
    if (document.activeElement !== null && document.activeElement !== document.body) return;
    document.getElementById(rowId(closed))?.focus();
  }, [openedId]);
}
