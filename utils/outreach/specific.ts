/**
 * The one thing of theirs that a message is about. `words` stand on the page as they are, blanks and
 * invisible characters aside; `cut` says that their sentence goes on. A role is `held` or over, as the page
 * says, with where and since which year, where it says so; `before` is one that is over, and only goes with a held
 * one. `shared`: something that she named of herself too. `job`: says what they are paid for. `aside`: no reason to
 * write, unless she picks it.
 */
export type Quote = { words: string; cut: boolean; aside?: true; job?: true } & (
  | { field: 'posts' | 'about' | 'headline' | 'recommendations' | 'mutuals' }
  | { field: 'causes'; shared?: true }
  | { field: 'roles'; held: true; organisation?: string; since?: number; before?: string }
  | { field: 'roles'; held: false }
  | { field: 'volunteering'; organisation?: string }
  | { field: 'education' | 'organisations'; shared: true }
);

/** Whether these are words that they said, rather than what they are or do. */
export function isSaid({ field, words }: Quote): boolean {
  return (
    field === 'posts' || field === 'recommendations' || (field === 'about' && isRunning(words))
  );
}

/**
 * Whether it is something that they said, did or care for. What somebody is called, and whom both know, could
 * be said to many.
 */
export function isTelling(quote: Quote): boolean {
  switch (quote.field) {
    case 'headline':
    case 'mutuals':
      return false;
    case 'education':
    case 'organisations':
      return true;
    case 'about':
      return isRunning(quote.words) && !quote.job;
    case 'roles':
      return quote.held && quote.before !== undefined;
    default:
      return true;
  }
}

/** Whether it is something of hers as well. */
export function isShared(quote: Quote): boolean {
  return 'shared' in quote && quote.shared === true;
}

/** Whether it would stand in a letter in Latin letters like a foreign body; names of schools and of people don't. */
export function isInAnotherScript({ field, words }: Quote): boolean {
  if (field === 'mutuals' || field === 'education' || field === 'organisations') return false;
  const letters = words.match(/\p{L}/gu) ?? [];
  const latin = words.match(/\p{Script=Latin}/gu) ?? [];
  return latin.length * 2 < letters.length;
}

/** A text and no label; scripts that may be written without blanks count as one. */
function isRunning(words: string): boolean {
  return words.split(' ').length >= 5 || /[^\p{Script=Latin}\P{L}]/u.test(words);
}

/**
 * Something of theirs that she could write about. `speaks`: words of her goal are in it; `matches`: the fit's points for
 * the goal rest on it; `invites`: they say there that they can be asked; `road`: it is the very move that she wants to
 * make.
 */
export type Candidate = Quote & {
  speaks: boolean;
  matches: boolean;
  invites: boolean;
  road?: true;
};
