import { tokenise } from '@/utils/fit/text/tokenise';
import { coach } from '@/utils/outreach/coach/coach';
import { longestLookedAt } from '@/utils/outreach/coach/message';

/** What is measured of a judged ask. */
export type Letter = { subject?: string; body: string };

/**
 * Milliseconds: of each letter and of every single look at one, of the longest body, and of a plain pass over the words
 * of a middling letter.
 */
export type CoachTook = { times: number[]; looks: number[]; longest: number; pass: number };

const way = { channel: 'gmail', hasSubject: true, limits: {} } as const;
const rounds = 30;

/** Each time is the median of thirty after a warming up, as it is while she types on. */
export function measure(letters: readonly Letter[]): CoachTook {
  const look = ({ subject = '', body }: Letter) =>
    coach({ text: { subject, body }, way, purpose: 'ask' });
  for (const letter of letters) look(letter);
  const bodies = letters.map(({ body }) => body).join('\n\n');
  const long = { body: bodies.repeat(2).slice(0, longestLookedAt) };
  const middling = letters[0]?.body ?? '';
  const looks = letters.map((letter) => timesOf(() => look(letter)));
  return {
    times: looks.map(medianOf),
    looks: looks.flat(),
    longest: medianOf(timesOf(() => look(long))),
    pass: medianOf(timesOf(() => tokenise(middling))),
  };
}

function timesOf(deed: () => unknown): number[] {
  return Array.from({ length: rounds }, () => {
    const start = performance.now();
    deed();
    return performance.now() - start;
  });
}

function medianOf(times: readonly number[]): number {
  return times.toSorted((one, other) => one - other)[rounds / 2] ?? 0;
}
