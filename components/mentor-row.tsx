import './list.css';
import { i18n } from '#i18n';
import type { MentorRow } from '@/utils/surface/model';
import { FitRing } from './fit-ring';
import { heardWords } from './heard-words';
import { standingWords } from './stage-words';
import { stepWords } from './step-words';
import { rowId } from './use-return-focus';
import type { Roving } from './use-roving';

type Props = {
  row: MentorRow;
  now: number;
  /** `step`: what to do and why now. `standing`: where things stand. */
  says: 'step' | 'standing';
  roving: ReturnType<Roving['item']>;
  current?: boolean;
  /** With `answer`, to say what they answered. */
  onOpen(calledFor?: 'answer'): void;
};

/** What Today says of somebody. */
function sayOf({ heard, step, proposal }: MentorRow, now: number) {
  if (heard) return heardWords(heard, now);
  return step && stepWords(step, now, proposal ? { proposal } : {});
}

/** Someone she kept, as one line of a list: the name, their words, then what matters in this list. */
export function MentorRowView({ row, now, says, roving, current = false, onOpen }: Props) {
  const step = says === 'step' ? sayOf(row, now) : undefined;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'r' || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    onOpen('answer');
  };
  return (
    <li class="mentor-row">
      <button
        id={rowId(row.id)}
        type="button"
        class="mentor-button"
        aria-current={current ? 'true' : undefined}
        onClick={() => onOpen()}
        onKeyDown={onKeyDown}
        {...roving}
      >
        <span class="mentor-who">
          <span class="mentor-name words" title={row.name}>
            <bdi>{row.name}</bdi>
          </span>
          {row.headline !== undefined && !step && (
            <span class="mentor-headline soft small">
              <bdi>{row.headline}</bdi>
            </span>
          )}
          {step ? (
            <span class="mentor-says">
              <strong>{step.title}</strong> <span class="soft">{step.why}</span>
            </span>
          ) : (
            <span class="mentor-says small" data-stage={row.standing.stage}>
              {standingWords(row.standing)}
            </span>
          )}
        </span>
        {row.fit ? (
          <FitRing fit={row.fit} size="row" />
        ) : (
          <span class="unseen">{i18n.t('people.fitUnknown')}</span>
        )}
      </button>
    </li>
  );
}
