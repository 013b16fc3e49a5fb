import { linksIn } from '@/utils/outreach/links';

/** Why a suggested sentence isn't shown as one: it brings what neither she nor the person wrote. */
export const objections = ['link', 'promise', 'number', 'name', 'markup', 'long'] as const;
export type Objection = (typeof objections)[number];

/** As long as a sentence may get, in UTF-16 units, whatever it replaces. */
const longest = 600;

/** Names of accounts. */
const accounts = /(?<![\p{L}\p{N}])@[\p{L}\p{N}_]{2,}/giu;

const money =
  /[$€£¥₹]|\b(?:pay(?:ing|ment|s)?|paid|fees?|money|dollars?|euros?|compensat\w*|reimburs\w*|invest\w*|donat\w*|bitcoin|crypto\w*|dinero|pag(?:o|ar|aré|amos)|honorarios|don(?:ar|aré|ación))\b/giu;

/** "I'll bring", "we can offer", "glad to send", "te enviaré": the verb of it is what is promised. */
const undertakings =
  /\b(?:(?:i|we)(?:'ll| will| shall| can| promise to| agree to)|(?:happy|glad|pleased|willing|ready) to|promise|guarantee|prometo|garantizo)\s+(?:(?:also|happily|gladly|certainly|fully|completely|of course|be (?:happy|glad|able) to)\s+)*(\p{L}{3,})|(?<!\p{L})(\p{L}{2,}(?:ré|remos))(?!\p{L})/giu;

/** What one may say of oneself without owing anything. */
const free =
  /^(?:understand|appreciate|like|love|value|welcome|learn|read|entenderé|comprenderé|agradeceré)$/;

const numberWords =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|forty-five|fifty|sixty|hundred|thousand|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|quince|veinte|treinta|cuarenta|cincuenta|sesenta|cien|mil)\b/giu;

/**
 * What speaks against a suggested sentence. Links, money and promises must be in her own message; numbers and
 * names may also be in the words of theirs that it speaks of. It errs on the side of leaving out: she is told,
 * and her own sentence stands.
 *
 * @param hers her whole message, with its subject
 * @param pageWords what of theirs was sent along
 */
export function objectionTo(
  suggestion: string,
  { hers, pageWords }: { hers: string; pageWords: string },
): Objection | undefined {
  const mine = folded(hers);
  const known = `${mine} ${folded(pageWords)}`;
  const said = folded(suggestion);
  if (suggestion.length > longest) return 'long';
  if (/<\/?[a-z!]|\]\(|`|^\s*#/i.test(suggestion)) return 'markup';
  if ([...linksIn(said), ...all(accounts, said)].some((link) => !mine.includes(link)))
    return 'link';
  if (all(money, said).some((word) => !mine.includes(word))) return 'promise';
  const verbs = [...said.matchAll(undertakings)].map(([, verb, spanish]) => verb ?? spanish ?? '');
  // By its beginning, so that "sending" is "send".
  const owed = verbs.filter((verb) => !free.test(verb));
  if (owed.some((verb) => !mine.includes(verb.slice(0, 4)))) return 'promise';
  const numbers = [...all(/\p{N}+/gu, said), ...all(numberWords, said)];
  if (numbers.some((number) => !hasWord(known, number))) return 'number';
  if (namesIn(suggestion).some((name) => !hasWord(known, folded(name)))) return 'name';
  return undefined;
}

/** Words with a capital inside a sentence. English and Spanish write names so, and little else. */
function namesIn(suggestion: string): string[] {
  return [...suggestion.matchAll(/(?<=[\p{L}\p{N},;:)”"’']\s+["“‘'(]*)\p{Lu}[\p{L}\p{N}]+/gu)].map(
    ([name]) => name,
  );
}

function hasWord(text: string, word: string): boolean {
  return new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`, 'u').test(text);
}

function all(pattern: RegExp, text: string): string[] {
  return [...text.matchAll(pattern)].map(([match]) => match);
}

function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll('’', "'");
}
