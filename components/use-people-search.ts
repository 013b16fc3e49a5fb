import { useCallback, useMemo, useState } from 'preact/hooks';

/** Where she is among her people; kept while somebody is opened from the list. */
export type PeopleSearch = {
  /** She wants to type into the search; `answered` once the field has the focus. */
  called: boolean;
  call(): void;
  answered(): void;
  /** The row that she was on last. */
  at: string | undefined;
  setAt(id: string): void;
  /** Those she selected, to do something with all of them. */
  selected: ReadonlySet<string>;
  select(ids: ReadonlySet<string>): void;
};

export function usePeopleSearch(): PeopleSearch {
  const [called, setCalled] = useState(false);
  const [at, setAt] = useState<string>();
  const [selected, select] = useState<ReadonlySet<string>>(new Set<string>());
  const answered = useCallback(() => setCalled(false), []);
  const call = useCallback(() => setCalled(true), []);
  return useMemo(
    () => ({ called, call, answered, at, setAt, selected, select }),
    [called, call, answered, at, selected],
  );
}
