import { useEffect, useRef, useState } from 'preact/hooks';
import type { JustAskDatabase, StoredSearchWords } from '@/utils/mentors/database';
import {
  lastSearchChange,
  searchWordsAfter,
  searchWordsSince,
} from '@/utils/mentors/search-words-store';
import { watch } from '@/utils/mentors/watch';
import { createSearchIndex, type SearchIndex } from '@/utils/shortlist/search-index';
import { type SearchPart, searchParts } from '@/utils/shortlist/search-words';
import { whenIdle } from './idle';

/** So many people are read at a time, which takes some milliseconds. */
const slice: Record<SearchPart, number> = { who: 500, said: 200 };

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
    const lifetime = new AbortController();
    const { signal } = lifetime;
    const news = (whole: boolean) => {
      if (!signal.aborted) setState(({ version }) => ({ version: version + 1, whole }));
    };
    const begin = async () => {
      const change = await lastSearchChange(db);
      for (const part of searchParts) {
        await gather(db, gathered, part, signal);
        news(part === 'said');
      }
      if (signal.aborted) return;
      const stop = keepUpToDate(db, gathered, change, () => news(true), onError);
      signal.addEventListener('abort', stop, { once: true });
    };
    begin().catch(onError);
    return () => lifetime.abort();
  }, [db, needed, onError]);
  return needed && index.current ? { index: index.current, ...state } : undefined;
}

async function gather(
  db: JustAskDatabase,
  index: SearchIndex,
  part: SearchPart,
  signal: AbortSignal,
): Promise<void> {
  const read = (after?: string) => {
    const rows = searchWordsAfter(db, part, after, slice[part]);
    // Whoever waits for it is told; once it was given up, nobody does.
    rows.catch(() => undefined);
    return rows;
  };
  const add = ({ mentorId, words }: StoredSearchWords) => index.add(mentorId, part, words);
  for (let coming = read(); ; ) {
    const rows = await coming;
    const isLast = rows.length < slice[part];
    // The browser reads the next ones while these are taken in.
    if (!isLast) coming = read(rows.at(-1)?.mentorId);
    if (!(await whenIdle(rows, add, signal)) || isLast) return;
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
