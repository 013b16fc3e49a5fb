import './controls.css';
import './help.css';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Suggestion } from '@/utils/outreach/writers/suggest';
import { helpProblem, objectionSentence } from './help-words';
import type { HelpStage, HelpTurn } from './use-help-session';

type Props = { turn: HelpTurn; stage: Extract<HelpStage, { at: 'writing' | 'done' }> };

/** What was suggested, as it comes: every sentence that would change, before and after. */
export function HelpFound({ turn, stage }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { at } = stage;
  // The button that she pressed is gone; what comes of it takes its place.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each time that it begins or ends
  useLayoutEffect(() => heading.current?.focus(), [at]);
  const { found } = turn;
  const suggested = found.filter((one) => 'after' in one);
  const open = suggested.filter((one) => turn.fate(one) === 'open');
  const writing = at === 'writing';
  return (
    <section class="help-outcome" aria-labelledby="help-found-title" aria-busy={writing}>
      <h4 id="help-found-title" ref={heading} tabIndex={-1}>
        {i18n.t(writing ? 'help.writing' : 'help.done')}
      </h4>
      <p role="status" class="soft small">
        {said(stage, suggested.length)}
      </p>
      {suggested.length > 0 && (
        <ol class="help-suggestions">
          {suggested.map((suggestion) => (
            <li key={suggestion.piece}>
              <SuggestionView
                suggestion={suggestion}
                fate={turn.fate(suggestion)}
                onTake={() => turn.take([suggestion])}
                onUndo={() => turn.undo(suggestion)}
              />
            </li>
          ))}
        </ol>
      )}
      {found.map((one) =>
        'leftOut' in one ? (
          <p key={one.piece} class="small">
            <span>{objectionSentence(one.leftOut)}</span>{' '}
            <span class="help-sentence" dir="auto">
              {one.before}
            </span>
          </p>
        ) : null,
      )}
      <div class="row">
        {writing ? (
          <button type="button" class="button" onClick={turn.stop}>
            {i18n.t('help.stop')}
          </button>
        ) : (
          <>
            {open.length > 1 && (
              <button type="button" class="button" onClick={() => turn.take(open)}>
                {i18n.t('help.takeAll')}
              </button>
            )}
            <button
              type="button"
              class={`button button-quiet${open.length > 1 ? '' : ' button-flush'}`}
              onClick={turn.back}
            >
              {i18n.t('help.again')}
            </button>
          </>
        )}
      </div>
    </section>
  );
}

function said(stage: Props['stage'], count: number): string {
  const sum = i18n.t('help.found', count);
  if (stage.at === 'writing') return count === 0 ? i18n.t('help.waiting') : sum;
  if (stage.stopped) return `${i18n.t('help.stopped')} ${count === 0 ? '' : sum}`.trim();
  if (stage.problem === undefined) return count === 0 ? i18n.t('help.nothing') : sum;
  const problem =
    stage.problem === 'unexpected' ? i18n.t('help.problemServer') : helpProblem(stage.problem);
  return `${problem} ${i18n.t('help.stands')}`;
}

type SuggestionProps = {
  suggestion: Suggestion;
  fate: 'open' | 'taken' | 'lost';
  onTake(): void;
  onUndo(): void;
};

function SuggestionView({ suggestion, fate, onTake, onUndo }: SuggestionProps) {
  const { before, after } = suggestion;
  return (
    <div class="help-suggestion" data-fate={fate}>
      <p class="help-sentence" dir="auto">
        <span class="help-label">{i18n.t('help.before')}</span> <del>{before}</del>
      </p>
      {after === '' ? (
        <p>{i18n.t('help.leaveOut')}</p>
      ) : (
        <p class="help-sentence" dir="auto">
          <span class="help-label">{i18n.t('help.after')}</span> <ins>{after}</ins>
        </p>
      )}
      <div class="row">
        {fate === 'open' && (
          <button
            type="button"
            class="button button-small"
            aria-label={i18n.t('help.takeThis', [after || before])}
            onClick={onTake}
          >
            {i18n.t('help.take')}
          </button>
        )}
        {fate === 'taken' && (
          <>
            <span class="soft small">{i18n.t('help.taken')}</span>
            <button
              type="button"
              class="button button-small"
              aria-label={i18n.t('help.undoThis', [before])}
              onClick={onUndo}
            >
              {i18n.t('common.undo')}
            </button>
          </>
        )}
        {fate === 'lost' && (
          <span class="soft small" role="status">
            {i18n.t('help.lost')}
          </span>
        )}
      </div>
    </div>
  );
}
