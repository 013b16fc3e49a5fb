import { isCommon, isProper } from './case';
import { isVerb } from './verbs';

/** Words that are verbs only when a word like "a", "my", "into" follows: "design a shop", not "design work". */
export const nounsToo = new Set(
  (
    'design work research plan code lead change start head return step progress train present talk launch set freelance ' +
    'travel network balance coach mentor market pitch test focus practice volunteer open own complete model dance film fund ' +
    'craft brand blog map photograph program process project record review scale sketch stage stand support trade value voice host record ' +
    'finance budget challenge experience experiment influence interview journal love major master measure offer pilot position pass ' +
    'position produce release sponsor style surf test tutor venture visit walk fall fight fit form document dress drive ease end exit ' +
    'balance act address advance appeal approach benefit boost break build care cause charge claim contact control cover cut deal debate'
  ).split(' '),
);

/** What ends so is a field and no pair of a verb and its object: "design thinking", "market research". */
export const fieldEnding =
  /(?:(?:..ing|.tion|.sion|.ment|.ness|.ity|ship|ics|ogy|.ism|.ance|.ence|ancy|ency|acy|phy|.ture|nomy|care|tech|craft)|^(?:work|research|design|systems|science|law|policy|skills|education|sales|media|strategy|industry|sector|history|theory|analysis|practice|support|music|art|arts|therapy|security|safety|data|control|life|side|change|pedagogy))$/i;

/** Whether words surely name something: one word, a name, or words that begin as names of things do. */
export function isNounPhrase(text: string): boolean {
  const [first = '', second = ''] = text.split(/[\s/]/);
  if (/^(?:to|how|what|why|if|whether|in|at|on|from|with|by|for|of|not|be)$/i.test(first))
    return false;
  if (second === '') return !isVerb(first) || nounsToo.has(first.toLowerCase());
  if (isVerb(first) && !nounsToo.has(first.toLowerCase())) return false;
  if (/\p{Lu}/u.test(first.slice(1)) || isProper(first) || /^\p{Lu}\p{Ll}+$/u.test(second))
    return true;
  return (
    (nounsToo.has(first.toLowerCase()) && fieldEnding.test(text.split(' ').at(-1) ?? '')) ||
    things.has(first.toLowerCase().replace(/s$/, '')) ||
    isCommon(first) ||
    fieldEnding.test(first) ||
    (text.split(' ').length === 2 && fieldEnding.test(second)) ||
    describes.test(first) ||
    /^(?:and|or|&|of)$/i.test(second) ||
    first.includes('-')
  );
}

/** How something is, rather than what one does. */
const describes =
  /^(?:..+(?:al|ic|ive|ous|able|ible|ful|ed|ary|an|ish|less)|human|public|early|late|new|good|better|great|young|adult|modern|social|green|clean|deep|non-?profit|self|small|large|big|open|free|fine|soft|hard|high|low|creative|quantum|machine|applied|senior|junior)$/i;
/** What goals are about, as it may stand first; judgement (2026-11). */
const things = new Set(
  (
    'account agency ai animal app architecture art audience audio bank beauty bee bike bird blockchain body book brain business car career charity child children city civil class climate ' +
    'cloud clothe college comic commerce community company computer consumer content conversation customer cyber data disability disaster diversity documentary drama e-commerce earth ecology ' +
    'education effort email emotion energy english environment equity event fashion festival fiction film finance fitness food football forest freelance furniture gallery game garden ' +
    'gender glass government grant green hardware health heritage home horse hospital hotel house immigration impact industry infant information insurance interior internet jazz jewellery jewelry ' +
    'job kitchen land language law leather library life light literature luxury management math maths media medicine mind mobile money motion mountain museum music nature news newspaper ' +
    'nonprofit novel nutrition ocean office opera opportunity paper patent peace people person pet pharma philosophy photo physics plant podcast poetry policy politics portfolio poverty pr press product ' +
    'property psychology quality radio real refugee research retail risk robot robotics sale school science screen security sex ship skill sleep software solar sound space speech sport stand start-up startup ' +
    'stage statistics story storytelling strategy street style supply sustainability talent tax tea team tech technology text textile theatre theater time tourism toy trade traffic transport travel truth tv ' +
    'university urban user vaccine value vegan venture vfx video voice war waste water wealth weather web wedding welfare wildlife wine woman women wood work workplace world yoga youth zoo hr it ux ui vc qa seo'
  ).split(' '),
);
