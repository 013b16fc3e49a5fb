import './controls.css';
import './key-help.css';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';

const keys = [
  ['/', 'keys.search'],
  ['Esc', 'keys.back'],
  ['← →', 'keys.tabs'],
  ['↑ ↓', 'keys.rows'],
  ['PgUp PgDn', 'keys.page'],
  ['Home End', 'keys.ends'],
  ['x', 'keys.select'],
  ['⇧ ↑ ↓', 'keys.selectMore'],
  ['Ctrl A', 'keys.selectAll'],
  ['r', 'keys.reply'],
  ['Alt ← →', 'keys.move'],
  ['?', 'keys.help'],
] as const;

type Props = {
  /** Whether there are views to turn to with the arrows. */
  tabs?: boolean;
  onClose(): void;
};

/** The keys that work here. */
export function KeyHelp({ tabs = false, onClose }: Props) {
  const shown = keys.filter(([, sentence]) => tabs || sentence !== 'keys.tabs');
  const close = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    const before = document.activeElement;
    close.current?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <div class="key-help" role="dialog" aria-labelledby="key-help-title">
      <div class="row key-help-head">
        <h3 id="key-help-title">{i18n.t('keys.title')}</h3>
        <button ref={close} type="button" class="button button-small" onClick={onClose}>
          {i18n.t('common.close')}
        </button>
      </div>
      <dl class="key-help-list">
        {shown.map(([key, sentence]) => [
          <dt key={key}>
            <kbd>{key}</kbd>
          </dt>,
          <dd key={sentence}>{i18n.t(sentence)}</dd>,
        ])}
      </dl>
    </div>
  );
}
