import { useEffect, useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';
import { connectedAmong } from '@/utils/mentors/connection-store';
import type { JustAskDatabase, Mentor } from '@/utils/mentors/database';
import { isKept } from '@/utils/mentors/mentor-store';
import { mentorsAfter, mentorsWithIds } from '@/utils/mentors/shortlist-store';
import type { Identity } from '@/utils/profile/identity';
import { whenIdle } from './idle';
import type { MentorRow } from './model';
import { rowsAt } from './people';
import { useLiveQuery } from './use-live-query';

/** Rows that are read before a new list is shown, so that it doesn't come up empty. */
const firstRows = 16;
/** So many rows are remembered, some hundred bytes each; what was read longest ago is read again. */
const mostRows = 12_000;
/** So many are read at a time ahead of being looked at; it takes some milliseconds. */
const slice = 200;
/** How long the screen stays the same before its rows are read anew, in milliseconds. */
const pause = 150;

export type Rows = {
  /** All that are remembered; those on the screen are kept up to date. */
  rows: ReadonlyMap<string, MentorRow>;
  /** Another one whenever a row on the screen may have changed. */
  version: number;
  /** The ids that are shown: a new list takes the old one's place once its first rows are there. */
  shown: readonly string[] | undefined;
  /** These rows of a list are near the screen; there may be several lists. */
  showRows(ids: readonly string[], list: string): void;
};

/**
 * The rows of a list that may be long. They are remembered, so that a letter typed and a screen scrolled find
 * them there. While she types or scrolls nothing is read that is remembered; once the screen rests, its rows are
 * read anew and followed.
 *
 * @param list.wanted everybody in order
 * @param list.ahead whether to read those too that she hasn't looked at
 */
export function useRows(
  db: JustAskDatabase,
  list: { wanted: readonly string[] | undefined; now: number; ahead: boolean },
  onError: (error: unknown) => void,
): Rows {
  const { wanted, now, ahead } = list;
  const [rows] = useState(() => new Map<string, MentorRow>());
  const [version, tellChange] = useReducer((count: number) => count + 1, 0);
  const [read, setRead] = useState<readonly string[]>();
  const shown = useRef<readonly string[]>(undefined);

  const first = wanted?.slice(0, firstRows);
  // Somebody may be gone when they are read: then the list is shown without them.
  const isThere = wanted === read || first?.every((id) => rows.has(id)) === true;
  if (wanted && isThere) shown.current = wanted;
  const missing = isThere ? undefined : wanted;
  useLayoutEffect(() => {
    if (!missing) return undefined;
    let outdated = false;
    readRows(db, missing.slice(0, firstRows), now).then((fresh) => {
      remember(rows, fresh);
      if (!outdated) setRead(missing);
    }, onError);
    return () => {
      outdated = true;
    };
  }, [db, rows, missing, now, onError]);

  const { near, showRows } = useNear(rows);
  const fresh = useLiveQuery(() => readRows(db, near, now), onError, [near, now]);
  useLayoutEffect(() => {
    if (!fresh) return;
    remember(rows, fresh);
    tellChange(undefined);
  }, [rows, fresh]);

  // Once: what is near is read again with the time.
  const begun = useRef(now);
  useEffect(() => {
    if (!ahead) return undefined;
    const lifetime = new AbortController();
    readAhead(db, rows, begun.current, lifetime.signal).catch(onError);
    return () => lifetime.abort();
  }, [db, rows, ahead, onError]);

  return { rows, version, shown: shown.current, showRows };
}

/** The rows near the screen in any list: at once where one is missing, else once the screen rests. */
function useNear(rows: ReadonlyMap<string, MentorRow>) {
  const [near, setNear] = useState<readonly string[]>([]);
  const lists = useRef<Readonly<Record<string, readonly string[]>>>({});
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [showRows] = useState(() => (ids: readonly string[], list: string) => {
    lists.current = { ...lists.current, [list]: ids };
    const look = () => setNear(Object.values(lists.current).flat());
    clearTimeout(timer.current);
    if (ids.every((id) => rows.has(id))) timer.current = setTimeout(look, pause);
    else look();
  });
  useEffect(() => () => clearTimeout(timer.current), []);
  return { near, showRows };
}

async function readRows(
  db: JustAskDatabase,
  ids: readonly string[],
  now: number,
): Promise<MentorRow[]> {
  const mentors = await mentorsWithIds(db, ids);
  return mentors.map(rowsAt(now, await connectedAmong(db, identitiesOf(mentors))));
}

function identitiesOf(mentors: readonly Pick<Mentor, 'identities'>[]): Identity[] {
  return mentors.flatMap(({ identities }) => identities);
}

async function readAhead(
  db: JustAskDatabase,
  rows: Map<string, MentorRow>,
  now: number,
  signal: AbortSignal,
): Promise<void> {
  let after = '';
  while (rows.size < mostRows) {
    const mentors = await mentorsAfter(db, after, slice);
    const unknown = mentors.filter(({ id }) => !rows.has(id)).filter(isKept);
    const rowOf = rowsAt(now, await connectedAmong(db, identitiesOf(unknown)));
    const isWhole = await whenIdle(unknown, (one) => remember(rows, [rowOf(one)]), signal);
    const last = mentors.at(-1);
    if (!isWhole || !last) return;
    after = last.id;
  }
}

/** Puts rows with the others, as the newest. */
function remember(rows: Map<string, MentorRow>, fresh: readonly MentorRow[]): void {
  for (const row of fresh) {
    rows.delete(row.id);
    rows.set(row.id, row);
  }
  for (const id of rows.keys()) {
    if (rows.size <= mostRows) break;
    rows.delete(id);
  }
}
