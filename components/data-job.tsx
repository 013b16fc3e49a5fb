import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { DataActions, DataJob } from '@/utils/surface/data-model';
import { DataPreview } from './data-preview';
import { DataProgress } from './data-progress';
import { changeSentences, refusalSentence } from './data-words';
import { dayInWords } from './dates';
import { isolate } from './isolate';

type Props = { job: DataJob; actions: DataActions; now: number };

/** What is being read or imported, what came of it, and how to go on. */
export function DataJobView({ job, actions, now }: Props) {
  const outcome = useRef<HTMLDivElement>(null);
  const { state } = job;
  useLayoutEffect(() => {
    // What she waited for is where she wants to be.
    if (state === 'read' || state === 'refused' || state === 'imported') outcome.current?.focus();
  }, [state]);
  const name = 'name' in job ? nameOf(job, now) : '';
  switch (job.state) {
    case 'none':
    case 'exporting':
    case 'exported':
      return null;
    case 'reading':
    case 'importing':
    case 'undoing':
      return (
        <DataProgress
          label={progressLabel(job.state, name)}
          share={job.share}
          stop={i18n.t('data.stop')}
          onStop={actions.stop}
        />
      );
    case 'refused':
      return (
        <div ref={outcome} tabIndex={-1} role="alert" class="data-outcome">
          <h3>{i18n.t('data.refused', [name])}</h3>
          <p>{refusalSentence(job.why)}</p>
          <p>{i18n.t('data.nothingChanged')}</p>
          <div>
            <PutAway actions={actions} />
          </div>
        </div>
      );
    case 'read':
      return (
        <div ref={outcome} tabIndex={-1} class="data-outcome">
          <DataPreview job={job} name={name} actions={actions} />
        </div>
      );
    case 'imported':
      return (
        <div ref={outcome} tabIndex={-1} role="status" class="data-outcome">
          <h3>{i18n.t('data.imported')}</h3>
          <ul class="data-changes">
            {changeSentences(job.change, job.way, job.settings).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          <div class="row">
            <button type="button" class="button" onClick={actions.undoImport}>
              {i18n.t('common.undo')}
            </button>
            <PutAway actions={actions} />
          </div>
          <p class="soft small">{i18n.t('data.importedUndo')}</p>
        </div>
      );
    case 'undone':
      return <p role="status">{i18n.t('data.undone')}</p>;
  }
}

function PutAway({ actions }: Pick<Props, 'actions'>) {
  return (
    <button type="button" class="button" onClick={actions.putAway}>
      {i18n.t('data.putAway')}
    </button>
  );
}

function nameOf(job: { name: string; backupAt?: number }, now: number): string {
  return job.backupAt === undefined
    ? isolate(job.name)
    : i18n.t('data.backupOf', [dayInWords(job.backupAt, now)]);
}

function progressLabel(state: 'reading' | 'importing' | 'undoing', name: string): string {
  if (state === 'reading') return i18n.t('data.reading', [name]);
  return state === 'importing' ? i18n.t('data.importing', [name]) : i18n.t('data.undoing');
}
