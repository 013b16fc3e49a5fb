import './controls.css';
import './messages.css';
import { i18n } from '#i18n';
import type { PanelActions, PanelModel } from '@/utils/surface/model';
import type { Undoable } from '@/utils/surface/undoable';
import { doneSentence, manySentence, removedSentence } from './history-words';

type Props = {
  model: Pick<PanelModel, 'problem' | 'undoable'>;
  actions: Pick<PanelActions, 'dismissProblem' | 'undo'>;
};

/** What went wrong and what was just done, at the foot, each with its way out. */
export function Messages({ model, actions }: Props) {
  const { problem, undoable } = model;
  // A name may end with a full stop of its own.
  const done = undoable && sentenceOf(undoable).replace(/\.(\p{Cf}?)\.$/u, '.$1');
  return (
    <div class="messages">
      <div role="alert">
        {problem !== undefined && (
          <div class="message message-problem">
            <p>{problem}</p>
            <button type="button" class="button button-small" onClick={actions.dismissProblem}>
              {i18n.t('panel.dismissProblem')}
            </button>
          </div>
        )}
      </div>
      <div role="status">
        {undoable && (
          <div class="message">
            <p class="message-done" title={done}>
              {done}
            </p>
            <button type="button" class="button button-small" onClick={actions.undo}>
              {i18n.t('common.undo')}
            </button>
          </div>
        )}
      </div>
    </div>
  );
}

function sentenceOf(undoable: Undoable): string {
  if ('removed' in undoable) return removedSentence(undoable);
  if ('many' in undoable) return manySentence(undoable);
  return doneSentence(undoable);
}
