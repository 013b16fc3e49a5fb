import { useEffect, useRef, useState } from 'preact/hooks';
import type { BegunPlace } from '@/utils/surface/begun-words';
import type { MentorDetail, PanelActions } from '@/utils/surface/model';

export type BegunDeeds = Pick<PanelActions, 'begunWords' | 'keepBegunWords'>;

/**
 * What she types about somebody before she adds it: still there when the popup closed meanwhile, and gone as soon as
 * what it closed over turns out to be stored.
 */
export function useBegunWords(
  mentor: Pick<MentorDetail, 'id' | 'history'>,
  place: BegunPlace,
  actions: BegunDeeds,
): [string, (words: string) => void] {
  const [words, setWords] = useState(() => actions.begunWords(mentor, place));
  const typed = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: when something was stored
  useEffect(() => {
    if (!typed.current) setWords(actions.begunWords(mentor, place));
  }, [mentor.history]);
  return [
    words,
    (next) => {
      typed.current = true;
      actions.keepBegunWords(mentor.id, place, next);
      setWords(next);
    },
  ];
}
