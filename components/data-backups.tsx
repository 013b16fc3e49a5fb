import { i18n } from '#i18n';
import type { DataActions, DataModel } from '@/utils/surface/data-model';
import { whenInWords } from './dates';
import { inFigures } from './figures';

type Props = { model: DataModel; actions: DataActions; now: number };

/** The backups that I keep by myself, each to be read like a file of hers. */
export function DataBackups({ model, actions, now }: Props) {
  const { backups } = model;
  return (
    <section class="aims-section" aria-labelledby="data-backups">
      <h2 id="data-backups">{i18n.t('data.backups')}</h2>
      <p>{i18n.t('data.backupsText')}</p>
      {backups?.length === 0 && <p class="soft">{i18n.t('data.noBackups')}</p>}
      {backups && backups.length > 0 && (
        <ul class="data-backups">
          {backups.map((backup) => {
            const day = whenInWords(backup.at, now);
            return (
              <li key={backup.name} class="data-backup">
                <p>
                  {day}{' '}
                  <span class="soft small">
                    {i18n.t('data.backupPeople', backup.people, [inFigures(backup.people)])}
                  </span>
                </p>
                <button
                  type="button"
                  class="button button-small"
                  aria-label={i18n.t('data.backupLookLabel', [day])}
                  onClick={() => actions.readBackup(backup)}
                >
                  {i18n.t('data.backupLook')}
                </button>
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
