/**
 * Holds the clicks and keys that come before a panel is there to answer them; each would be lost. What the
 * browser does with them by itself, such as moving the focus, it does.
 *
 * @returns hands them over, in their order, to whatever answers in the same place now
 */
export function holdInput(): () => void {
  const held: (() => void)[] = [];
  const done = new AbortController();
  const { signal } = done;
  const onClick = ({ target }: MouseEvent) => {
    if (target instanceof HTMLElement) held.push(() => target.click());
  };
  const onKey = (event: KeyboardEvent) => {
    const { target } = event;
    held.push(() => (target ?? document.body).dispatchEvent(new KeyboardEvent(event.type, event)));
  };
  addEventListener('click', onClick, { signal });
  addEventListener('keydown', onKey, { signal });
  return () => {
    done.abort();
    for (const act of held) act();
  };
}
