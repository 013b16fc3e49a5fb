import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ImportWay } from '@/utils/mentors/import-plan';
import type { DataActions, DataJob } from '@/utils/surface/data-model';
import { Choices } from './choices';
import { addsNothing, changeSentences, replaceSentences } from './data-words';

type Props = {
  job: Extract<DataJob, { state: 'read' }>;
  name: string;
  actions: DataActions;
};

/** What an import would change, and in which of the two ways. */
export function DataPreview({ job, name, actions }: Props) {
  const { change, here, settings } = job;
  const [way, setWay] = useState<ImportWay>('add');
  const idle = way === 'add' && addsNothing(change, settings.add);
  return (
    <div class="stack">
      <h3>{i18n.t('data.read', [name])}</h3>
      {here > 0 && (
        <Choices
          id="data-way"
          legend={i18n.t('data.way')}
          options={[
            { value: 'add', label: i18n.t('data.wayAdd') },
            { value: 'replace', label: i18n.t('data.wayReplace') },
          ]}
          chosen={way}
          onChoose={(chosen: ImportWay) => setWay(chosen)}
        />
      )}
      <ul class="data-changes" aria-live="polite">
        {(way === 'add'
          ? changeSentences(change, way, settings.add)
          : replaceSentences(change, here, settings.replace)
        ).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {!idle && <p class="soft">{i18n.t('data.nothingYet')}</p>}
      <div class="row">
        {!idle && (
          <button
            type="button"
            class="button button-primary"
            onClick={() => actions.importRead(way)}
          >
            {way === 'add' ? i18n.t('data.importAction') : i18n.t('data.replaceAction')}
          </button>
        )}
        <button type="button" class="button button-quiet" onClick={actions.putAway}>
          {i18n.t('data.leave')}
        </button>
      </div>
    </div>
  );
}
