import type { Field } from '@/utils/profile/field';
import type { FieldName, Fields } from '@/utils/profile/reading';

/** Those of a row, or of a whole page. */
type SomeFields = { [K in FieldName]?: Fields[K] | undefined };

/** Fields whose value is no word of the page, and the elements that decide them. */
const deciding: { [K in FieldName]?: string } = {
  followsYou: '[data-testid="userFollowIndicator"]',
  directMessages:
    '[data-testid="sendDMFromProfile"], a[href*="/messaging/"], button:not([role="tab"])',
};

/** What a part without any value in it may decide about: all that stands in the section around it. */
const section = 'section, article, li, header, [role="listitem"], [componentkey], [data-testid]';

/** What a part with a value in it may decide about as well: who wrote a post says whether it counts. */
const entry = 'article, li, [role="listitem"]';

/**
 * The fields that these elements hold something of, by the words that stand in them and in their attributes.
 * A heading or an anchor holds no value: it speaks for the section that it stands in.
 */
export function fieldsIn(elements: readonly Element[], fields: SomeFields): Set<FieldName> {
  return new Set(
    elements.flatMap((element) => {
      const own = namesIn(element, fields);
      const around = own.some(({ whole }) => whole)
        ? element.closest(entry)
        : element.parentElement?.closest(section);
      return [...own, ...(around ? namesIn(around, fields) : [])].map(({ name }) => name);
    }),
  );
}

interface Held {
  name: FieldName;
  whole: boolean;
}

function namesIn(element: Element, fields: SomeFields): Held[] {
  const words = wordsOf(element);
  return (Object.keys(fields) as FieldName[]).flatMap((name): Held[] => {
    const field: Field<unknown> | undefined = fields[name];
    if (field?.status !== 'read') return [];
    const selector = deciding[name];
    if (selector) {
      const decides = element.matches(selector) || element.querySelector(selector) !== null;
      return decides ? [{ name, whole: true }] : [];
    }
    const found = leavesOf(field.value).map((leaf) => holds(words, leaf));
    if (found.includes('whole')) return [{ name, whole: true }];
    return found.includes('part') ? [{ name, whole: false }] : [];
  });
}

/** Everything that an element shows or has for machines: as letters alone, and with its numbers. */
interface Words {
  letters: string;
  numbers: string;
  /** Whether it shows a number that may stand for another: "86.4K", and whatever other languages write. */
  shortens: boolean;
}

const shortened = /\p{Nd}\s?\p{L}|(?=\P{ASCII})\p{Nd}/u;

function wordsOf(element: Element): Words {
  const attributes = [element, ...element.querySelectorAll('*')].flatMap((part) => [
    // Hashed classes are full of digits that count nothing.
    ...[...part.attributes].flatMap(({ name, value }) => (name === 'class' ? [] : decoded(value))),
    ...(part.tagName === 'SCRIPT' ? [unescaped(part.textContent)] : []),
  ]);
  const text = [element.textContent, ...attributes].join(' ');
  return {
    letters: lettersOf(text),
    numbers: text.replace(/(?<=\d)[\s.,’'](?=\d{3})/g, ''),
    shortens: shortened.test(element.textContent),
  };
}

/** Whether a text has a value's words, or is itself part of them. */
function holds(words: Words, leaf: string | number): 'whole' | 'part' | 'none' {
  const { letters, numbers, shortens } = words;
  if (typeof leaf === 'number') {
    return shortens || new RegExp(`(?<!\\d)${leaf}(?!\\d)`).test(numbers) ? 'whole' : 'none';
  }
  // What a page shortens begins as the whole does.
  if (letters.includes(lettersOf(leaf.split(/\s+/).slice(0, 4).join(' ')))) return 'whole';
  return letters !== '' && lettersOf(leaf).includes(letters) ? 'part' : 'none';
}

/** Addresses in addresses are written with percent signs. */
function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

/** Pages put their words into boxes without any white space between them. */
function lettersOf(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** JSON may write every letter as a number. */
function unescaped(json: string): string {
  return json.replace(/\\u([0-9a-f]{4})/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

function leavesOf(value: unknown): (string | number)[] {
  if (typeof value === 'string' || typeof value === 'number') return [value];
  return typeof value === 'object' && value ? Object.values(value).flatMap(leavesOf) : [];
}

/** Every value of `after` that `before` did not have: there must never be one. */
function wrongValues(before: SomeFields, after: SomeFields): string[] {
  return (Object.keys(after) as FieldName[]).flatMap((name) => {
    const was: Field<unknown> | undefined = before[name];
    const is: Field<unknown> | undefined = after[name];
    if (is?.status !== 'read') return [];
    const known = was?.status === 'read' ? piecesOf(was.value) : [];
    return piecesOf(is.value).flatMap((piece) =>
      known.some((other) => isPartOf(piece, other))
        ? []
        : [`${name}: wrong value ${JSON.stringify(piece)}`],
    );
  });
}

function piecesOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [value];
}

/**
 * An entry may lose members, a text words and a count its exactness, but nothing may take another's place.
 */
export function isPartOf(piece: unknown, other: unknown): boolean {
  if (typeof piece === 'string' && typeof other === 'string') return isTextOf(piece, other);
  if (typeof piece !== 'object' || typeof other !== 'object' || !piece || !other)
    return piece === other;
  if ('min' in piece && 'max' in piece && 'min' in other && 'max' in other)
    return Number(piece.min) <= Number(other.min) && Number(piece.max) >= Number(other.max);
  if (Array.isArray(piece) && Array.isArray(other))
    return piece.every((one) => other.some((known) => isPartOf(one, known)));
  return Object.entries(piece).every(([key, value]) =>
    isPartOf(value, (other as Record<string, unknown>)[key]),
  );
}

// X writes its own address in place of every address where it speaks to machines.
const address = /(?:https?:\/\/)?[\w-]+(?:\.[\w-]+)+(?:\/\S*)?/g;

function isTextOf(piece: string, other: string): boolean {
  if (other.includes(piece.replace(/\s*(?:…|\.\.\.)$/, ''))) return true;
  if (piece.startsWith('https://t.co/')) return other.startsWith('https://');
  const [words, known] = [piece, other].map((text) => text.replace(address, '').split(/\s+/));
  // A line keeps its words together; only in a whole text may some in the middle be missing.
  if (!words || !known || known.length < 12) return words?.join(' ') === known?.join(' ');
  let at = 0;
  return words.every((word) => {
    at = known.indexOf(word, at) + 1;
    return at > 0;
  });
}

/**
 * What is wrong with a reading of a changed page: values that were not there, absences that the page does
 * not prove, and fields that changed although the change did not touch them.
 */
export function complaints(
  before: SomeFields,
  after: SomeFields,
  touched: ReadonlySet<FieldName>,
  takesAway: boolean,
): string[] {
  const lost = (Object.keys(before) as FieldName[]).flatMap((name) => {
    const [was, is] = [before[name], after[name]];
    if (was?.status !== 'read') {
      const claims = was?.status !== 'absent' && is?.status === 'absent';
      return claims ? [`${name}: ${was?.status} became absent`] : [];
    }
    if (!touched.has(name) && JSON.stringify(was) !== JSON.stringify(is))
      return [`${name}: untouched, but became ${JSON.stringify(is)?.slice(0, 120)}`];
    return is?.status === 'absent' && !takesAway ? [`${name}: is said to be absent`] : [];
  });
  return [...wrongValues(before, after), ...lost];
}
