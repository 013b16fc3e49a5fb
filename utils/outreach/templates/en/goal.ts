import { lowered, withArticle } from './case';
import { isNounPhrase } from './noun-phrase';
import { asked, isClause } from './question';
import { isSomebody } from './somebody';
import { type Goal, understood } from './understood';
import { ingOf, isVerb } from './verbs';

/** Her goal as it may follow: "to …" (`verb`), "towards …" (`thing`), "I'd like …" (`wish`), or only quoted. */
export type GoalWords = { kind: 'verb' | 'thing' | 'wish' | 'quoted'; words: string };

/** Her goal for a sentence. Where its grammar can't be told, or it is long, it is quoted whole as she wrote it. */
export function goalWords(goal: string): GoalWords {
  const is = understood(goal);
  switch (is.kind) {
    case 'deed':
      return { kind: 'verb', words: is.words };
    case 'thing':
    case 'wish':
      return { kind: is.kind, words: is.words };
    case 'field':
      return { kind: 'verb', words: `learn more about ${is.words}` };
    case 'question':
      return {
        kind: 'verb',
        words: `${/^how to /i.test(is.words) ? 'learn' : 'find out'} ${is.words}`,
      };
    case 'unsure':
      return { kind: 'quoted', words: is.words };
  }
}

/** What the goal is about in at most `most` words, to follow "about"; `undefined` when it can't be said so. */
export function goalTopic(goal: string, most: number): string | undefined {
  const is = understood(goal);
  return topicsOf(is).find((topic) => topic.split(' ').length <= most && !isTorn(topic));
}

/** Words of hers as a deed that follows "can", where they surely begin with a verb: "translate your letters". */
export function deedOf(text: string): string | undefined {
  const is = understood(text);
  return is.kind === 'deed' &&
    is.isKnown &&
    !/^(?:become|find somebody|find someone|go) /i.test(is.words)
    ? is.words
    : undefined;
}

/** Whether the goal is a place that she wants to be at one day, so that one can ask how to get there. */
export function isDestination(goal: string): boolean {
  const is = understood(goal);
  return (
    is.kind === 'deed' &&
    /^(?:become|be) (?:an?|the|head|chief|director|vp|c[a-z]o)\b/i.test(is.words)
  );
}

/** What the goal is about, from all of its words to the fewest that still say it. */
function topicsOf(is: Goal): string[] {
  switch (is.kind) {
    case 'unsure':
      return [];
    case 'field':
      return shortened(is.words);
    case 'thing': {
      const [, work] = intoWork.exec(`get ${is.words}`) ?? [];
      return shortened(work === undefined ? is.words : `getting into ${work}`);
    }
    case 'question':
      return fromSubject(is.words);
    case 'wish':
      return [/^.+? (?:on|with|about|for) (.+)$/i.exec(is.words)?.[1] ?? ''].filter(Boolean);
    case 'deed':
      return topicsOfDeed(is);
  }
}

/** Somebody whose way she would like to go is asked about that way. */
const theirWay = /(?<![\p{L}])(?:you|your|yours)(?![\p{L}])/iu;

function topicsOfDeed({ words, isKnown }: Goal & { kind: 'deed' }): string[] {
  if (theirWay.test(words)) return ['how you got to where you are'];
  const text = words.replace(passing, '');
  const [, work] = intoWork.exec(text) ?? [];
  if (work !== undefined) return shortened(`getting into ${work}`);
  const [, subject] = knowing.exec(text) ?? [];
  if (subject !== undefined) return fromSubject(subject);
  const [, target] = moving.exec(text) ?? [];
  if (target !== undefined && isNounPhrase(target)) return [lowered(target), ...inGerund(text)];
  const [, from, to] = between.exec(text) ?? [];
  if (from !== undefined && to !== undefined)
    return isSomebody(to) ? [`becoming ${withArticle(to)}`] : shortened(to);
  const [, skill] =
    /^(?:get|be|become|grow) (?:better|good|great|stronger) (?:at|in) (.+)$/i.exec(text) ?? [];
  if (skill !== undefined) return shortened(skill);
  const [, job] = /^(?:be) ((?:an?|the) .+)$/i.exec(text) ?? [];
  if (job !== undefined && !comparative.test(job)) return shortened(`becoming ${job}`);
  if (/^(?:stop|avoid|quit|keep) \p{L}+ing\b/iu.test(text)) return shortened(`how to ${text}`);
  return isKnown ? inGerund(text) : shortened(`how to ${text}`);
}

/** When and how it might be, which is no part of what it is about. */
const passing =
  /,? (?:one day|some ?day|eventually|in the future|at some point)$|, (?:maybe|perhaps|possibly|ideally|preferably|hopefully) .*$/i;

/** A job in a field: who reads of the field isn't asked for the job. */
const intoWork =
  /^(?:get|find|land|secure) (?:(?:an?|my|the) )?(?:(?:first|next|new|better|proper|real|good) )*(?:job|role|position) in (?!(?:an?|the|my) )(.+)$/i;

/** What stands behind verbs of knowing is what it is about: "learn …", "learn more about …", "find out whether …". */
const knowing =
  /^(?:learn|understand|know|study|master|explore|discover|research|(?:find|figure|work) out|see|decide|determine)(?: (?:more|better|everything|all))*(?: about| on)? ((?!from |at |with |by |abroad|part-time|full-time|in ).+)$/i;
/** A move into a field: the field. */
const moving =
  /^(?:(?:move|go|get|break|step|cross over)(?: over)? into|(?:transition|switch|pivot|shift|change)(?: careers?| over)? (?:in)?to) (?!(?:an?|the|my) )((?:(?!(?:without|from|as|at|by|before|after|with|through|while|when|and|or) )\S+ ?){1,4})$/i;
/** A way from one kind of work to another. */
const between =
  /^(?:make |do |plan )?(?:(?:an?|the|my) )?(?:(?:career )?(?:move|transition|switch|pivot|shift|change|jump|leap|go|get|come|grow|step|progress|advance)|change careers|transfer|retrain|turn)(?: careers?)? from (.+?) (?:in)?to (.+)$/i;
const comparative = /\b(?:better|best|good|great|bolder|braver|stronger|calmer)\b/i;

function fromSubject(subject: string): string[] {
  const question = asked(subject);
  if (question !== undefined) {
    const [, deed] = /^how to (.+)$/i.exec(question) ?? [];
    const first = deed?.split(' ')[0] ?? '';
    return deed !== undefined && isVerb(first) ? inGerund(deed) : shortened(question);
  }
  const [, deed] = /^(?:how )?to (.+)$/i.exec(subject) ?? [];
  if (deed !== undefined) {
    const [first = ''] = deed.split(' ');
    return isVerb(first) ? inGerund(deed) : shortened(`how to ${deed}`);
  }
  return shortened(lowered(subject));
}

/** All of it, and what stands before the turns of a long one. Behind what it is about goes no second deed. */
function shortened(topic: string): string[] {
  const goesOn = !isClause.test(topic) && deedsBehind(topic).length > 0;
  return [...(goesOn ? [] : [topic]), ...headsOf(topic)];
}

const turns =
  /(?:, | (?:so that|so|because|while|when|where|which|without|in order to|instead of|by|with|at|from|for)(?= ))/gi;

function headsOf(text: string): string[] {
  const places = [...text.matchAll(turns), ...deedsBehind(text)].map(({ index = 0 }) => index);
  return places
    .sort((a, b) => b - a)
    .map((place) => text.slice(0, place))
    .filter((head) => head.includes(' ') && deedsBehind(head).length === 0);
}

/** Where a second deed begins: "move to Berlin and find a job". */
function deedsBehind(text: string): RegExpMatchArray[] {
  return [...text.matchAll(/(?:,? (?:or|and)(?: then)?|, then)(?: to)? (\p{L}+)/giu)].filter(
    ([, word = '']) => isVerb(word) && !alsoField.test(word),
  );
}
/** A verb, and more often what one is about: "finance and design". */
const alsoField =
  /^(?:design|research|finance|film|dance|fashion|trade|practice|program|process|product|sound|value|support|care|experience)$/i;

/** Words that something was cut off from: "UX, get a", "from the best". */
function isTorn(topic: string): boolean {
  return (
    /^(?:from|with|by|in|at|on|to|of|and|or|for) /i.test(topic) ||
    /(?:[,;:]|\s(?:an?|the|my|of|in|to|for|and|or|with|into|from|at|on|get))$/i.test(topic)
  );
}

/** "Becoming a nurse"; of two deeds "how to quit my job and travel", for the second one may be no verb. */
function inGerund(text: string): string[] {
  const gerund = (deed: string) => {
    const [first = '', ...rest] = deed.split(' ');
    return [ingOf(first.toLowerCase()), ...rest].join(' ');
  };
  const second = deedsBehind(text);
  const whole = second.length === 0 ? [gerund(text)] : [];
  const both = second.length > 0 && !/(?:,| or) /i.test(text) ? [`how to ${text}`] : [];
  return [...whole, ...both, ...headsOf(text).map(gerund)];
}
