import { spokenIn } from '@/utils/fit/text/language';
import { tokenise } from '@/utils/fit/text/tokenise';

/** Fewer words tell no language, or are a greeting that is meant kindly. */
const least = 8;

/**
 * The language of a text (as `spokenIn` names it) where both its halves, every other word, are in the same: one "lo" or
 * "die" by chance makes no sentence Italian or German. `undefined` where they don't tell, and of a few words.
 */
export function surelyIn(text: string): string | undefined {
  const words = tokenise(text).map(({ word }) => word);
  if (words.length < least) return undefined;
  const [one, two] = [0, 1].map(
    (half) => spokenIn(words.filter((_, at) => at % 2 === half).join(' ')).language,
  );
  return one === two ? one : undefined;
}
