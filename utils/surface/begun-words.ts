import type { JustAskDatabase } from '@/utils/mentors/database';
import { putAside } from './unsaved-words';

/** Where she types something about somebody that is stored only once she adds it. */
export type BegunPlace = 'note' | 'their-words' | 'agenda' | 'expectations' | 'talk';

const prefix = 'begun-words ';
const keyOf = (mentorId: string, place: BegunPlace) => `${prefix}${place} ${mentorId}`;

/**
 * What she began to write about somebody and hasn't added; empty where there is nothing. A popup closes without
 * warning, so it is kept aside in our origin's own `localStorage` while she types, like words of a message.
 */
export function begunWords(mentorId: string, place: BegunPlace): string {
  return localStorage.getItem(keyOf(mentorId, place)) ?? '';
}

/** Keeps what she has begun, or lets go of it once there is nothing. */
export function keepBegunWords(mentorId: string, place: BegunPlace, words: string): void {
  if (words === '') localStorage.removeItem(keyOf(mentorId, place));
  else putAside(keyOf(mentorId, place), words);
}

/** Lets go of what she began about these people, or about everybody. */
export function forgetBegunWords(mentorIds?: readonly string[]): void {
  for (const [key, mentorId] of begun()) {
    if (!mentorIds || mentorIds.includes(mentorId)) localStorage.removeItem(key);
  }
}

/** Lets go of what she began about people who are gone. */
export async function forgetBegunOfGone(db: JustAskDatabase): Promise<void> {
  const ids = [...new Set(begun().map(([, mentorId]) => mentorId))];
  if (ids.length === 0) return;
  const found = await db.mentors.bulkGet(ids);
  forgetBegunWords(ids.filter((_, at) => found[at] === undefined));
}

function begun(): [key: string, mentorId: string][] {
  return Object.keys(localStorage)
    .filter((key) => key.startsWith(prefix))
    .map((key) => [key, key.slice(prefix.length).replace(/^\S+ /, '')]);
}
