import { i18n } from '#i18n';

type Props = { saving: 'saved' | 'saving' | 'failed' | undefined };

/** How the last edit stands. Its place is kept, so nothing moves when the word changes. */
export function SaveState({ saving }: Props) {
  return (
    <p class="soft small" role="status">
      {saving === 'saved' && i18n.t('common.saved')}
      {saving === 'saving' && i18n.t('common.saving')}
      {saving === 'failed' && i18n.t('common.notSaved')}
    </p>
  );
}
