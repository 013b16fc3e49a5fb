import './empty.css';
import { i18n } from '#i18n';

/** Holds the place of what is on its way. */
export function Placeholder() {
  return (
    <div class="placeholder" role="status">
      <span class="unseen">{i18n.t('common.loading')}</span>
      <div class="placeholder-line" />
      <div class="placeholder-line" />
      <div class="placeholder-line" />
      <div class="placeholder-line" />
    </div>
  );
}
