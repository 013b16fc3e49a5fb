import { lowered, withArticle } from './case';
import { isSomebody } from './somebody';
import { isSentence } from './words';

/**
 * What she is now, as it may follow her name: who somebody is ("a barista"), what follows "I" ("work in a shop"),
 * a sentence of hers, or, where its grammar can't be told, her words as they are.
 */
type Occupation = { kind: 'noun' | 'clause' | 'sentence' | 'other'; words: string };

/** What she wrote of herself for a sentence; of a headline, what stands before its first line. */
export function occupation(now: string): Occupation {
  const [first = ''] = now.split(/\s*[|•]\s*/);
  const text = (first || now).replace(/\s@\s?(?=\S)/g, ' at ');
  const hasSubject = /(?<![\p{L}])(?:I|we)(?![\p{L}.])|(?<![\p{L}])i['’]/u.test(text);
  const said = lowered(text);
  if (!hasSubject) {
    const [, adverb = '', rest = said] = adverbs.exec(said) ?? [];
    const [, who = '', more = ''] = /^([^;]+)(; .+)$/.exec(rest) ?? [];
    if (isSomebody(rest) || isSomebody(who)) {
      const words = more === '' ? joined(rest) : rest;
      const named = withoutArticle.test(words) ? words : withArticle(words);
      return adverb === ''
        ? { kind: 'noun', words: named }
        : { kind: 'clause', words: `am ${adverb}${named}` };
    }
    if (state.test(rest) || (adverb !== '' && /^(?:an?|the|my|\p{L}+ing)\s/iu.test(rest)))
      return { kind: 'clause', words: `am ${said}` };
    if (verb.test(rest)) return { kind: 'clause', words: said };
  }
  return isSentence(text) ? { kind: 'sentence', words: text } : { kind: 'other', words: said };
}

const adverbs =
  /^((?:currently|presently|now|at present|at the moment|just|recently|still),? )(.+)$/i;

/** How somebody is, rather than who. */
const state =
  /^(?:(?:semi-|newly |recently )?(?:retired|unemployed|employed|self-employed|redundant|jobless|homeless|freelance|freelancing)(?=$|,|\s(?:since|after|for|in|at|and|with|from|by|but|until)\b)|between |out of |on (?!the board)|off work|about to |new to |based in |in (?:my|an?|the|between)\b|part-time$|full-time$|available |busy )/i;
/** What she does or did, without "I". */
const verb =
  /^(?:(?:work|study|teach|live|volunteer|freelance) (?:as|at|in|for|with|on|from|under|part|full|an?|the|my|our|[\p{Ll}]+ (?:at|in|for|with|to)\b)|(?:run|lead|manage|write|help|build|own|design|make) (?:an?|the|my|our|people|teams?|about|for|with)\b|(?:graduated|finished|completed|started|left|lost|quit|moved|studied|worked|became|changed|joined|opened|founded)\s)/iu;
/** The one who does it: no article before it. */
const withoutArticle =
  /^(?:(?:co-?|managing |executive |deputy |vice[ -]|associate )?(?:head|director|chief|president|vp|founder|owner|chair\p{L}*|dean|principal)s?\b(?: (?:and|&) [\p{L}-]+)? (?:of|at|for|officer)\b|c[a-z]o\b)/iu;

/** "A nurse, mum of two": one person who is both. */
function joined(text: string): string {
  const [first = '', second = '', ...others] = text.split(/,\s*/);
  return others.length === 0 && second !== '' && isSomebody(second)
    ? `${first} and ${lowered(second)}`
    : text;
}
