import type { Purpose } from '@/utils/journey/purpose';
import type { Message } from './message';
import type { Grounds, Note, RuleId } from './note';

/**
 * A rule looks at a message and says what it found; nothing found is the best that can be said. One file each, in
 * `rules/`, with the figure, its source and who disagrees in the docstring, and for her in the locales.
 *
 * `when`: `asks` looks only at messages that ask for something, `always` at every one. `inAnyLanguage`: it knows no
 * phrases, whose lack would say nothing of a message in a language that they aren't in.
 */
export type Rule = {
  id: RuleId;
  when: 'asks' | 'always';
  inAnyLanguage?: true;
  grounds: Grounds;
  look(message: Message): Note[];
};

const asks: ReadonlySet<Purpose> = new Set(['ask', 'ask-acquaintance', 'introduction']);

/** Whether a message asks for something for the first time. */
export function isAsk(purpose: Purpose): boolean {
  return asks.has(purpose);
}

/** Whether it reminds of an ask that wasn't answered. */
export function isNudge(purpose: Purpose): boolean {
  return purpose === 'first-nudge' || purpose === 'second-nudge';
}
