import './controls.css';
import './data.css';
import { i18n } from '#i18n';
import type { BoardActions, BoardModel } from '@/utils/surface/model';
import { whenInWords } from './dates';
import { inFigures } from './figures';

type Props = {
  model: Pick<BoardModel, 'data' | 'now' | 'place'>;
  actions: Pick<BoardActions, 'data' | 'go'>;
};

/** What she should know of her data wherever she is on the board: that something was lost, that a copy is due. */
export function DataNotices({ model, actions }: Props) {
  const { data, now, place } = model;
  const { lost, people = 0, backups, lastExport, remind, job } = data;
  if (place === 'welcome' || job.state !== 'none') return null;
  const [newest] = backups ?? [];
  if (lost) {
    return (
      <section class="data-notice" aria-labelledby="data-lost">
        <h2 id="data-lost">{i18n.t('lost.title')}</h2>
        <p>{i18n.t('lost.text', [inFigures(lost.people), inFigures(people)])}</p>
        <p>
          {newest
            ? i18n.t('lost.backup', newest.people, [
                whenInWords(newest.at, now),
                inFigures(newest.people),
              ])
            : i18n.t('lost.noBackup')}
        </p>
        <div class="row">
          {newest && (
            <button
              type="button"
              class="button button-primary"
              onClick={() => {
                actions.data.readBackup(newest);
                actions.go('data');
              }}
            >
              {i18n.t('lost.look')}
            </button>
          )}
          <button type="button" class="button" onClick={actions.data.acceptLoss}>
            {i18n.t('lost.goOn')}
          </button>
        </div>
      </section>
    );
  }
  if (!remind || place === 'data') return null;
  return (
    <section class="data-notice data-notice-line" aria-label={i18n.t('data.export')}>
      <p>{i18n.t(lastExport === 'never' ? 'data.remindFirst' : 'data.remind')}</p>
      <div class="row">
        <button type="button" class="button button-small" onClick={() => actions.go('data')}>
          {i18n.t('data.remindGo')}
        </button>
        <button
          type="button"
          class="button button-small button-quiet"
          onClick={actions.data.putOffReminder}
        >
          {i18n.t('data.remindLater')}
        </button>
      </div>
    </section>
  );
}
