import { tokenise } from './tokenise';

/** What companies are behind their name; no part of what people call them. */
const legalForms: ReadonlySet<string> = new Set(
  'inc ltd llc llp plc gmbh ag sa sl sas bv nv co corp corporation company limited'.split(' '),
);

/** What stands where a name would: to share it is to share nothing. */
const nobody: ReadonlySet<string> = new Set(
  (
    'self employed|selfemployed|freelance|freelancer|independent|retired|unemployed|various|' +
    'confidential|stealth|stealth startup|private|home|university|school|college|none|n a|' +
    'autonomo|autonoma|por cuenta propia'
  ).split('|'),
);

/** A name and what may stand behind it: a place, a department, a contract ("Acme · Full-time"). */
const behind = /\s*[,;|·•(/:]|\s[-–—]\s/;

/**
 * The words of an organisation's name that tell it from others: without "the", "and" and its legal form.
 * Empty where the name says nothing ("Self-employed").
 */
function nameWords(name: string): string[] {
  const words = tokenise(name)
    .map(({ word }) => word)
    .filter((word) => word !== 'and');
  if (words[0] === 'the') words.shift();
  while (words.length > 1 && legalForms.has(words.at(-1) ?? '')) words.pop();
  return nobody.has(words.join(' ')) ? [] : words;
}

/**
 * Where `shown` on a page is the organisation that she calls `named`: the page's words for it, else
 * `undefined`. It is a matter of the whole name: "York University" is no "New York University".
 */
export function sameOrganisation(shown: string, named: string): string | undefined {
  const hers = [named, ...inBrackets(named)].map(nameWords).filter((words) => words.length > 0);
  const [head = ''] = shown.split(behind);
  const whole = shown.trim();
  return [head.trim(), whole, ...inBrackets(shown)].find((part) => {
    const theirs = nameWords(part);
    return hers.some(
      (words) =>
        isSame(theirs, words) ||
        // "University of Vienna Medical School": with three words, what follows is a part of it.
        (words.length > 2 && isSame(theirs.slice(0, words.length), words)),
    );
  });
}

function inBrackets(name: string): string[] {
  const inner = /\(([^()]{2,100})\)/.exec(name)?.[1]?.trim();
  return inner ? [inner] : [];
}

function isSame(words: readonly string[], others: readonly string[]): boolean {
  return words.length === others.length && words.every((word, at) => word === others[at]);
}

/** Before a name of one word, or it could be any word: "at Bolts", "@Bolts", "ex-Bolts". */
const leadingTo = /(?:@\s?|\b(?:at|ex|from|with|joined|for|en|de|bei|chez)[\s-])$/i;

/**
 * Where a text speaks of the organisation that she calls `named`, in UTF-16 units: all words of its name in
 * order, the first with a capital; a name of one word only behind "at", "@", "ex-" and the like. The text is
 * taken apart once for all names.
 */
export function mentionsIn(
  text: string,
): (named: string) => { start: number; end: number } | undefined {
  const tokens = tokenise(text).filter(({ word }) => word !== 'and');
  const places = new Map<string, number[]>();
  for (const [at, { word }] of tokens.entries()) {
    const known = places.get(word);
    if (!known) places.set(word, [at]);
    else if (known.length < mostPlaces) known.push(at);
  }
  return (named) => {
    const wanted = nameWords(named);
    for (const at of places.get(wanted[0] ?? '') ?? []) {
      if (!wanted.every((word, index) => tokens[at + index]?.word === word)) continue;
      const start = tokens[at]?.start ?? 0;
      const end = tokens[at + wanted.length - 1]?.end ?? start;
      if (/^\p{Ll}/u.test(text.slice(start, start + 2))) continue;
      if (wanted.length > 1 || leadingTo.test(text.slice(Math.max(0, start - 8), start)))
        return { start, end };
    }
    return undefined;
  };
}

/** How often a word is looked at again in one text; keeps the work linear. */
const mostPlaces = 50;
