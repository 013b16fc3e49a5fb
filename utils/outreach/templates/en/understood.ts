import { calmTitles, isProper, lowered, withArticle } from './case';
import { core } from './goal-core';
import { fieldEnding, isNounPhrase, nounsToo } from './noun-phrase';
import { asked, calm, isClause } from './question';
import { isSomebody } from './somebody';
import { isVerb, verbOfIng } from './verbs';

/**
 * What a goal of hers is, as far as its grammar can be told for sure:
 * - `deed`: what follows "to" ("become a nurse"), the verb in its base form;
 * - `thing`: something to have or to reach, with its article ("a PhD in biology");
 * - `field`: something to know about ("UX research");
 * - `wish`: something to be given ("advice on my CV");
 * - `question`: one that is asked indirectly ("how to price my work", "whether law is for me");
 * - `unsure`: anything else, which is quoted and never built into a sentence.
 */
export type Goal =
  | { kind: 'deed'; words: string; isKnown: boolean }
  | { kind: 'thing'; words: string }
  | { kind: 'field'; words: string }
  | { kind: 'wish'; words: string }
  | { kind: 'question'; words: string }
  | { kind: 'unsure'; words: string };

/** Longest goal that becomes a sentence of the message, in UTF-16 units. */
const longestSentence = 200;

/** Takes a goal for what it is. */
export function understood(goal: string): Goal {
  if (goal.length > longestSentence) return { kind: 'unsure', words: goal };
  const { text, isDeed } = core(goal);
  const unsure: Goal = { kind: 'unsure', words: text };
  if (isStrange(text)) return unsure;
  const question = asked(text);
  if (question !== undefined) return { kind: 'question', words: question };
  if (/[?]/.test(text) || isClause.test(text)) return unsure;
  return deedIn(text, isDeed) ?? nounIn(text) ?? unsure;
}

/** In another script or language, several sentences, a list, a refusal, a sentence of hers: quoted as it is. */
function isStrange(text: string): boolean {
  return (
    /[^\p{Script=Latin}\P{L}]/u.test(text) ||
    !/\p{L}{2}/u.test(text) ||
    foreign.test(text) ||
    /[.!?]\s|[\n:;“”"→>=|{}]|(?:^|\s)\d[).]\s/.test(text) ||
    /^(?:not|no|never|don['’]?t|i|we|they|he|she|it|there|this|that) /i.test(text) ||
    /^i['’]/i.test(text)
  );
}

/** Words that show another language than English. */
const foreign =
  /(?:^|\s)(?:und|oder|über|ein|eine|einen|mehr|werden|lernen|mich|zum|zur|für|de|des|les|une|pour|dans|devenir|apprendre|el|los|las|una|para|ser|quiero|aprender|como|um|uma|het|een|worden|leren|il|di|diventare|imparare)(?=\s|$)/i;

const jobsToo =
  /^(?:train|lead|play|test|design|research|head|freelance|staff|network|account|product|program|project|film|dance|stage|market|travel|trade|support|care|record|sound|voice|field|dress|fight|brand|code|coach)$/;
const followsVerb =
  /^(?:an?|the|my|our|your|their|his|her|this|that|to|in|into|with|for|at|on|from|as|how|up|out|better|more|like|teams?|people|engineers|designers|writers|others?|projects|towards?|own|clear|good|great|through|abroad|remotely|independently|freelance|alone|together|by|off|without|only|fewer|less|part-time|about|again|back|myself|less|\p{L}+ly)$/iu;

/** The goal as something that she does, where it surely begins with a verb. */
function deedIn(text: string, isDeed: boolean): Goal | undefined {
  const [first = '', second = ''] = text.split(' ');
  const word = first.toLowerCase();
  const deed = (words: string, isKnown = true): Goal => ({
    kind: 'deed',
    words: withRole(words),
    isKnown,
  });
  const base = verbOfIng(word);
  if (isDeed && base === undefined) return deed(joinedVerbs(calmFirst(text)), isVerb(word));
  if (second === '') return undefined;
  // "Train driver", "lead engineer".
  if (jobsToo.test(word) && !followsVerb.test(second) && isSomebody(text)) return undefined;
  if (isVerb(word) && (!nounsToo.has(word) || isFollowed(text)))
    return deed(joinedVerbs(calmFirst(text)));
  if (
    base !== undefined &&
    !(isFieldOfIng(word) && !followsVerb.test(second) && !isProper(second))
  ) {
    const rest = text.slice(first.length);
    return deed(joinedVerbs(`${base}${rest}`));
  }
  // Nothing but a verb stands before an article: "wrangle a team".
  if (
    /^(?:an?|the|my|our|your|their|his|her|myself)$/i.test(second) &&
    /^\p{L}+$/u.test(first) &&
    !notBeforeArticle.test(first)
  )
    return deed(calmFirst(text), false);
  if (/^(?:from) .+ (?:in)?to .+/i.test(text)) return deed(`go ${calmFirst(text)}`);
  if (/^(?:into) /i.test(text)) return deed(`get ${calmFirst(text)}`);
  return undefined;
}

const notBeforeArticle =
  /^(?:in|on|at|with|for|of|to|by|behind|beyond|about|around|over|under|half|all|both|such|quite|what|how|as|and|or|into|from)$/i;

/** Whether what follows an ambiguous word makes a verb of it: "design a shop", "change careers", not "design work". */
function isFollowed(text: string): boolean {
  const [, second = '', ...others] = text.split(' ');
  if (followsVerb.test(second)) return true;
  const head = others.length === 0 ? second : (others[0] ?? '');
  return /[^s]s$/i.test(second) && !fieldEnding.test(second) && !fieldEnding.test(head);
}

/** These are what one does for a living: "writing for children" is a field, "writing a book" is a deed. */
function isFieldOfIng(word: string): boolean {
  return /^(?:designing|coding|writing|teaching|training|planning|speaking|publishing|developing|selling|presenting|marketing|nursing|engineering|acting|consulting|fundraising|accounting|banking|broadcasting|manufacturing|programming|testing|cooking|baking|painting|drawing|singing|dancing|farming|gardening|networking|mentoring|coaching|branding|pricing|recruiting|investing|managing|lobbying|building|funding|filming|modelling|modeling|learning|running|interviewing|reporting|auditing|budgeting|scheduling)$/i.test(
    word,
  );
}

/** "learn UX, get a job": two deeds. */
function joinedVerbs(text: string): string {
  const [head = '', tail = '', ...others] = text.split(/,\s*/);
  if (others.length > 0 || tail === '') return text;
  const [first = ''] = tail.split(' ');
  const isDeed = isVerb(first) && !nounsToo.has(first.toLowerCase());
  const isSubject =
    /^(?:learn|study|master|understand) \S+$/i.test(head) && tail.split(' ').length < 3;
  return isDeed || (isSubject && !/^(?:and|or|then) /i.test(tail)) ? `${head} and ${tail}` : text;
}

/** The verb in small letters, names and titles behind it as they are. */
function calmFirst(text: string): string {
  return calmTitles(text.slice(0, 1).toLowerCase() + text.slice(1));
}

/** "become manager" as one says it. */
function withRole(text: string): string {
  const [, verb, role] = /^(be|become) (.+)$/i.exec(text) ?? [];
  if (!verb || !role || /^[A-Z]{2,5}$/.test(role) || howOne.test(role) || !isSomebody(role))
    return text;
  return `${verb} ${withArticle(role)}`;
}

/** How somebody is, and not who. */
const howOne =
  /^(?:(?:more|less|very|as|so|really|truly) .*|creative|senior|junior|official|human|academic|expert)$/i;

/** One of them is meant where nothing else is said: "a remote job", "a PhD in biology". */
const countable =
  /^(?!(?:an?|the|my|our|any|some|no|more|less|most|two|three|several|many)\s)(?:[\p{L}-]+ ){0,3}?(?:jobs?(?=$)|internship|business|company|start-?up|role|position|promotion|raise|degree|PhD|MBA|master['’]?s|scholarship|apprenticeship|portfolio|book|podcast|blog|shop|career|career change|side project)(?: (?:in|of|at|for|with|on) .+)?$/iu;
const wished =
  /^(?:some )?(advice|feedback|help|guidance|tips|support) (?:on|with|about|for) (.+)$/i;
const somebodyTo = /^(?:someone|somebody|a person|people) (?:who|to|that|with|in) /i;

/** The goal as something that she wants to have, to know about or to become. */
function nounIn(text: string): Goal | undefined {
  const [first = ''] = text.split(' ');
  if (wished.test(text))
    return { kind: 'wish', words: `some ${calmFirst(text.replace(/^some /i, ''))}` };
  if (/ (?:review|critique)$/i.test(text))
    return { kind: 'wish', words: withArticle(calmFirst(text)) };
  if (somebodyTo.test(text))
    return { kind: 'deed', words: `find ${calmFirst(text)}`, isKnown: true };
  if (/^own \p{L}/iu.test(text)) return { kind: 'thing', words: `my ${calmFirst(text)}` };
  if (/^(?:\p{L}+ier|better|stronger|braver|bolder|calmer|richer|fitter)$/iu.test(text))
    return { kind: 'deed', words: `become ${calm(text)}`, isKnown: true };
  if (countable.test(text)) return { kind: 'thing', words: withArticle(lowered(text)) };
  if (/^(?:an?|my|the) /i.test(text))
    return isSomebody(text.replace(/^(?:an?|my|the) /i, ''))
      ? { kind: 'deed', words: `become ${lowered(text)}`, isKnown: true }
      : { kind: 'thing', words: lowered(text) };
  if (/^(?:more|less|fewer)$/i.test(first)) return { kind: 'thing', words: lowered(text) };
  if (isSomebody(text))
    return { kind: 'deed', words: `become ${withArticle(lowered(text))}`, isKnown: true };
  return isNounPhrase(text) ? { kind: 'field', words: lowered(text) } : undefined;
}
