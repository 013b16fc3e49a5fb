import './controls.css';
import './help.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { HelpActions, HelpProblem, HelpSetup } from '@/utils/surface/help-model';
import { helpProblem } from './help-words';

type Props = { setup: HelpSetup; help: HelpActions; onChanged(): void };

const states = {
  absent: 'help.modelAbsent',
  downloadable: 'help.modelDownloadable',
  downloading: 'help.modelDownloading',
  ready: 'help.modelReady',
} as const satisfies Record<HelpSetup['model'], string>;

/** How things stand with the browser's own model, and how to get it. */
export function HelpOwnModel({ setup, help, onChanged }: Props) {
  const [share, setShare] = useState<number>();
  const [problem, setProblem] = useState<HelpProblem>();
  const stopping = useRef<AbortController>(undefined);
  useEffect(() => () => stopping.current?.abort(), []);
  const fetchIt = () => {
    const controller = new AbortController();
    stopping.current = controller;
    setProblem(undefined);
    setShare(0);
    const end = (next?: HelpProblem) => {
      setShare(undefined);
      setProblem(next);
      onChanged();
    };
    help.fetchModel(setShare, controller.signal).then(end, (error: unknown) => {
      if (!controller.signal.aborted) reportError(error);
      end(controller.signal.aborted ? undefined : 'absent');
    });
  };
  return (
    <div class="stack-tight">
      <p role="status">{i18n.t(states[setup.model])}</p>
      {problem && <p role="alert">{helpProblem(problem)}</p>}
      {share !== undefined ? (
        <div class="help-progress">
          <label>
            <span>{i18n.t('help.fetching', [Math.round(share * 100)])}</span>
            <progress max={1} value={share} />
          </label>
          <button
            type="button"
            class="button button-small"
            onClick={() => stopping.current?.abort()}
          >
            {i18n.t('help.fetchStop')}
          </button>
        </div>
      ) : (
        (setup.model === 'downloadable' || setup.model === 'downloading') && (
          <div>
            <button type="button" class="button" onClick={fetchIt}>
              {i18n.t(setup.model === 'downloadable' ? 'help.fetch' : 'help.fetchWatch')}
            </button>
          </div>
        )
      )}
    </div>
  );
}
