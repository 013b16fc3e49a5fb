import './controls.css';
import { i18n } from '#i18n';
import { inFigures } from './figures';

type Props = {
  id: string;
  /** In UTF-16 units: that is how text fields on the sites count. */
  length: number;
  most: number;
};

/** How much of what the site takes is used; said aloud once it is too much. */
export function DraftCount({ id, length, most }: Props) {
  const over = length - most;
  return (
    <p id={id} class={over > 0 ? 'draft-count draft-count-over' : 'draft-count'}>
      {i18n.t('draft.count', [inFigures(length), inFigures(most)])}
      <span role="status">{over > 0 && ` ${i18n.t('draft.over', over, [inFigures(over)])}`}</span>
    </p>
  );
}
