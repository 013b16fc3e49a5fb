/**
 * Holds the clicks and keys that come before a panel is there to answer them; each would be lost. What the
 * browser does with them by itself, such as moving the focus, it does. Words aren't held: there is nothing to
 * type into yet.
 *
 * @returns hands them over, in their order, to whatever answers in the same place now
 */
export function holdInput(): () => Promise<void> {
  const held: { of: EventTarget | Event; act(): void }[] = [];
  const done = new AbortController();
  const { signal } = done;
  const onClick = ({ target }: MouseEvent) => {
    // Nothing answers yet, so she may well click twice, and means it once.
    if (!(target instanceof HTMLElement) || held.at(-1)?.of === target) return;
    held.push({ of: target, act: () => target.click() });
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.repeat) return;
    const { target } = event;
    // The browser's own search would open with it.
    if (event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey)
      event.preventDefault();
    const again = new KeyboardEvent(event.type, event);
    if (target) held.push({ of: again, act: () => target.dispatchEvent(again) });
  };
  addEventListener('click', onClick, { signal });
  addEventListener('keydown', onKey, { signal });
  return async () => {
    done.abort();
    for (const { act } of held) {
      act();
      // What it changed is drawn before the next one asks where she is.
      await Promise.resolve();
    }
  };
}
