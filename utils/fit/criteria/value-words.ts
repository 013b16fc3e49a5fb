import { isNameWord } from '@/utils/fit/text/name-words';

import { leader } from '@/utils/fit/text/synonyms';
import { termsOf, weightOf } from '@/utils/fit/text/terms';
import { fold } from '@/utils/fit/text/tokenise';

/**
 * Plain other forms of words for how people are and what they care about, in English and Spanish. None of
 * them is about health, faith or politics: there, only the word that she wrote herself is looked for.
 */
const groups = [
  'patience patient patiently paciente paciencia',
  'kindness kind kindly amable amabilidad',
  'honesty honest honestly candid candour candor frank frankness honesto honesta honestidad sincero sincera sinceridad',
  'truth truthful truthfulness',
  'fairness fair justo justa',
  'equality equal equality equity equitable igualdad equidad',
  'craft crafts craftsmanship craftsperson oficio',
  'encouragement encourage encourages encouraged encouraging supportive alentar animar',
  'generosity generous generously generoso generosa generosidad',
  'curiosity curious curioso curiosa curiosidad',
  'humility humble humbly humilde humildad',
  'empathy empathetic empathic empatia',
  'compassion compassionate compasion',
  'respect respectful respectfully respeto respetuoso respetuosa',
  'courage courageous brave bravery valentia valiente',
  'creativity creative creatively creatividad creativo creativa',
  'listening listener listeners escucha',
  'humour humor humorous funny',
  'directness direct blunt straightforward directo directa',
  'openness transparent transparency transparencia',
  'integrity integridad',
  'diversity diverse diversidad',
  'inclusion inclusive inclusivity inclusivo inclusiva',
  'accessibility accessible a11y accesibilidad accesible',
  'education educational educate educating educator educators educacion educativa educativo',
  'literacy literate alfabetizacion',
  'sustainability sustainable sostenibilidad sostenible',
  'teaching teacher teachers teach teaches taught ensenar ensenanza docencia',
].map((line) => line.split(' '));

const keys: ReadonlyMap<string, string> = new Map(
  groups.flatMap(([key = '', ...forms]) => [key, ...forms].map((form) => [form, key])),
);

/** What only looks like one of them: patients, "kind of", a trade fair, a direct message. */
const strangers = new RegExp(
  `\\b(?:${[
    'patients|pacientes|(?:in|out)[- ]?patient',
    'kinds|kind of|(?:any|some|what|which|this|that|every) kind|of a kind|in kind',
    '(?:trade|job|career|book|science|art|fun) fair|fairs|fair (?:share|enough|amount)',
    '(?:i|we|who|to) direct|direct (?:messages?|marketing|debit|mail|sales|reports?|to)|en directo',
    'crafting|crafted|(?:i|we|you|to|help) craft',
  ].join('|')})\\b`,
  'gi',
);

/** A word of a text as it can be looked for, with its place. */
type ValueTerm = { key: string; start: number; end: number };

/** Words to look for, as `valueTermsOf` and as `termsOf` call them: the second leaves the others out early. */
export type Wanted = { keys: ReadonlySet<string>; plain: ReadonlySet<string> };

export function wantedOf(wanted: readonly string[]): Wanted {
  const forms = groups.filter(([key = '']) => wanted.includes(key)).flat();
  return {
    keys: new Set(wanted),
    plain: new Set([...wanted, ...termsOf(forms.join(' ')).map(({ key }) => key)]),
  };
}

/**
 * The words of a text in order, forms of one word alike; only the `wanted` ones, if given. `listed`: the text
 * is an entry of a list, where every word may begin with a capital. Linear in the text.
 */
export function valueTermsOf(
  text: string,
  { wanted, listed = false }: { wanted?: Wanted; listed?: boolean } = {},
): ValueTerm[] {
  const found = termsOf(text, wanted?.plain).flatMap(({ key: plain, start, end }): ValueTerm[] => {
    const written = text.slice(start, end);
    const word = fold(written);
    const key = keys.get(word) ?? plain;
    if (wanted && !wanted.keys.has(key)) return [];
    // "Grace" may be a virtue or somebody: for everybody alike, it counts in small letters.
    const isSomebody = !listed && isNameWord(word) && /^\p{Lu}/u.test(written);
    return isSomebody ? [] : [{ key, start, end }];
  });
  if (found.length === 0) return found;
  const away = [...text.matchAll(strangers)].map(({ index, 0: words }) => ({
    from: index,
    to: index + words.length,
  }));
  return found.filter(({ start }) => !away.some(({ from, to }) => start >= from && start < to));
}

/** Words that hold a wish together and are on every page; beside them, `weightOf` knows its own. */
const light: ReadonlySet<string> = new Set(
  'look made give take tell keep ask come thing herself himself themselv someon somebodi mentor'.split(
    ' ',
  ),
);
const telling = 0.4;

/** A quality or a value of hers: which words of it have to be met, and how many of them. */
export type Value = { keys: ReadonlySet<string>; needed: number };

/**
 * What to look for on a page; `undefined` where nothing tells it from any page ("changed careers"), or it is
 * what her goals look for already: the topic counts their words, and no word counts twice.
 */
export function lookedFor(named: string, inGoals: ReadonlySet<string>): Value | undefined {
  const all = valueTermsOf(named, { listed: true }).map(({ key }) => key);
  const keys = new Set(all.filter((key) => !light.has(key) && weightOf(key) >= telling));
  if ([...keys].every((key) => key === leader || inGoals.has(key))) return undefined;
  // Of two words both; of more, most: nobody says it in all of hers.
  return { keys, needed: keys.size < 3 ? keys.size : Math.ceil((2 / 3) * keys.size) };
}
