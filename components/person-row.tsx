import './list.css';
import { i18n } from '#i18n';
import type { MentorRow } from '@/utils/surface/model';
import { FitRing } from './fit-ring';
import { isolate } from './isolate';
import { standingWords } from './stage-words';
import { rowId } from './use-return-focus';

/** Where a row stands in its list: its place in the order, and in a long list how far down, in px. */
export type RowPlace = { index: number; start?: number };

type Props = {
  id: string;
  /** Missing for the moment that it takes to read it. */
  row: MentorRow | undefined;
  now: number;
  place: RowPlace;
  /** How many people the whole list has. */
  size: number;
  measure: ((element: Element | null) => void) | undefined;
  current: boolean;
  /** Whether Tab stops here. */
  stop: boolean;
  selected: boolean;
  /** Missing where nobody can be selected. */
  onSelect?(on: boolean): void;
  onFocus(): void;
  /** Missing where they can't be dragged. */
  onDrag?: () => void;
  onOpen(): void;
};

/** Someone she kept in a list that may be long, to open or to select. */
export function RowView(props: Props) {
  const { id, row, place, size, measure, current, stop, selected } = props;
  return (
    <li
      ref={measure ?? null}
      class="mentor-row"
      data-index={place.index}
      data-person={id}
      aria-setsize={size}
      aria-posinset={place.index + 1}
      draggable={props.onDrag !== undefined}
      onDragStart={(event) => {
        // Firefox drags only what carries something; what it is stays in here.
        event.dataTransfer?.setData('text/plain', '');
        props.onDrag?.();
      }}
      style={place.start === undefined ? undefined : { transform: `translateY(${place.start}px)` }}
    >
      {row && props.onSelect && (
        <label class="mentor-select">
          <input
            type="checkbox"
            tabIndex={-1}
            aria-label={i18n.t('many.select', [isolate(row.name)])}
            checked={selected}
            onChange={(event) => props.onSelect?.(event.currentTarget.checked)}
          />
        </label>
      )}
      <button
        id={rowId(id)}
        type="button"
        class="mentor-button"
        aria-current={current ? 'true' : undefined}
        data-roving=""
        tabIndex={stop ? 0 : -1}
        onFocus={props.onFocus}
        onClick={props.onOpen}
      >
        {row ? <Words row={row} /> : <span class="unseen">{i18n.t('common.loading')}</span>}
      </button>
    </li>
  );
}

function Words({ row }: { row: MentorRow }) {
  const { name, headline, standing, known, tags, fit } = row;
  return (
    <>
      <span class="mentor-who">
        <span class="mentor-name words" title={name}>
          <bdi>{name}</bdi>
        </span>
        {headline !== undefined && (
          <span class="mentor-headline soft small">
            <bdi>{headline}</bdi>
          </span>
        )}
        <span class="mentor-says small" data-stage={standing.stage}>
          {standingWords(standing)}
          {known && <span class="mentor-known soft"> {i18n.t('known.row')}</span>}
          {tags?.map((tag) => (
            <span key={tag} class="mentor-tag">
              <bdi>{tag}</bdi>
            </span>
          ))}
        </span>
      </span>
      {fit ? (
        <FitRing fit={fit} size="row" />
      ) : (
        <span class="unseen">{i18n.t('people.fitUnknown')}</span>
      )}
    </>
  );
}
