import './board.css';
import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { BoardActions, BoardModel } from '@/utils/surface/model';
import { MentorView } from './mentor-view';

type Props = {
  title: string;
  model: Pick<BoardModel, 'opened' | 'now' | 'keepsSomebody' | 'aims' | 'answersMove'>;
  actions: BoardActions;
  /** The list. */
  children: ComponentChildren;
};

/** A list with the opened person beside it; where there is no room for both, the person alone. */
export function Spread({ title, model, actions, children }: Props) {
  const { opened, keepsSomebody: somebody = false } = model;
  return (
    <div class="spread" data-opened={opened !== undefined} data-somebody={somebody}>
      <div class="spread-list">
        <h1>{title}</h1>
        {children}
      </div>
      <div class="spread-person">
        {opened ? (
          <MentorView key={opened.id} mentor={opened} model={model} actions={actions} />
        ) : (
          somebody && <p class="soft spread-hint">{i18n.t('board.pickPerson')}</p>
        )}
      </div>
    </div>
  );
}
