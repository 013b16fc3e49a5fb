import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

type Props = {
  summary: ComponentChildren;
  /** Called once she has opened it: what few look at is neither made nor loaded before. */
  children(): ComponentChildren;
};

/** More of something, for who wants it. */
export function Disclosure({ summary, children }: Props) {
  const [opened, setOpened] = useState(false);
  return (
    <details
      class="disclosure"
      onToggle={(event) => {
        if (event.currentTarget.open) setOpened(true);
      }}
    >
      <summary>{summary}</summary>
      {opened && <div class="disclosure-body">{children()}</div>}
    </details>
  );
}
