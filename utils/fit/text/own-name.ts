const honorifics =
  'mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|madam|herr|frau|mme|señor|señora|srta|sr|sra|dra';
/** Forms of address, as the alternatives of a pattern that ignores case. */
export const addresses = honorifics;
const honorific = new RegExp(`^(?:${honorifics})$`, 'iu');
/** Case tells them from names: "MA" is a degree, Ma a family. */
const degree =
  /^(?:PhD|DPhil|EdD|MD|MBA|MPA|MPH|MFA|MSc|BSc|MA|BA|MEng|BEng|LLM|LLB|JD|CPA|CFA|PMP|RN|ACCA|FRSA|Jr|Sr|II|III|IV)$/u;

/** What stands behind it is no name any more: "Ada Lund | Climate", "Ada Lund – Design lead". */
const hardEnd = /[|•·/–—:\n]|\s-\s/u;
/** The same, unless only half a name stood before: "Ada Lund, PhD", but "Lund, Ada" and "Ada 🌿 Lund". */
const softEnd = /[,;]|\p{Extended_Pictographic}/u;
const inBrackets = /[("“«[]([^()"“”«»[\]]{1,40})[)"”»\]]/gu;
/** Anything but letters, marks, blanks and what stands within names. */
const divided = /[^\p{L}\p{M}\s'’.-]|\s-\s|\n/u;
const words = /[\p{L}\p{N}\p{M}'’]+/gu;
const mostParts = 8;

/**
 * The parts of a person's name, from the line that a site shows as the name: without honorifics, degrees,
 * pronouns, and without what people write behind it, which is what they do and not who they are. A nickname
 * or a former name in brackets is a part.
 */
export function namePartsOf(line: string): string[] {
  return (nameIn(line).match(words) ?? [])
    .filter((part) => !honorific.test(part) && !degree.test(part))
    .slice(0, mostParts);
}

/** The line without what is no name; most lines have no sign that divides. */
function nameIn(line: string): string {
  if (!divided.test(line)) return line.slice(0, 200);
  const inner = [...line.slice(0, 200).matchAll(inBrackets)].flatMap(([, said = '']) =>
    /^\p{L}[\p{L}\p{M}'’-]*$/u.test(said) && !/^\p{Ll}|^\p{Lu}{2,4}$/u.test(said) ? [said] : [],
  );
  const bare = line.slice(0, 200).replace(inBrackets, ' ');
  const [whole = ''] = pieces(bare, hardEnd);
  const [first = '', second = ''] = pieces(whole, softEnd);
  const isHalf = isOneWord(first) && isOneWord(second) && !degree.test(second);
  return `${first} ${isHalf ? second : ''} ${inner.join(' ')}`;
}

function pieces(text: string, ends: RegExp): string[] {
  return text
    .split(ends)
    .map((piece) => piece.trim())
    .filter((piece) => /[\p{L}\p{N}]/u.test(piece));
}

function isOneWord(text: string): boolean {
  return (text.match(words) ?? []).filter((word) => !honorific.test(word)).length === 1;
}

/** Letters that have no accent to take off, as they are written without them. */
const plainer: Readonly<Record<string, string>> = {
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ð: 'd',
  Ð: 'D',
  þ: 'th',
  Þ: 'Th',
  æ: 'ae',
  Æ: 'Ae',
  œ: 'oe',
  Œ: 'Oe',
  ß: 'ss',
  ı: 'i',
};
/** The same in two letters, as in German, Danish and Norwegian. */
const doubled: Readonly<Record<string, string>> = {
  ä: 'ae',
  Ä: 'Ae',
  ö: 'oe',
  Ö: 'Oe',
  ü: 'ue',
  Ü: 'Ue',
  ø: 'oe',
  Ø: 'Oe',
  å: 'aa',
  Å: 'Aa',
};

/** All ways in which a part of a name may stand in a text, whatever its case. */
export function spellings(part: string): string[] {
  if (/^[a-z]+$/i.test(part)) return [part];
  const composed = part.normalize('NFC');
  const replaced = (by: Readonly<Record<string, string>>) =>
    [...composed].map((letter) => by[letter] ?? letter).join('');
  const bare = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
  const written = [
    composed,
    composed.normalize('NFD'),
    bare(composed),
    bare(replaced(plainer)),
    bare(replaced(doubled)),
    bare([...replaced(doubled)].map((letter) => plainer[letter] ?? letter).join('')),
  ];
  const all = written.flatMap((each) =>
    /['’]/.test(each) ? ["'", '’', '`', ''].map((sign) => each.replace(/['’]/g, sign)) : [each],
  );
  return [...new Set(all)].filter((each) => each !== '');
}
