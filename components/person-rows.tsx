import './list.css';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { MentorRow } from '@/utils/surface/model';
import { type RowPlace, RowView } from './person-row';
import { nothingHasFocus } from './use-focus-net';
import { rowAfter } from './use-roving';
import { useVirtualRows } from './use-virtual-rows';

/** As many rows are there at once; of more, only those near the screen. */
const few = 60;
/** How tall a row is with a name, a line of theirs and where things stand, in px. */
const rowHeight = 87;
/** How tall the bar with what can be done with many is, in px. */
const barHeight = 96;
/** So many rows Page Up and Page Down move by. */
const page = 8;

type Props = {
  /** All people of the list in order. */
  ids: readonly string[];
  /** The rows that were read of them. */
  rows: ReadonlyMap<string, MentorRow>;
  label: string;
  now: number;
  openedId?: string | undefined;
  /** Where she last was in this list. */
  at: string | undefined;
  onAt(id: string): void;
  selected: ReadonlySet<string>;
  /** Missing where nobody can be selected. */
  onSelect?(ids: ReadonlySet<string>): void;
  onOpen(id: string, calledFor?: 'answer'): void;
  /** These rows are near the screen. */
  onNear(ids: readonly string[], list: string): void;
  /** They can be dragged; told of whom she took. */
  onDrag?(id: string): void;
  /** Keys of the list's own, with the person who has the focus; true where it was answered. */
  onKey?(key: string, id: string): boolean;
};

/**
 * Any number of people with one tab stop: the arrows move, `x` selects, Shift with the arrows selects several, `r`
 * opens somebody to say what they answered.
 */
export function PersonRows(props: Props) {
  const { ids, rows, label, now, openedId, at, selected } = props;
  const list = useRef<HTMLUListElement>(null);
  const long = ids.length > few;
  const found = at === undefined ? -1 : ids.indexOf(at);
  const stop = Math.max(0, found);
  const virtual = useVirtualRows(list, {
    ids: long ? ids : [],
    estimate: rowHeight,
    always: long ? stop : undefined,
    covered: selected.size > 0 ? barHeight : 0,
  });
  const shown: RowPlace[] = long
    ? virtual.rows.map(({ index, start }) => ({ index, start }))
    : ids.map((_, index) => ({ index }));
  useNear(props, shown);
  const goTo = useFocus(props, list, virtual.reveal);

  const select = (id: string, on: boolean) => {
    const next = new Set(selected);
    if (on) next.add(id);
    else next.delete(id);
    props.onSelect?.(next);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const row = (event.target as Element).closest('[data-person]');
    const id = row?.getAttribute('data-person');
    if (
      !id ||
      event.altKey !== (props.onKey !== undefined && /^Arrow(Left|Right)$/.test(event.key))
    )
      return;
    if (answered(event, id)) event.preventDefault();
  };
  const answered = (event: KeyboardEvent, id: string): boolean => {
    const index = ids.indexOf(id);
    if (event.ctrlKey || event.metaKey) {
      if (event.key !== 'a' || !props.onSelect) return false;
      props.onSelect(new Set(ids));
      return true;
    }
    if (event.key === 'x' && props.onSelect) {
      select(id, !selected.has(id));
      return true;
    }
    if (event.key === 'r') {
      props.onOpen(id, 'answer');
      return true;
    }
    const next = rowAfter(event.key, index, ids.length, page);
    if (next === undefined) return props.onKey?.(event.key, id) ?? false;
    if (event.shiftKey && props.onSelect) {
      const [from, to] = [Math.min(index, next), Math.max(index, next)];
      props.onSelect(new Set([...selected, ...ids.slice(from, to + 1)]));
    }
    goTo(next);
    return true;
  };

  return (
    <ul
      ref={list}
      class="mentor-list"
      data-long={long}
      data-selecting={selected.size > 0}
      aria-label={label}
      onKeyDown={onKeyDown}
      style={long ? { blockSize: `${virtual.height}px` } : undefined}
    >
      {shown.map((place) => {
        const id = ids[place.index] ?? '';
        return (
          <RowView
            key={id}
            id={id}
            row={rows.get(id)}
            now={now}
            place={place}
            size={ids.length}
            measure={long ? virtual.measure : undefined}
            current={id === openedId}
            stop={place.index === stop}
            selected={selected.has(id)}
            {...(props.onSelect ? { onSelect: (on: boolean) => select(id, on) } : {})}
            onFocus={() => props.onAt(id)}
            {...(props.onDrag ? { onDrag: () => props.onDrag?.(id) } : {})}
            onOpen={() => props.onOpen(id)}
          />
        );
      })}
    </ul>
  );
}

/** Goes into the first list of a place, to the person where Tab would stop. */
export function focusFirstStop(place: Element | null): void {
  place?.querySelector<HTMLElement>('.mentor-list [data-roving][tabindex="0"]')?.focus();
}

/** Tells which rows are near the screen, whenever they are others. */
function useNear({ ids, label, onNear }: Props, shown: readonly RowPlace[]): void {
  const near = shown.map(({ index }) => ids[index] ?? '');
  const key = near.join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says when they are others
  useEffect(() => onNear(near, label), [key]);
}

/** Moves the focus to a row, which may have to be brought onto the screen first. */
function useFocus(
  { ids, at, onAt }: Props,
  list: { readonly current: HTMLElement | null },
  reveal: (index: number) => void,
): (index: number) => void {
  // Where she comes from, a person whom she has closed, is gone: she goes on in the list where she was.
  const [going, setGoing] = useState(() =>
    at !== undefined && nothingHasFocus() && ids.includes(at) ? ids.indexOf(at) : undefined,
  );
  useLayoutEffect(() => {
    if (going === undefined) return;
    const row = list.current?.querySelector<HTMLElement>(`[data-index="${going}"] [data-roving]`);
    if (!row) return;
    row.focus({ preventScroll: ids.length > few });
    setGoing(undefined);
  });
  return (index) => {
    const id = ids[index];
    if (id === undefined) return;
    onAt(id);
    if (ids.length > few) reveal(index);
    setGoing(index);
  };
}
