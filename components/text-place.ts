type Stretch = { start: number; end: number };

/** Shows a stretch of a text field, selected. */
export function selectIn(id: string, { start, end }: Stretch): void {
  const field = fieldOf(id);
  if (!field) return;
  field.focus();
  field.setSelectionRange(start, end);
  field.scrollIntoView?.({ block: 'nearest' });
}

/**
 * Puts a text in the place of a stretch of a text field, as if she had typed it: so that the browser's own undo takes
 * it back, and everything that listens to her typing hears of it.
 */
export function replaceIn(id: string, stretch: Stretch, text: string): void {
  const field = fieldOf(id);
  if (!field) return;
  selectIn(id, stretch);
  // Old, and the only way that undo knows of; both browsers have it (seen 2026-11).
  const command = text === '' ? 'delete' : 'insertText';
  if (document.execCommand?.(command, false, text)) return;
  field.setRangeText(text, stretch.start, stretch.end, 'end');
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

function fieldOf(id: string): HTMLInputElement | HTMLTextAreaElement | undefined {
  const field = document.getElementById(id);
  return field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement
    ? field
    : undefined;
}
