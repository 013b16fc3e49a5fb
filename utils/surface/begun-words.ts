import { type HistoryEvent, stillCounting } from '@/utils/journey/history';
import type { JustAskDatabase } from '@/utils/mentors/database';
import { putAside } from './unsaved-words';

/** Where she types something about somebody that is stored only once she adds it. */
export type BegunPlace = 'note' | 'their-words' | 'agenda' | 'expectations' | 'talk';

const prefix = 'begun-words ';
const keyOf = (mentorId: string, place: BegunPlace) => `${prefix}${place} ${mentorId}`;

/**
 * What she began to write about somebody and hasn't added; empty where there is nothing, and where it stands in their
 * history by now. A popup closes without
 * warning, so it is kept aside in our origin's own `localStorage` while she types, like words of a message.
 */
export function begunWords(
  { id, history }: { id: string; history: readonly HistoryEvent[] },
  place: BegunPlace,
): string {
  const words = localStorage.getItem(keyOf(id, place)) ?? '';
  // The popup closed while they were being stored: they are in the history, and begun no more.
  if (words === '' || lastStored(history, place) !== words.trim()) return words;
  localStorage.removeItem(keyOf(id, place));
  return '';
}

/** What she added there last, as far as it wasn't taken back. */
function lastStored(history: readonly HistoryEvent[], place: BegunPlace): string | undefined {
  return stillCounting(history)
    .map(({ what }) => wordsOf(what, place))
    .findLast((words) => words !== undefined);
}

function wordsOf(what: HistoryEvent['what'], place: BegunPlace): string | undefined {
  switch (what.kind) {
    case 'noted':
      return place === 'note' ? what.text : undefined;
    case 'replied':
      return place === 'their-words' ? what.said : undefined;
    case 'met':
      return place === 'talk' ? what.said : undefined;
    case 'agreed':
      return place === 'agenda' || place === 'expectations' ? what[place] : undefined;
    default:
      return undefined;
  }
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
