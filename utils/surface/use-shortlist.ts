import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { JustAskDatabase } from '@/utils/mentors/database';
import { idsInOrder, stagesById, tagsInUse } from '@/utils/mentors/shortlist-store';
import { savedViews } from '@/utils/mentors/view-store';
import { byStage, everybody, found, isNarrow, type Wish } from '@/utils/shortlist/wish';
import type { Shortlist, ShortlistActions } from './shortlist-model';
import { useLiveQuery } from './use-live-query';
import { useRows } from './use-rows';
import { useSearch } from './use-search';

/**
 * Her people as she wants to see them. Nothing is read before a list is on the screen: then the order of all
 * ids, from an index, and the rows near the screen.
 */
export function useShortlist(
  db: JustAskDatabase,
  now: number,
  onError: (error: unknown) => void,
): {
  shortlist: Shortlist | undefined;
  actions: Omit<ShortlistActions, 'lookAtGoals' | 'lookAtReferrals' | 'moreReferrals'>;
} {
  const [needed, setNeeded] = useState(false);
  const look = useCallback(() => setNeeded(true), []);
  const [wish, setWish] = useState<Wish>(everybody);
  const [byStages, setByStages] = useState(false);
  const lookAtStages = useCallback(() => setByStages(true), []);
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
  const { rows, version, shown, showRows } = useRows(
    db,
    { wanted, now, ahead: search !== undefined && search.version > 0 },
    onError,
  );
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
  // biome-ignore lint/correctness/useExhaustiveDependencies: the version says when rows have changed
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
    [shown, total, rows, version, wish, words, search?.whole, tags, views, columns],
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
