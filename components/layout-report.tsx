import './controls.css';
import './copy-box.css';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SiteId } from '@/utils/profile/identity';
import type { PanelActions } from '@/utils/surface/model';
import { CopyBox } from './copy-box';

type Props = {
  site: SiteId;
  /** What came of reading the page: `unknown-layout`, or the layout that it was read by. */
  outcome: string;
  actions: Pick<PanelActions, 'describePage' | 'copy'>;
};

/** A report of the page's structure: made by her click, shown in full, copied by her. */
export function LayoutReport({ site, outcome, actions }: Props) {
  const [report, setReport] = useState<{ text: string } | 'failed'>();
  const make = () =>
    actions.describePage(site, outcome).then(
      (text) => setReport({ text }),
      (error: unknown) => {
        reportError(error);
        setReport('failed');
      },
    );
  return (
    <section class="stack-tight layout-report" aria-labelledby="layout-report">
      <h3 id="layout-report">{i18n.t('report.title')}</h3>
      <p class="small">{i18n.t('report.text')}</p>
      {report !== undefined && report !== 'failed' ? (
        <CopyBox
          id="layout-report-text"
          label={i18n.t('report.label')}
          text={report.text}
          onCopy={actions.copy}
        />
      ) : (
        <>
          <div>
            <button type="button" class="button button-small" onClick={make}>
              {i18n.t('report.make')}
            </button>
          </div>
          <p role="alert">{report === 'failed' && i18n.t('report.failed')}</p>
        </>
      )}
    </section>
  );
}
