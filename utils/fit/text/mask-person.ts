import { isNameWord } from './name-words';
import { fold, longestText } from './tokenise';

/**
 * What stands for something hidden. A line break also ends a sentence for everything that reads on, so no
 * evidence can reach across it, and the words of the evidence stay the page's own.
 */
const hidden = '\n';

const honorifics =
  'mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|madam|herr|frau|mme|señor|señora|sr|sra';
const honorific = new RegExp(`^(?:${honorifics})$`, 'iu');
/** "she/her", "(they/them)", "he/him/his"; only where there is a "/". */
const pronounPairs =
  /(?<![\p{L}\p{N}])(?:she|he|they|xe|ze|ella|él|elle|il|sie|er)(?:\s?\/\s?(?:she|he|they|her|hers|him|his|them|theirs|xem|zir|ella|él|elle|lui|ihr|ihm|any)){1,3}(?![\p{L}\p{N}])/giu;
/** Each begins with the letters that it can begin with, or every place would be looked at closely. */
const titles = new RegExp(
  `(?=[mdpshf])(?<![\\p{L}\\p{N}])(?:${honorifics})(?:\\.|(?=\\s*[\\p{Lu}\\n]))(?![\\p{L}\\p{N}])`,
  'giu',
);
const others = [
  /(?=[sh])(?<![\p{L}\p{N}])(?:she|he|him|his|her|hers|himself|herself)(?![\p{L}\p{N}])/giu,
  // A year tells an age ("class of 2009", "since 1998").
  /(?<!\d)(?:19[4-9]\d|20[0-4]\d)(?!\d)/gu,
];

/** Hides who somebody is. */
export type PersonMasks = {
  /** In what they write, and in jobs: parts of the name that are ordinary words stay ("Product Manager"). */
  inText(text: string): string;
  /** In names of organisations: every part of the name goes ("Baker Consulting"). */
  inNames(text: string): string;
};

/**
 * Makes what hides who somebody is in free text: their name and each part of it, their handle, honorifics,
 * pronouns and four-digit years. Two texts that differ in nothing else come out equal. "They" and "their"
 * stay: they mostly speak of others.
 */
export function personMasks(name: string | undefined, handle: string | undefined): PersonMasks {
  const parts = (name ?? '').slice(0, 200).match(/[\p{L}\p{N}\p{M}'’]+/gu) ?? [];
  const known = parts.filter((part) => !honorific.test(part)).slice(0, 8);
  const at = /^@?([\p{L}\p{N}_.-]{2,})$/u.exec(handle ?? '')?.[1];
  // Most texts on a page mention nobody, and patterns take long to make.
  const names = [...known.flatMap(spellings), ...(at === undefined ? [] : [at])].map(caseless);
  const mentions = (text: string) => {
    const said = caseless(text);
    return names.some((one) => said.includes(one));
  };
  const masking = (everyPart: boolean) => {
    let patterns: readonly RegExp[] | undefined;
    return (text: string) => {
      let masked = text.slice(0, longestText);
      const hide = (pattern: RegExp) => {
        masked = masked.replace(pattern, hidden);
      };
      if (mentions(masked)) {
        patterns ??= patternsOf(called(known, at, everyPart));
        patterns.forEach(hide);
      }
      hide(titles);
      if (masked.includes('/')) hide(pronounPairs);
      others.forEach(hide);
      return tidy(masked);
    };
  };
  return { inText: masking(false), inNames: masking(true) };
}

/**
 * What somebody is called: all parts of the name but honorifics; of them those that are hidden wherever they
 * stand, and those that are words too, hidden only where they are a name; the handle without its "@".
 */
type Called = { known: string[]; plain: string[]; wordy: string[]; handle: string | undefined };

function called(known: string[], handle: string | undefined, everyPart: boolean): Called {
  const alone = known.filter((part) => [...part].length > 1);
  return {
    known,
    plain: alone.filter((part) => everyPart || !isNameWord(fold(part))),
    wordy: alone.filter((part) => !everyPart && isNameWord(fold(part))),
    handle,
  };
}

/** Two texts that differ in case alone come out equal: whatever a pattern that ignores case finds is found in these. */
function caseless(text: string): string {
  return text.toLowerCase().toUpperCase();
}

/** What hides a name and a handle, in this order. */
function patternsOf({ known, plain, wordy, handle }: Called): RegExp[] {
  const title = `(?:(?:${honorifics})\\.?\\s+)?`;
  const patterns: RegExp[] = [];
  if (known.length > 1) {
    patterns.push(wordly(title + known.map(anySpelling).join("[\\s.,'’·_-]{0,3}")));
  }
  if (handle !== undefined)
    patterns.push(new RegExp(`@?(?<![\\p{L}\\p{N}_])${literal(handle)}(?![\\p{L}\\p{N}_])`, 'giu'));
  if (plain.length > 0) patterns.push(wordly(`${title}(?:${plain.map(anySpelling).join('|')})`));
  if (wordy.length > 0) {
    const either = `(?:${wordy.map(capitalised).join('|')})`;
    // Case matters here: "will" is a word, "I'm Will" is a name.
    patterns.push(
      new RegExp(
        `(?<![\\p{L}\\p{N}])(?<=(?:I['’]m|I am|is|call me|[Aa]sk|meet|with|by|contact|[Hh]i|[Hh]ello|it['’]s|–|—)\\s)${either}${possessive}(?![\\p{L}\\p{N}])`,
        'gu',
      ),
    );
    patterns.push(
      new RegExp(
        `(?<![\\p{L}\\p{N}])${either}(?=(?:['’]s)?\\s(?:is|was|has|had|leads|led|runs|ran|writes|works|worked|helps|spent|joined|builds|believes|lives|teaches|moved|here)\\b)(?:['’]s)?`,
        'gu',
      ),
    );
  }
  return patterns;
}

const possessive = "(?:['’]s?(?![\\p{L}\\p{N}]))?";

/** The pattern as a whole word; scripts without blanks have no word borders to look for. */
function wordly(pattern: string): RegExp {
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(pattern))
    return new RegExp(pattern + possessive, 'giu');
  return new RegExp(`(?<![\\p{L}\\p{N}])${pattern}${possessive}(?![\\p{L}\\p{N}])`, 'giu');
}

/** A part of a name as it is, and without its accents. */
function spellings(part: string): string[] {
  const plain = part.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
  return plain === part || plain === '' ? [part] : [part, plain];
}

function anySpelling(part: string): string {
  return `(?:${spellings(part).map(literal).join('|')})`;
}

function capitalised(part: string): string {
  return literal(part.slice(0, 1).toUpperCase() + part.slice(1).toLowerCase());
}

/** Only what has to be escaped is: under `u` a backslash before anything else, a "-" too, is an error. */
function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

/** Takes away what only surrounded something hidden, so that its presence leaves no trace. */
function tidy(text: string): string {
  return text
    .replace(/[([{]([ \t]*\n)+[ \t]*[)\]}]/g, hidden)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => /[\p{L}\p{N}]/u.test(line))
    .join('\n');
}
