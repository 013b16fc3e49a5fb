import './draft.css';
import { i18n } from '#i18n';

type Props = {
  /** Puts it back as it was before. */
  onPutBack(): void;
};

/** That our sentences around hers are others than when she looked last, and the way back. */
export function DraftRenewed({ onPutBack }: Props) {
  return (
    <p class="draft-hint small" role="note">
      {i18n.t('draft.renewed')}{' '}
      <button type="button" class="button button-small button-quiet" onClick={onPutBack}>
        {i18n.t('draft.renewedBack')}
      </button>
    </p>
  );
}
