import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { JustAskDatabase } from '@/utils/mentors/database';
import { idsInOrder, mentorsWithIds, stagesById, tagsInUse } from '@/utils/mentors/shortlist-store';
import { savedViews } from '@/utils/mentors/view-store';
import { byStage, everybody, found, isNarrow, type Wish } from '@/utils/shortlist/wish';
import type { MentorRow } from './model';
import { rowsAt } from './people';
import type { Shortlist, ShortlistActions } from './shortlist-model';
import { useLiveQuery } from './use-live-query';
import { useSearch } from './use-search';

/** Rows that are read before a new list is shown, so that it doesn't come up empty. */
const firstRows = 16;

/**
 * Her people as she wants to see them. Nothing is read before a list is on the screen: then the order of all
 * ids, from an index, and the rows near the screen.
 */
export function useShortlist(
  db: JustAskDatabase,
  now: number,
  onError: (error: unknown) => void,
): { shortlist: Shortlist | undefined; actions: Omit<ShortlistActions, 'lookAtGoals'> } {
  const [needed, setNeeded] = useState(false);
  const look = useCallback(() => setNeeded(true), []);
  const [wish, setWish] = useState<Wish>(everybody);
  const [lists, setLists] = useState<Readonly<Record<string, readonly string[]>>>({});
  const near = useMemo(() => Object.values(lists).flat(), [lists]);
  const [byStages, setByStages] = useState(false);
  const lookAtStages = useCallback(() => setByStages(true), []);
  const showRows = useCallback(
    (shownIds: readonly string[], list: string) =>
      setLists((before) => ({ ...before, [list]: shownIds })),
    [],
  );
  const { words, ...conditions } = wish;
  const ordered = useLiveQuery(
    async () => (needed ? idsInOrder(db, conditions) : undefined),
    onError,
    [needed, JSON.stringify(conditions)],
  );
  const ids = ordered?.ids;
  const total = ordered?.of;
  // The first rows come first: words are gathered once they are there.
  const [begun, setBegun] = useState(false);
  const search = useSearch(db, begun, onError);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the index is the same one, with more in it
  const wanted = useMemo(
    () => ids && found(ids, search?.index.find(words)),
    [ids, words, search?.version],
  );
  const { rows, shown } = useRows(db, { wanted, near, now }, onError);
  const hasRows = shown !== undefined;
  useEffect(() => {
    if (hasRows) setBegun(true);
  }, [hasRows]);
  const stageOf = useLiveQuery(async () => (byStages ? stagesById(db) : undefined), onError, [
    byStages,
  ]);
  const columns = useMemo(
    () => (shown && stageOf ? byStage(shown, stageOf) : undefined),
    [shown, stageOf],
  );
  const tags = useLiveQuery(async () => (needed ? tagsInUse(db) : undefined), onError, [needed]);
  const views = useLiveQuery(async () => (needed ? savedViews(db) : undefined), onError, [needed]);
  const shortlist = useMemo<Shortlist | undefined>(
    () =>
      shown && total !== undefined
        ? {
            total,
            found: shown,
            rows,
            wish,
            narrow: isNarrow(wish),
            gathering: words.trim() !== '' && search?.whole !== true,
            tags: tags ?? [],
            views: views ?? [],
            ...(columns ? { columns } : {}),
          }
        : undefined,
    [shown, total, rows, wish, words, search?.whole, tags, views, columns],
  );
  return {
    shortlist,
    actions: {
      look,
      setWish,
      showEverybody: () => setWish(({ order }) => ({ ...everybody, order })),
      lookAtStages,
      showRows,
    },
  };
}

/**
 * The rows near the screen, kept up to date, and the ids that are shown: a new list takes the old one's place
 * once its first rows are there.
 */
function useRows(
  db: JustAskDatabase,
  {
    wanted,
    near,
    now,
  }: { wanted: readonly string[] | undefined; near: readonly string[]; now: number },
  onError: (error: unknown) => void,
): { rows: ReadonlyMap<string, MentorRow>; shown: readonly string[] | undefined } {
  const known = useRef<ReadonlyMap<string, MentorRow>>(new Map());
  const [state, setState] = useState<{
    rows: ReadonlyMap<string, MentorRow>;
    shown: readonly string[] | undefined;
  }>({ rows: known.current, shown: undefined });

  useEffect(() => {
    if (!wanted) return undefined;
    let outdated = false;
    const show = () => {
      if (!outdated) setState({ rows: known.current, shown: wanted });
    };
    const missing = wanted.slice(0, firstRows).filter((id) => !known.current.has(id));
    if (missing.length === 0) show();
    else {
      readRows(db, missing, now).then((read) => {
        known.current = new Map([...known.current, ...read]);
        show();
      }, onError);
    }
    return () => {
      outdated = true;
    };
  }, [db, wanted, now, onError]);

  const fresh = useLiveQuery(() => readRows(db, near, now), onError, [near, now]);
  useEffect(() => {
    if (!fresh) return;
    known.current = merged(known.current, fresh);
    setState(({ shown }) => ({ rows: known.current, shown }));
  }, [fresh]);
  return state;
}

async function readRows(
  db: JustAskDatabase,
  ids: readonly string[],
  now: number,
): Promise<Map<string, MentorRow>> {
  const mentors = await mentorsWithIds(db, ids);
  const rowOf = rowsAt(now);
  return new Map(mentors.map((mentor) => [mentor.id, rowOf(mentor)]));
}

/** As many rows are remembered; what she scrolled past long ago is read again. */
const mostRows = 600;

function merged(
  known: ReadonlyMap<string, MentorRow>,
  fresh: ReadonlyMap<string, MentorRow>,
): ReadonlyMap<string, MentorRow> {
  const old = [...known].filter(([id]) => !fresh.has(id));
  return new Map([...old.slice(-(mostRows - fresh.size)), ...fresh]);
}
