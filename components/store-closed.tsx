import { i18n } from '#i18n';
import type { StoreClosed as Why } from '@/utils/surface/model';
import { Empty } from './empty';

/** Instead of everything that would come from the store: why nothing does, and the way on. */
export function StoreClosed({ why, onLookAgain }: { why: Why; onLookAgain(): void }) {
  return (
    <div role="alert">
      <Empty
        title={i18n.t(`closed.${why}.title`)}
        text={i18n.t(`closed.${why}.text`)}
        primary={{ label: i18n.t('closed.again'), act: onLookAgain }}
      />
    </div>
  );
}
