import { useEffect, useRef, useState } from 'preact/hooks';
import type { JustAskDatabase } from '@/utils/mentors/database';
import {
  lastSearchChange,
  searchWordsAfter,
  searchWordsSince,
} from '@/utils/mentors/search-words-store';
import { watch } from '@/utils/mentors/watch';
import { createSearchIndex, type SearchIndex } from '@/utils/shortlist/search-index';
import { type SearchPart, searchParts } from '@/utils/shortlist/search-words';

/**
 * So many people are read and added at a time; each slice takes some milliseconds, so that the surface answers
 * in between.
 */
const slice: Record<SearchPart, number> = { who: 500, said: 150 };

/** What can be searched so far: `version` is another one whenever it is more. */
export type Search = { index: SearchIndex; version: number; whole: boolean };

/**
 * The words of all her people in memory, gathered once the surface needs them, names first, and kept up to
 * date. `undefined` until it is needed.
 */
export function useSearch(
  db: JustAskDatabase,
  needed: boolean,
  onError: (error: unknown) => void,
): Search | undefined {
  const index = useRef<SearchIndex>(undefined);
  const [state, setState] = useState({ version: 0, whole: false });
  useEffect(() => {
    if (!needed) return undefined;
    const gathered = createSearchIndex();
    index.current = gathered;
    let over = false;
    let stop: (() => void) | undefined;
    const news = (whole: boolean) => {
      if (!over) setState(({ version }) => ({ version: version + 1, whole }));
    };
    const begin = async () => {
      const change = await lastSearchChange(db);
      for (const part of searchParts) {
        await gather(db, gathered, part, () => over);
        news(part === 'said');
      }
      if (!over) stop = keepUpToDate(db, gathered, change, () => news(true), onError);
    };
    begin().catch(onError);
    return () => {
      over = true;
      stop?.();
    };
  }, [db, needed, onError]);
  return needed && index.current ? { index: index.current, ...state } : undefined;
}

async function gather(
  db: JustAskDatabase,
  index: SearchIndex,
  part: SearchPart,
  isOver: () => boolean,
): Promise<void> {
  let after: string | undefined;
  for (;;) {
    const rows = await searchWordsAfter(db, part, after, slice[part]);
    if (isOver()) return;
    for (const { mentorId, words } of rows) index.add(mentorId, part, words);
    if (rows.length < slice[part]) return;
    after = rows.at(-1)?.mentorId;
  }
}

/** Takes in whatever changes from now on, in any surface; returns what ends that. */
function keepUpToDate(
  db: JustAskDatabase,
  index: SearchIndex,
  since: number,
  onNews: () => void,
  onError: (error: unknown) => void,
): () => void {
  let last = since;
  return watch(
    () => searchWordsSince(db, since),
    (rows) => {
      const fresh = rows.filter(({ changed }) => changed > last);
      if (fresh.length === 0) return;
      for (const { mentorId } of fresh) index.drop(mentorId);
      for (const { mentorId, part, words } of fresh) index.add(mentorId, part, words);
      last = Math.max(...fresh.map(({ changed }) => changed));
      onNews();
    },
    onError,
  );
}
