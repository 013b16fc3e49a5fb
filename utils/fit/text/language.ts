import { tokenise } from './tokenise';

/** As much of a text as tells its language, in UTF-16 units. */
const enough = 6_000;

/** Scripts that tell languages apart; a character of those without blanks says about as much as three letters. */
const scripts: readonly (readonly [id: string, letters: RegExp, worth: number])[] = [
  ['latin', /\p{Script=Latin}/gu, 1],
  ['han', /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu, 3],
  ['hangul', /\p{Script=Hangul}/gu, 2],
  ['cyrillic', /\p{Script=Cyrillic}/gu, 1],
  ['greek', /\p{Script=Greek}/gu, 1],
  ['arabic', /\p{Script=Arabic}/gu, 1],
  ['hebrew', /\p{Script=Hebrew}/gu, 1],
  ['devanagari', /\p{Script=Devanagari}/gu, 1],
  ['thai', /\p{Script=Thai}/gu, 2],
];

/** Function words of languages in Latin script, folded; and the words that goals begin with. */
const functionWords: readonly (readonly [language: string, words: ReadonlySet<string>])[] = (
  [
    [
      'en',
      "the of and to for with my from that this how who what become learn at by our have i'm i've about into their which you your are do we better",
    ],
    [
      'de',
      'und der die das ein eine einen ist ich mich mit fur von zu zum zur im bei auf nicht wie wir uber auch als den dem werden lernen seit mehr aus sich bin mochte',
    ],
    [
      'fr',
      'le la les de des un une et dans pour avec je que qui est sur au aux du nous mon ma mes plus en suis chez devenir apprendre',
    ],
    [
      'es',
      'el la los las de un una y en para con que por del es soy mi su sus se desde antes quien donde pero como mas ser al aprender quiero',
    ],
    [
      'pt',
      'o os as um uma de e em para com que por do da dos das na sou meu minha seu sua se desde antes quem onde como mais ser ao aprender quero',
    ],
    [
      'it',
      'il lo la gli un una e di per con che del della dei sono mio mia come piu da nel diventare imparare',
    ],
    [
      'nl',
      'de het een en van voor met ik ben mijn dat die op aan bij naar hoe wij niet worden leren',
    ],
  ] as const
).map(([language, words]) => [language, new Set(words.split(' '))]);

const anyFunctionWord = new Set(functionWords.flatMap(([, words]) => [...words]));

/** Whether a folded word is a function word of one of the languages that we tell apart by them. */
export function isFunctionWord(word: string): boolean {
  return anyFunctionWord.has(word);
}

/**
 * What language a text is in, as far as its script or its function words tell: good enough to say that two
 * texts can't be compared word by word. Without a `language` where they don't tell, as in most titles; `among` then has
 * those that the same words belong to.
 */
export type Spoken = { script?: string; language?: string; among?: string[] };

export function spokenIn(text: string): Spoken {
  const head = text.slice(0, enough);
  const script = scriptOf(head);
  if (script === undefined) return {};
  if (script !== 'latin') return { script, language: script };
  const words = tokenise(head).map(({ word }) => word);
  const best = highest(
    functionWords.map(([id, own]) => [id, words.filter((word) => own.has(word)).length]),
  );
  const [language] = best;
  if (language === undefined) return { script };
  return best.length === 1 ? { script, language } : { script, among: best };
}

/** All of Latin-1 and the accented letters behind it: what isn't a Latin letter there is no letter. */
const beyondLatin = /[^\0-\u024f]/;
const latinLetter = /[a-z\u00aa\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]/i;

function scriptOf(head: string): string | undefined {
  if (!beyondLatin.test(head)) return latinLetter.test(head) ? 'latin' : undefined;
  return most(
    scripts.map(([id, letters, worth]) => [id, (head.match(letters)?.length ?? 0) * worth]),
  );
}

/** The one with the highest count above nothing; none when two share it. */
function most(counts: readonly (readonly [id: string, count: number])[]): string | undefined {
  const [first, second] = highest(counts);
  return second === undefined ? first : undefined;
}

/** All that share the highest count, where that is above nothing. */
function highest(counts: readonly (readonly [id: string, count: number])[]): string[] {
  const top = Math.max(...counts.map(([, count]) => count));
  return top === 0 ? [] : counts.flatMap(([id, count]) => (count === top ? [id] : []));
}

/** Whether two texts are, as far as can be told, in two languages. */
export function speakOtherwise(a: Spoken, b: Spoken): boolean {
  const [ofA, ofB] = [a, b].map(({ language, among = [] }) => (language ? [language] : among));
  if (ofA?.length && ofB?.length) return !ofA.some((language) => ofB.includes(language));
  return a.script !== undefined && b.script !== undefined && a.script !== b.script;
}
