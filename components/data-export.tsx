import { i18n } from '#i18n';
import type { DataActions, DataModel, OtherProgram } from '@/utils/surface/data-model';
import { DataProgress } from './data-progress';
import { dayInWords } from './dates';
import { inFigures } from './figures';

const others = [
  { program: 'table', words: 'data.table' },
  { program: 'address-book', words: 'data.addressBook' },
  { program: 'calendar', words: 'data.calendar' },
] as const satisfies { program: OtherProgram; words: string }[];

type Props = { model: DataModel; actions: DataActions; now: number };

/** Everything in one file, when she last took it along, and what other programs can read. */
export function DataExport({ model, actions, now }: Props) {
  const { job, lastExport } = model;
  return (
    <section class="aims-section" aria-labelledby="data-export">
      <h2 id="data-export">{i18n.t('data.export')}</h2>
      <div class="stack-tight">
        <p>{i18n.t('data.exportText')}</p>
        <p class="soft">{i18n.t('data.exportLeft')}</p>
        <p class="soft" aria-live="polite">
          {lastExport === 'never' && i18n.t('data.neverExported')}
          {typeof lastExport === 'object' && exportedSentence(lastExport, now)}
        </p>
      </div>
      {job.state === 'exporting' ? (
        <DataProgress
          label={i18n.t('data.exporting')}
          share={job.share}
          stop={i18n.t('data.stop')}
          onStop={actions.stop}
        />
      ) : (
        <div class="stack">
          <div>
            <button
              type="button"
              class={job.state === 'read' ? 'button' : 'button button-primary'}
              onClick={actions.exportAll}
            >
              {i18n.t('data.exportAction')}
            </button>
          </div>
          <div class="stack-tight">
            <p>{i18n.t('data.othersText')}</p>
            <div class="row">
              {others.map(({ program, words }) => (
                <button
                  key={program}
                  type="button"
                  class="button button-small"
                  onClick={() => actions.exportFor(program)}
                >
                  {i18n.t(words)}
                </button>
              ))}
            </div>
          </div>
          <p role="status" class="soft small">
            {job.state === 'exported' && i18n.t('data.exported', [job.name])}
          </p>
        </div>
      )}
    </section>
  );
}

function exportedSentence({ at, since }: { at: number; since: number }, now: number): string {
  const day = dayInWords(at, now);
  return since === 0
    ? i18n.t('data.exportedUnchanged', [day])
    : i18n.t('data.exportedChanged', since, [day, inFigures(since)]);
}
