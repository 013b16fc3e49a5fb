import './wordmark.css';
import { i18n } from '#i18n';

/** The icon's question mark, in ink, and the name. */
export function Wordmark() {
  return (
    <span class="wordmark">
      <svg class="wordmark-sign" viewBox="24 8 80 116" aria-hidden="true" focusable="false">
        <path d="M32 48A32 32 0 1 1 64 80v8" />
        <circle cx="64" cy="112" r="4" />
      </svg>
      {i18n.t('common.wordmark')}
    </span>
  );
}
