import './controls.css';
import './person.css';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useEscape } from './use-escape';

type Props = {
  id: string;
  /** The words on the way in, on the way through and on the way back. */
  action: string;
  confirm: string;
  keep: string;
  title: string;
  text: string;
  onConfirm(): void;
};

/** The way to remove something for good: asked for once more in its place, with the way back. */
export function ConfirmRemoval({ id, action, confirm, keep, title, text, onConfirm }: Props) {
  const [asking, setAsking] = useState(false);
  const question = useRef<HTMLDivElement>(null);
  const way = useRef<HTMLButtonElement>(null);
  const asked = useRef(false);
  useLayoutEffect(() => {
    if (!asking) {
      if (asked.current) way.current?.focus();
      asked.current = false;
      return;
    }
    asked.current = true;
    question.current?.focus({ preventScroll: true });
    question.current?.scrollIntoView?.({ block: 'nearest' });
  }, [asking]);
  useEscape(asking, () => setAsking(false));

  if (!asking) {
    return (
      <div>
        <button
          ref={way}
          type="button"
          class="button button-small button-quiet button-flush"
          onClick={() => setAsking(true)}
        >
          {action}
        </button>
      </div>
    );
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields.
    <div
      ref={question}
      class="remove-person"
      role="group"
      tabIndex={-1}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-text`}
    >
      <h3 id={`${id}-title`} class="remove-title" title={title}>
        {title}
      </h3>
      <p id={`${id}-text`}>{text}</p>
      <div class="row">
        <button type="button" class="button" onClick={onConfirm}>
          {confirm}
        </button>
        <button type="button" class="button" onClick={() => setAsking(false)}>
          {keep}
        </button>
      </div>
    </div>
  );
}
