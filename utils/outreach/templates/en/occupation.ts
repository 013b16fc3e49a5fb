import { lowered, withArticle } from './goal';
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
    if (isSomebody(rest)) {
      const words = joined(rest);
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

/** Nouns for somebody at work that their ending doesn't tell. */
const somebody = new Set(
  (
    'barista nurse chef cook lead intern coach pilot midwife clerk vet apprentice trainee fellow postdoc aide guide host ' +
    'judge model temp junior senior sophomore grad undergrad dev admin creative official rep expert attorney mechanic medic ' +
    'mum mom dad maid monk priest rabbi imam bookkeeper housewife nanny au-pair jack-of-all-trades generalist mentee ' +
    'head ceo cto cfo coo cmo sdr bdr pa va ta rn pm graduate undergraduate candidate associate magistrate advocate ' +
    'delegate architect executive representative detective scholar registrar bursar secretary beginner newcomer ' +
    'polyglot diplomat geek nerd human spouse wife husband smith blacksmith locksmith wordsmith athlete poet critic ' +
    'academic partner steward tailor butler'
  ).split(' '),
);
const ending =
  /(?:..(?:er|or|ist|ian|yst|eur|man|woman|person|herd|wright|monger|ess)|[^m]ent|[^r]ant|rrant|(?:appli|consult|account|assist|attend|serv|merch|ten|occup|migr|immigr)ant|(?:train|employ|refug|return|devot|appoint)ee)$/i;
/** They end so and are nobody. */
const nobody =
  /^(?:summer|winter|career|computer|customer service|water|paper|together|number|matter|order|power|other|another|over|under|after|ever|never|whether|either|floor|labor|color|door|minor|poor|business|process|progress|success|access|fitness|wellness|illness|press|stress|less|unless|content|present|recent|different|talent|client|event|moment|current|art|letter|newsletter|weather|gender|cyber|interior|exterior|behavior|error|major|sector|for|or|her|per|better|server|router|offer|center|chapter|quarter|semester|theater|answer|transfer|software|hardware|restaurant)$/i;

/** Whether the words that all others belong to name one person: "nurse", in "nurse at a clinic for animals". */
function isSomebody(text: string): boolean {
  const head = headOf(text);
  const last = /[\p{L}-]+$/u.exec(head)?.[0] ?? '';
  if (last === '' || /^(?:an?|the|my|our|your|one|two|three|some|half|both) /i.test(text))
    return false;
  if (/^\d+(?! ?(?:st|nd|rd|th)\b|-)/i.test(text)) return false;
  if (/^\p{L}+ing (?:an?|the|my|our|as|at|in|for|with|to)\b/iu.test(text)) return false;
  const word = last.toLowerCase().split('-').at(-1) ?? '';
  return (
    somebody.has(word) ||
    somebody.has(last.toLowerCase()) ||
    (ending.test(word) && !nobody.test(word))
  );
}

function headOf(text: string): string {
  const [head = ''] = text.split(
    /\s*[,;:(/–—]\s*|\s+(?:as|at|in|for|of|with|who|that|from|by|on|to|since|turned|working|based|studying|and|&)(?=\s)/i,
  );
  return head.trim();
}

/** "A nurse, mum of two": one person who is both. */
function joined(text: string): string {
  const [first = '', second = '', ...others] = text.split(/,\s*/);
  return others.length === 0 && second !== '' && isSomebody(second)
    ? `${first} and ${lowered(second)}`
    : text;
}
