import './controls.css';
import './help.css';
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Wish } from '@/utils/outreach/writers/task';
import type { DraftView } from '@/utils/surface/draft-model';
import type { HelpActions, HelpSetup } from '@/utils/surface/help-model';
import { Choices } from './choices';
import { HelpFound } from './help-found';
import { HelpLook } from './help-look';
import { helpProblem, wishOptions } from './help-words';
import type { DraftTyping } from './use-draft-text';
import { useHelpSession } from './use-help-session';

type Props = {
  draft: DraftView;
  typing: DraftTyping;
  help: HelpActions;
  /** Most characters where it will be sent. */
  limit: number | undefined;
  onOpenSettings(): void;
};

/** Other words for her sentences, from whom she chose; she takes over what she likes. */
export function HelpMeWrite({ draft, typing, help, limit, onOpenSettings }: Props) {
  const [setup, setSetup] = useState<HelpSetup | 'failed'>();
  const [wish, setWish] = useState<Wish>('clearer');
  const [ownWish, setOwnWish] = useState('');
  const turn = useHelpSession(help, typing);
  const { stage } = turn;
  useEffect(() => {
    const gone = new AbortController();
    const { signal } = gone;
    const look = () => {
      help.setup().then(
        (next) => {
          if (!signal.aborted) setSetup(next);
        },
        (error: unknown) => {
          reportError(error);
          if (!signal.aborted) setSetup('failed');
        },
      );
    };
    look();
    // She may come back from the settings, which are in another tab.
    window.addEventListener('focus', look, { signal });
    document.addEventListener('visibilitychange', look, { signal });
    return () => gone.abort();
  }, [help]);

  if (setup === undefined) return <p class="soft small">{i18n.t('common.loading')}</p>;
  if (setup === 'failed') return <p role="alert">{i18n.t('common.notLoaded')}</p>;
  if (setup.by === 'nobody') return <SwitchedOff onOpenSettings={onOpenSettings} />;
  if (stage.at === 'look') {
    return (
      <HelpLook
        session={stage.session}
        onSend={() => turn.send(stage.session)}
        onBack={turn.back}
      />
    );
  }
  if (stage.at !== 'wish') return <HelpFound turn={turn} stage={stage} />;

  const begin = (look: boolean) =>
    turn.begin({ wish, ownWish, pageWords: draft.specific?.words ?? '', limit }, look);
  const id = `help-${draft.id}`;
  const unsaid = wish === 'own' && ownWish.trim() === '';
  return (
    <div class="stack-tight">
      <Choices
        id={`${id}-wish`}
        legend={i18n.t('help.wish')}
        options={wishOptions()}
        chosen={wish}
        onChoose={(next) => setWish(next)}
      />
      {wish === 'own' && (
        <div class="field">
          <label for={`${id}-own`}>{i18n.t('help.own')}</label>
          <input
            id={`${id}-own`}
            dir="auto"
            maxLength={300}
            autocomplete="off"
            value={ownWish}
            onInput={(event) => setOwnWish(event.currentTarget.value)}
          />
        </div>
      )}
      {stage.problem !== undefined && (
        <Problem problem={stage.problem} onOpenSettings={onOpenSettings} />
      )}
      <div class="row">
        <button type="button" class="button" disabled={unsaid} onClick={() => begin(false)}>
          {i18n.t('help.suggest')}
        </button>
        <button
          type="button"
          class="button button-quiet"
          disabled={unsaid}
          onClick={() => begin(true)}
        >
          {i18n.t('help.look')}
        </button>
      </div>
    </div>
  );
}

function SwitchedOff({ onOpenSettings }: { onOpenSettings(): void }) {
  return (
    <div class="stack-tight">
      <p>{i18n.t('help.off')}</p>
      <ToSettings onOpenSettings={onOpenSettings} />
    </div>
  );
}

function ToSettings({ onOpenSettings }: { onOpenSettings(): void }) {
  return (
    <div>
      <button type="button" class="button button-small" onClick={onOpenSettings}>
        {i18n.t('help.toSettings')}
      </button>
    </div>
  );
}

function Problem({
  problem,
  onOpenSettings,
}: {
  problem: Parameters<typeof helpProblem>[0] | 'unexpected';
  onOpenSettings(): void;
}) {
  return (
    <div role="alert" class="stack-tight">
      <p>{problem === 'unexpected' ? i18n.t('help.problemServer') : helpProblem(problem)}</p>
      {problem !== 'nothing-to-ask' && <ToSettings onOpenSettings={onOpenSettings} />}
    </div>
  );
}
