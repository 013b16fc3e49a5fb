import { useEffect } from 'preact/hooks';
import type { JustAskDatabase } from '@/utils/mentors/database';
import { forgetBegunOfGone } from './begun-words';
import { idle } from './idle';
import { saveLeftWords } from './unsaved-words';

/**
 * Saves what she left in a surface that is gone, once, behind the first screen and before she can go on with it:
 * asking for the words that were put aside makes the browser read a file.
 */
export function useLeftWords(db: JustAskDatabase, report: (error: unknown) => void): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: once
  useEffect(() => {
    idle()
      .then(() => Promise.all([saveLeftWords(), forgetBegunOfGone(db)]))
      .catch(report);
  }, []);
}
