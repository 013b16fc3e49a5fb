import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

type Props = {
  summary: ComponentChildren;
  /** Of its own look. */
  class?: string;
  /** Called once she has opened it: what few look at is neither made nor loaded before. */
  children(): ComponentChildren;
};

/** More of something, for who wants it. */
export function Disclosure({ summary, class: look, children }: Props) {
  const [opened, setOpened] = useState(false);
  return (
    <details
      class={look === undefined ? 'disclosure' : `disclosure ${look}`}
      onToggle={(event) => {
        if (event.currentTarget.open) setOpened(true);
      }}
    >
      <summary>{summary}</summary>
      {opened && <div class="disclosure-body">{children()}</div>}
    </details>
  );
}
