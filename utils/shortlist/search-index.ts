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
   * Finds who has every word of the query, or a word that begins with it; words that nobody has are forgiven
   * slips. `undefined` where the query has no words.
   */
  find(query: string): GradesOf | undefined;
};

/**
 * How well each of these people was found, in their order: more is better, 0 where they weren't. Holds until the
 * index is changed.
 */
export type GradesOf = (personIds: readonly string[]) => Uint16Array;

/** The words of one part that begin alike, with the people who have them. */
type Posting = { word: string; letters: number; having: number[] };

/**
 * An index of words in memory. A word is looked up among those that begin with the same two letters, so it
 * grows without being sorted anew. docs/decisions/0010-lists-of-ten-thousand.md says why it is our own.
 */
export function createSearchIndex(): SearchIndex {
  let people = 0;
  const numbers = new Map<string, number>();
  const parts = { who: createPart(), said: createPart() };
  let lastList: { ids: readonly string[]; numbers: Int32Array } | undefined;

  /** The numbers of a list, -1 for whom the index doesn't have. One list is asked for with every letter typed. */
  function numbersOf(ids: readonly string[]): Int32Array {
    if (lastList?.ids !== ids)
      lastList = { ids, numbers: Int32Array.from(ids, (id) => numbers.get(id) ?? -1) };
    return lastList.numbers;
  }

  /** For each person how well this word is met, 0 for not at all. */
  function meeting(typed: string): Uint8Array {
    const grades = new Uint8Array(people);
    const raise = (having: readonly number[], grade: number) => {
      for (const person of having) if ((grades[person] ?? 0) < grade) grades[person] = grade;
    };
    let known = false;
    let named = false;
    for (const form of formsOf(typed)) {
      for (const { having } of parts.said.beginning(form)) {
        known = true;
        raise(having, met.said);
      }
      for (const { word, having } of parts.who.beginning(form)) {
        named = true;
        raise(having, word === form ? met.whoWhole : met.who);
      }
    }
    // A name is found in spite of a slip also where somebody once wrote the same slip.
    if (!named) for (const { having } of parts.who.near(typed)) raise(having, met.whoNearly);
    if (!named && !known)
      for (const { having } of parts.said.near(typed)) raise(having, met.saidNearly);
    return grades;
  }

  return {
    add(personId, part, words) {
      let person = numbers.get(personId);
      if (person === undefined) {
        person = people;
        people += 1;
        numbers.set(personId, person);
        lastList = undefined;
      }
      for (const word of words.split(' ')) if (word !== '') parts[part].add(word, person);
    },
    drop(personId) {
      // Their words stay behind, for nobody: taking them out would look at every word.
      numbers.delete(personId);
      lastList = undefined;
    },
    find(query) {
      const words = searchWordsIn(query);
      if (words.length === 0) return undefined;
      const grades = words.map(meeting);
      // Asked of those in the list alone, so that nothing is made for each person who was found.
      return (personIds) => sums(numbersOf(personIds), grades);
    },
  };
}

/** The grades of each person added up, 0 where one of them is. Loops, because with each letter it is all people. */
function sums(people: Int32Array, grades: readonly Uint8Array[]): Uint16Array {
  const all = new Uint16Array(people.length);
  for (let at = 0; at < people.length; at++) {
    let sum = 0;
    for (const grade of grades) {
      const one = grade[people[at] ?? -1] ?? 0;
      if (one === 0) {
        sum = 0;
        break;
      }
      sum += one;
    }
    all[at] = sum;
  }
  return all;
}

/** As it was typed, and in Arabic with the article that is written together with many a name. */
function formsOf(typed: string): string[] {
  return /^\p{Script=Arabic}/u.test(typed) ? [typed, `ال${typed}`] : [typed];
}

function createPart() {
  const postings = new Map<string, Posting>();
  const byBeginning = new Map<string, Posting[]>();
  /** Of one letter, which thousands of words begin with, who has any of them. */
  const byLetter = new Map<string, number[]>();

  return {
    add(word: string, person: number): void {
      let posting = postings.get(word);
      if (!posting) {
        posting = { word, letters: lettersOf(word), having: [] };
        postings.set(word, posting);
        const beginning = word.slice(0, 2);
        const alike = byBeginning.get(beginning);
        if (alike) alike.push(posting);
        else byBeginning.set(beginning, [posting]);
      }
      posting.having.push(person);
      const letter = word.charAt(0);
      const having = byLetter.get(letter);
      if (!having) byLetter.set(letter, [person]);
      else if (having.at(-1) !== person) having.push(person);
    },

    *beginning(typed: string): Iterable<Pick<Posting, 'word' | 'having'>> {
      if (typed.length >= 2) {
        for (const posting of byBeginning.get(typed.slice(0, 2)) ?? [])
          if (posting.word.startsWith(typed)) yield posting;
        return;
      }
      const having = byLetter.get(typed);
      if (having) yield { word: '', having };
      const whole = postings.get(typed);
      if (whole) yield whole;
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
