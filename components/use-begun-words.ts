import { useState } from 'preact/hooks';
import type { BegunPlace } from '@/utils/surface/begun-words';
import type { PanelActions } from '@/utils/surface/model';

export type BegunDeeds = Pick<PanelActions, 'begunWords' | 'keepBegunWords'>;

/** What she types about somebody before she adds it: still there when the popup closed meanwhile. */
export function useBegunWords(
  mentorId: string,
  place: BegunPlace,
  actions: BegunDeeds,
): [string, (words: string) => void] {
  const [words, setWords] = useState(() => actions.begunWords(mentorId, place));
  return [
    words,
    (next) => {
      actions.keepBegunWords(mentorId, place, next);
      setWords(next);
    },
  ];
}
