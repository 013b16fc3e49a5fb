import { isNameWord, isParticle } from './name-words';
import { addresses, namePartsOf, spellings } from './own-name';
import { fold, longestText } from './tokenise';

/**
 * What stands for something hidden. A line break also ends a sentence for everything that reads on, so no
 * evidence can reach across it, and the words of the evidence stay the page's own.
 */
const hidden = '\n';

/** "she/her", "(they/them)", "he/him/his"; only where there is a "/". */
const pronounPairs =
  /(?<![\p{L}\p{N}])(?:she|he|they|xe|ze|ella|él|elle|il|sie|er)(?:\s?\/\s?(?:she|he|they|her|hers|him|his|them|theirs|xem|zir|ella|él|ellos|elle|elli|le|la|lo|lui|ihr|ihm|any)){1,3}(?![\p{L}\p{N}])/giu;
/** Each begins with the letters that it can begin with, or every place would be looked at closely. */
const titles = new RegExp(
  `(?=[mdpshf])(?<![\\p{L}\\p{N}])(?:${addresses})(?:\\.|(?=\\s*[\\p{Lu}\\n]))(?![\\p{L}\\p{N}])`,
  'giu',
);
const shesAndHes =
  /(?=[sh])(?<![\p{L}\p{N}])(?:she|he|him|his|her|hers|himself|herself)(?![\p{L}\p{N}])/giu;
const relatives =
  'mum(?:my)?|mom(?:my|ma)?|mother|mama|mamá|madre|dad(?:dy)?|father|papa|papá|padre|parent|wife|husband|spouse|esposa|esposo|marido|grandm(?:a|other)|grand(?:pa|father)';
const relation = `(?:(?:proud|busy|happy|new|full-time|working|single|first-time)[ -]){0,2}(?:${relatives})`;
const howMany =
  '(?:\\d{1,2}|an?|one|two|three|four|five|six|my|the|un|una|dos|tres|cuatro)(?!\\p{L})';
const ofWhom =
  '(?:kids|boys?|girls?|children|sons?|daughters?|twins|toddlers?|teenagers|hijos|hijas|niños|niñas)';
/** Whose parent or partner somebody is: "Proud mum of two boys", "Dad x3", "padre de dos", "Engineer | wife". */
const families = [
  new RegExp(
    `(?=[bdefghmnpsw])(?<![\\p{L}\\p{N}])${relation}(?:\\s(?:of|to|de)\\s(?:${howMany}(?:\\s(?:\\p{L}+\\s){0,2}?${ofWhom})?|${ofWhom})|\\s?x\\s?\\d)(?![\\p{L}\\p{N}])`,
    'giu',
  ),
  new RegExp(
    `(?<=(?:^|[|,·•(\\n])[ \\t]{0,3})${relation}(?=[ \\t]{0,3}(?:$|[|,·•)\\n]|\\.(?:\\s|$)))`,
    'giu',
  ),
];
/** Years: "2009", "class of 2009", "2009–13", "the 1980s", "’09". */
const years = [
  /(?=[c12])(?:(?<!\p{L})class of )?(?<!\d)(?:19\d\d|20[0-4]\d)(?!\d)(?:s(?!\p{L})|\s?[–—/-]\s?\d\d(?!\d))?/giu,
  /(?=[c'’‘])(?<![\p{L}\p{N}])(?:class of ['’‘]?|['’‘])\d\d(?!\d)s?/giu,
];
/** Of grown people: "I teach 12-year-olds" tells nothing of anybody's age. */
const age = '(?:1[89]|[2-9]\\d)(?!\\d)';
/** Ages: "34 years old", "aged 34", and where the number stands by itself: "Baker, 34 | Leeds". */
const ages = [
  new RegExp(
    `(?=[1-9])(?<![\\p{L}\\p{N}])${age}(?:[ -]?(?:years?|yrs?)[ -](?:old|young)| ?y/?o(?!\\p{L})| años de edad| Jahre alt)`,
    'giu',
  ),
  new RegExp(`(?=[ate])(?<![\\p{L}\\p{N}])(?:aged?:?|turn(?:ed|ing|s)?|edad:?) ${age}`, 'giu'),
  new RegExp(
    `(?=[1-9])(?<=(?:^|[|,·•(\\n])[ \\t]{0,3})${age}(?=[ \\t]{0,3}(?:$|[|,·•)\\n]|\\.(?:\\s|$)))`,
    'gu',
  ),
];
const hasAge = new RegExp(age);
const hasFamily = new RegExp(relatives, 'i');
/** In other scripts than ours any four digits are taken for a year. */
const otherDigits = /(?<!\p{Nd})(?:(?!\d)\p{Nd}){4}(?!\p{Nd})/gu;
const beyondLatin = /[^\0-\u024f]/;
const mail = /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/gu;

/** Hides who somebody is. */
export type PersonMasks = {
  /** In what they write, and in jobs: parts of the name that are ordinary words stay ("Product Manager"). */
  inText(text: string): string;
  /** In names of organisations: every part of the name goes ("Baker Consulting"). */
  inNames(text: string): string;
};

/**
 * Makes what hides who somebody is in free text: their name and each part of it, their initials, handle and
 * addresses, honorifics, pronouns, family, years and ages. Two texts that differ in nothing else come out equal.
 * "They" and "their" stay: they mostly speak of others.
 */
export function personMasks(name: string | undefined, handle: string | undefined): PersonMasks {
  const known = namePartsOf(name ?? '');
  const at = /^@?([\p{L}\p{N}_.-]{2,})$/u.exec(handle ?? '')?.[1];
  // Most texts on a page mention nobody, and patterns take long to make.
  const names = [
    ...known.filter((part) => !isLetter(part)).flatMap(spellings),
    ...(at === undefined ? [] : [at]),
    ...initialsOf(known),
  ].map(caseless);
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
      if (masked.includes('@')) hide(mail);
      if (mentions(masked)) {
        patterns ??= patternsOf(called(known, at, everyPart));
        patterns.forEach(hide);
      }
      hide(titles);
      if (masked.includes('/')) hide(pronounPairs);
      hide(shesAndHes);
      if (hasFamily.test(masked)) families.forEach(hide);
      // Most texts have no number of two digits, and need not be looked at for one kind after the other.
      if (/\d\d/.test(masked)) years.forEach(hide);
      if (hasAge.test(masked)) ages.forEach(hide);
      if (beyondLatin.test(masked)) hide(otherDigits);
      return tidy(masked);
    };
  };
  return { inText: masking(false), inNames: masking(true) };
}

/**
 * What somebody is called: all parts of the name; of them those that are hidden wherever they stand, and those
 * that are words too, hidden only where they are a name; the handle without its "@".
 */
type Called = { known: string[]; plain: string[]; wordy: string[]; handle: string | undefined };

function called(known: string[], handle: string | undefined, everyPart: boolean): Called {
  const alone = known.filter((part) => !isLetter(part));
  return {
    known,
    plain: alone.filter((part) => everyPart || !isNameWord(fold(part))),
    wordy: alone.filter((part) => !everyPart && isNameWord(fold(part))),
    handle,
  };
}

/** A single letter, which stands for a name; in scripts without capitals one character may be one. */
function isLetter(part: string): boolean {
  return [...part].length === 1 && !/\p{Lo}/u.test(part);
}

/** "E.W." and "E. W.", as people sign. */
function initialsOf(known: readonly string[]): string[] {
  const letters = known.map((part) => [...part][0] ?? '').filter((one) => /\p{Lu}/u.test(one));
  return letters.length < 2 ? [] : [`${letters.join('.')}.`, `${letters.join('. ')}.`];
}

/** Two texts that differ in case alone come out equal: whatever a pattern that ignores case finds is found in these. */
function caseless(text: string): string {
  return text.toLowerCase().toUpperCase();
}

/** What hides a name and a handle, in this order. */
function patternsOf({ known, plain, wordy, handle }: Called): RegExp[] {
  const patterns: RegExp[] = [];
  if (known.length > 1) patterns.push(together(known));
  const signed = initialsOf(known).map(literal).join('|');
  if (signed !== '') patterns.push(new RegExp(`(?<![\\p{L}\\p{N}.])(?:${signed})(?!\\p{L})`, 'gu'));
  if (handle !== undefined)
    patterns.push(new RegExp(`@?(?<![\\p{L}\\p{N}_])${literal(handle)}(?![\\p{L}\\p{N}_])`, 'giu'));
  const [single, longer] = [plain.filter(isSingle), plain.filter((part) => !isSingle(part))];
  if (longer.length > 0) patterns.push(wordly(anyOf(longer)));
  // A character that is a word by itself is a part of many others.
  if (single.length > 0)
    patterns.push(new RegExp(`(?<![\\p{L}\\p{N}])${anyOf(single)}(?![\\p{L}\\p{N}])`, 'gu'));
  if (wordy.length > 0) {
    // Case matters here: "will" is a word, "I'm Will" is a name.
    const either = `(?:${wordy.flatMap(inCapitals).join('|')})`;
    patterns.push(
      new RegExp(
        `(?<![\\p{L}\\p{N}])(?<=(?:I['’]m|I am|is|call me|[Aa]sk|meet|with|by|contact|[Hh]i|[Hh]ello|it['’]s|–|—|(?:[Yy]ours|[Rr]egards|[Bb]est|[Cc]heers|[Tt]hanks),?)\\s)${either}${possessive}(?![\\p{L}\\p{N}])`,
        'gu',
      ),
      new RegExp(
        `(?<![\\p{L}\\p{N}])${either}(?=(?:['’]s)?\\s(?:is|was|has|had|leads|led|runs|ran|writes|works|worked|helps|spent|joined|builds|believes|lives|teaches|moved|here|${houses})(?!\\p{L})|['’]s\\s\\p{Ll})(?:['’]s)?`,
        'gu',
      ),
    );
  }
  return patterns;
}

/** What a business that is called after its owner is called. */
const houses =
  'Consulting|Consultancy|Associates|Studios?|Partners|Ltd|LLC|Inc|(?:&|and) (?:Co|Sons?|Daughters?|Associates|Partners|Company)';

/**
 * Two parts of a name and more beside one another, in any order and also where words alone would stay: "Mason
 * Baker", "mason j. baker", "M. Baker", "masonbaker.com". One of them is more than a particle.
 */
function together(known: readonly string[]): RegExp {
  const whole = known.filter((part) => !isLetter(part));
  const telling = whole.filter((part) => !isParticle(fold(part)));
  const core = anyCase(telling.length > 0 ? telling : whole);
  const before = `(?:(?<!\\p{L})\\p{Lu}\\.|${anyCase(known)})`;
  const last = /^\p{Lu}/u.exec(known.at(-1) ?? '')?.[0];
  const behind = last === undefined ? anyCase(known) : `(?:${last}\\.|${anyCase(known)})`;
  const between = "[\\s.,'’·_-]{0,3}";
  const run = `(?:(?:${before}${between}){1,7}${core}(?:${between}${behind}){0,7}|${core}(?:${between}\\p{Lu}\\.)?(?:${between}${behind}){1,7})`;
  return wordly(`[@#]?${run}(?:\\.[a-z]{2,6}(?![\\p{L}\\p{N}]))?`, 'gu');
}

/** Parts as they stand, and in capitals, small letters and with one capital: a lone letter only as a capital. */
function anyCase(parts: readonly string[]): string {
  const all = parts.flatMap((part) =>
    isLetter(part)
      ? [part.toUpperCase()]
      : spellings(part).flatMap((each) => [each, each.toLowerCase(), ...capitals(each)]),
  );
  return `(?:${[...new Set(all)]
    .sort((a, b) => b.length - a.length)
    .map(literal)
    .join('|')})`;
}

function anyOf(parts: readonly string[]): string {
  return `(?:${parts.flatMap(spellings).map(literal).join('|')})`;
}

function isSingle(part: string): boolean {
  return [...part].length === 1;
}

const possessive = "(?:['’]s?(?![\\p{L}\\p{N}]))?";

/** The pattern as a whole word; scripts without blanks have no word borders to look for. */
function wordly(pattern: string, flags = 'giu'): RegExp {
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(pattern))
    return new RegExp(pattern + possessive, flags);
  return new RegExp(`(?<![\\p{L}\\p{N}])${pattern}${possessive}(?![\\p{L}\\p{N}])`, flags);
}

function inCapitals(part: string): string[] {
  return spellings(part).flatMap(capitals).map(literal);
}

function capitals(part: string): string[] {
  return [part.slice(0, 1).toUpperCase() + part.slice(1).toLowerCase(), part.toUpperCase()];
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
