import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { DataActions, DataModel } from '@/utils/surface/data-model';
import { DataJobView } from './data-job';

type Props = { model: DataModel; actions: DataActions; now: number };

/** A file of hers, chosen or dropped here, read whole before anything is changed. */
export function DataImport({ model, actions, now }: Props) {
  const [over, setOver] = useState(false);
  return (
    <section class="aims-section" aria-labelledby="data-import">
      <h2 id="data-import">{i18n.t('data.import')}</h2>
      <p>{i18n.t('data.importText')}</p>
      <label
        class="data-drop"
        data-over={over}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          const [file] = event.dataTransfer?.files ?? [];
          if (file) actions.readFile(file);
        }}
      >
        <span>{i18n.t('data.importChoose')}</span>
        <input
          type="file"
          accept=".json,.gz,application/json,application/gzip"
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file) actions.readFile(file);
            // The same file, changed meanwhile, can be chosen again.
            event.currentTarget.value = '';
          }}
        />
      </label>
      <DataJobView job={model.job} actions={actions} now={now} />
    </section>
  );
}
