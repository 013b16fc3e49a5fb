import { beginsNearly, lettersOf, mayBeNear, slipsIn } from './near-words';
import type { SearchPart } from './search-words';
import { searchWordsIn } from './search-words';

/** How well one word of the query was met, best last; the sum over all words orders who is found. */
const met = { saidNearly: 1, said: 2, whoNearly: 3, who: 4, whoWhole: 5 } as const;

export type SearchIndex = {
  /** Adds a part of what somebody can be found by: folded words, separated by spaces. */
  add(personId: string, part: SearchPart, words: string): void;
  /** Forgets what somebody can be found by; what is added of them next takes its place. */
  drop(personId: string): void;
  /**
   * Who has every word of the query, or a word that begins with it, and how well (more is better); words that
   * nobody has are forgiven slips. `undefined` where the query has no words.
   */
  find(query: string): ReadonlyMap<string, number> | undefined;
};

/** The words of one part that begin alike, with the people who have them. */
type Posting = { word: string; letters: number; people: number[] };

/**
 * An index of words in memory. A word is looked up among those that begin with the same two letters, so it
 * grows without being sorted anew. docs/decisions/0010-lists-of-ten-thousand.md says why it is our own.
 */
export function createSearchIndex(): SearchIndex {
  const ids: (string | undefined)[] = [];
  const numbers = new Map<string, number>();
  const parts = { who: createPart(), said: createPart() };

  /** For each person how well this word is met, 0 for not at all. */
  function meeting(typed: string): Uint8Array {
    const grades = new Uint8Array(ids.length);
    const raise = (people: readonly number[], grade: number) => {
      for (const person of people) if ((grades[person] ?? 0) < grade) grades[person] = grade;
    };
    let known = false;
    for (const { people } of parts.said.beginning(typed)) {
      known = true;
      raise(people, met.said);
    }
    let named = false;
    for (const { word, people } of parts.who.beginning(typed)) {
      named = true;
      raise(people, word === typed ? met.whoWhole : met.who);
    }
    // A name is found in spite of a slip also where somebody once wrote the same slip.
    if (!named) for (const { people } of parts.who.near(typed)) raise(people, met.whoNearly);
    if (!named && !known)
      for (const { people } of parts.said.near(typed)) raise(people, met.saidNearly);
    return grades;
  }

  return {
    add(personId, part, words) {
      let person = numbers.get(personId);
      if (person === undefined) {
        person = ids.push(personId) - 1;
        numbers.set(personId, person);
      }
      for (const word of words.split(' ')) if (word !== '') parts[part].add(word, person);
    },
    drop(personId) {
      const person = numbers.get(personId);
      if (person === undefined) return;
      // Their words stay behind, for nobody: taking them out would look at every word.
      ids[person] = undefined;
      numbers.delete(personId);
    },
    find(query) {
      const words = searchWordsIn(query);
      if (words.length === 0) return undefined;
      const grades = words.map(meeting);
      const found = new Map<string, number>();
      for (const [person, id] of ids.entries()) {
        if (id === undefined) continue;
        let sum = 0;
        for (const grade of grades) {
          const one = grade[person] ?? 0;
          sum = one === 0 ? Number.NEGATIVE_INFINITY : sum + one;
        }
        if (sum > 0) found.set(id, sum);
      }
      return found;
    },
  };
}

function createPart() {
  const postings = new Map<string, Posting>();
  const byBeginning = new Map<string, Posting[]>();

  return {
    add(word: string, person: number): void {
      let posting = postings.get(word);
      if (!posting) {
        posting = { word, letters: lettersOf(word), people: [] };
        postings.set(word, posting);
        const beginning = word.slice(0, 2);
        const alike = byBeginning.get(beginning);
        if (alike) alike.push(posting);
        else byBeginning.set(beginning, [posting]);
      }
      posting.people.push(person);
    },

    *beginning(typed: string): Iterable<Posting> {
      if (typed.length >= 2) {
        for (const posting of byBeginning.get(typed.slice(0, 2)) ?? [])
          if (posting.word.startsWith(typed)) yield posting;
        return;
      }
      for (const [beginning, alike] of byBeginning) if (beginning.startsWith(typed)) yield* alike;
    },

    *near(typed: string): Iterable<Posting> {
      const most = slipsIn(typed.length);
      if (most === 0) return;
      const letters = lettersOf(typed);
      for (const posting of postings.values()) {
        if (posting.word.length < typed.length - most) continue;
        if (!mayBeNear(letters, posting.letters, most)) continue;
        if (beginsNearly(posting.word, typed, most)) yield posting;
      }
    },
  };
}
