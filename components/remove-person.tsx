import './controls.css';
import './person.css';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { MentorDetail, PanelActions } from '@/utils/surface/model';
import { isolate } from './isolate';

type Props = { mentor: Pick<MentorDetail, 'id' | 'name'>; actions: Pick<PanelActions, 'forget'> };

/** The way to remove somebody for good: asked for once more in its place, with the way back. */
export function RemovePerson({ mentor, actions }: Props) {
  const [asking, setAsking] = useState(false);
  const question = useRef<HTMLDivElement>(null);
  const way = useRef<HTMLButtonElement>(null);
  const asked = useRef(false);
  useLayoutEffect(() => {
    if (!asking) {
      if (asked.current) way.current?.focus();
      asked.current = false;
      return undefined;
    }
    asked.current = true;
    question.current?.focus({ preventScroll: true });
    question.current?.scrollIntoView?.({ block: 'nearest' });
    const gone = new AbortController();
    // Before everything else that Esc does here.
    document.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape' || event.isComposing) return;
        event.preventDefault();
        event.stopPropagation();
        setAsking(false);
      },
      { capture: true, signal: gone.signal },
    );
    return () => gone.abort();
  }, [asking]);

  if (!asking) {
    return (
      <div>
        <button
          ref={way}
          type="button"
          class="button button-small button-quiet button-flush"
          onClick={() => setAsking(true)}
        >
          {i18n.t('remove.action')}
        </button>
      </div>
    );
  }
  const id = `remove-${mentor.id}`;
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
      <h3 id={`${id}-title`} class="remove-title" title={mentor.name}>
        {i18n.t('remove.title', [isolate(mentor.name)])}
      </h3>
      <p id={`${id}-text`}>{i18n.t('remove.text')}</p>
      <div class="row">
        <button type="button" class="button" onClick={() => actions.forget(mentor.id)}>
          {i18n.t('remove.confirm')}
        </button>
        <button type="button" class="button" onClick={() => setAsking(false)}>
          {i18n.t('remove.keep')}
        </button>
      </div>
    </div>
  );
}
