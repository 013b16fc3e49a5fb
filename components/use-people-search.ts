import { useCallback, useState } from 'preact/hooks';
import { everybody, type Wish } from './find-people';

export type PeopleSearch = {
  wish: Wish;
  setWish(wish: Wish): void;
  /** She wants to type into the search; `answered` once the field has the focus. */
  called: boolean;
  call(): void;
  answered(): void;
};

/** What she looks for among her people; kept while somebody is opened from the list. */
export function usePeopleSearch(): PeopleSearch {
  const [wish, setWish] = useState(everybody);
  const [called, setCalled] = useState(false);
  const answered = useCallback(() => setCalled(false), []);
  return {
    wish,
    setWish,
    called,
    call: () => setCalled(true),
    answered,
  };
}
