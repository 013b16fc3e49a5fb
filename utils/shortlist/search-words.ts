import { fold, tokenise } from '@/utils/fit/text/tokenise';
import type { HistoryEvent } from '@/utils/journey/history';
import { valueIn } from '@/utils/profile/field';
import { parseIdentity } from '@/utils/profile/identity';
import type { Reading } from '@/utils/profile/reading';

/**
 * The two parts of what is found of a person: `who` they are (names, where they work and learnt, her tags),
 * and what is `said` (what they wrote and did, her notes). The first is small and there at once.
 */
export const searchParts = ['who', 'said'] as const;
export type SearchPart = (typeof searchParts)[number];
export type SearchWords = Record<SearchPart, string>;

/** So many different words of one person are found, the newest first; a long profile with posts has a thousand. */
const mostWords = 1_500;

/** Letters that no accent comes off by decomposition (Unicode gives them none). */
const plain: Record<string, string> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ħ: 'h',
};

const withoutAccent = /[øłđðþßæœıħ]/g;
const notInWord = /[^\p{L}\p{N}\p{M}+#]/gu;

/** The words of a text as they are compared: folded, so that "jose" is "José" and "obrien" is "O'Brien". */
export function searchWordsIn(text: string): string[] {
  const words = tokenise(text).map(({ word }) =>
    // Compatibility forms come apart into anything: "🄁" into a nought and a comma.
    word.replace(notInWord, '').replace(withoutAccent, (letter) => plain[letter] ?? letter),
  );
  return [...new Set(words)].filter(Boolean);
}

/** A name as lists are sorted by it: without accents, so that "Émile" stands beside "Emil". */
export function sortName(name: string): string {
  return fold(name)
    .replace(withoutAccent, (letter) => plain[letter] ?? letter)
    .trim();
}

/**
 * Every word that somebody can be found by, folded and each once, separated by spaces.
 *
 * @param person.readings as she put them right, one of each identity
 */
export function searchWordsOf(person: {
  readings: readonly Reading[];
  tags: readonly string[];
  history: readonly HistoryEvent[];
}): SearchWords {
  const { readings, tags, history } = person;
  const notes = history.flatMap(({ what }) => (what.kind === 'noted' ? [what.text] : []));
  const who = wordsOf([...tags, ...readings.flatMap(whoOf)]);
  const said = wordsOf([...notes.reverse(), ...readings.flatMap(saidOf)]);
  const known = new Set(who);
  return { who: who.join(' '), said: said.filter((word) => !known.has(word)).join(' ') };
}

function wordsOf(texts: readonly string[]): string[] {
  const words = new Set<string>();
  for (const text of texts) {
    for (const word of searchWordsIn(text)) if (words.size < mostWords) words.add(word);
  }
  return [...words];
}

function whoOf({ identity, fields }: Reading): string[] {
  const { site, id } = parseIdentity(identity);
  const roles = valueIn(fields.roles) ?? [];
  const education = valueIn(fields.education) ?? [];
  return [
    valueIn(fields.name) ?? '',
    valueIn(fields.handle) ?? '',
    // An address of another site is no word of theirs; a slug or a handle is how she may remember them.
    site === 'web' ? '' : id,
    valueIn(fields.headline) ?? '',
    ...(valueIn(fields.organisations) ?? []),
    ...roles.map(({ organisation }) => organisation ?? ''),
    ...education.map(({ school }) => school),
  ];
}

function saidOf({ fields }: Reading): string[] {
  const roles = valueIn(fields.roles) ?? [];
  const volunteering = valueIn(fields.volunteering) ?? [];
  return [
    valueIn(fields.about) ?? '',
    ...(valueIn(fields.posts) ?? []).map(({ text }) => text),
    ...roles.map(({ title, description }) => `${title} ${description ?? ''}`),
    valueIn(fields.location) ?? '',
    ...(valueIn(fields.skills) ?? []),
    ...(valueIn(fields.services) ?? []),
    ...(valueIn(fields.causes) ?? []),
    ...volunteering.map(
      ({ role, organisation, cause, description }) =>
        `${role} ${organisation ?? ''} ${cause ?? ''} ${description ?? ''}`,
    ),
    ...(valueIn(fields.recommendations) ?? []).map(({ text }) => text),
    ...(valueIn(fields.education) ?? []).map(({ degree }) => degree ?? ''),
  ];
}
