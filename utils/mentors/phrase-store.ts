import type { Language, Slot } from '@/utils/outreach/draft';
import type { JustAskDatabase, StoredPhrase } from './database';

/** As many sentences are remembered for each place in a message; beyond, the oldest goes. */
const most = 5;

/**
 * Remembers sentences of hers. One that is known already counts as new again. Only inside a transaction over
 * `phrases`.
 *
 * @param at milliseconds since 1970
 */
export async function rememberPhrases(
  db: JustAskDatabase,
  phrases: readonly { slot: Slot; text: string }[],
  language: Language,
  at: number,
): Promise<void> {
  for (const { slot, text } of phrases) {
    // The sentence is its own id, so that none is there twice.
    await db.phrases.put({ id: phraseId({ slot, language, text }), slot, language, text, at });
    const alike = (await allPhrases(db)).filter(
      (phrase) => phrase.slot === slot && phrase.language === language,
    );
    await db.phrases.bulkDelete(alike.slice(most).map(({ id }) => id));
  }
}

/** By what a sentence is known. */
export function phraseId(phrase: { slot: Slot; language: Language; text: string }): string {
  const { slot, language, text } = phrase;
  return `${language} ${slot} ${text}`;
}

/** All that is remembered, newest first. */
export async function allPhrases(db: JustAskDatabase): Promise<StoredPhrase[]> {
  const phrases = await db.phrases.toArray();
  return phrases.sort((a, b) => b.at - a.at || a.id.localeCompare(b.id));
}

/** Forgets one; a repeated request changes nothing. */
export async function forgetPhrase(db: JustAskDatabase, id: string): Promise<void> {
  await db.transaction('rw', db.phrases, async () => {
    if (await db.phrases.get(id)) await db.phrases.delete(id);
  });
}

/** Remembers a sentence again that she had forgotten, as old as it was. A repeated request changes nothing. */
export async function rememberAgain(
  db: JustAskDatabase,
  { slot, language, text, at }: Omit<StoredPhrase, 'id'>,
): Promise<void> {
  await db.transaction('rw', db.phrases, () => rememberPhrases(db, [{ slot, text }], language, at));
}
