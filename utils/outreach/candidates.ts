import type { Aims } from '@/utils/aims/aims';
import type { Assessment, Evidence } from '@/utils/fit/assessment';
import { goalTerms } from '@/utils/fit/text/goal';
import { termsOf } from '@/utils/fit/text/terms';
import type { Reading } from '@/utils/profile/reading';
import { inCommon, isFragment, kinds, kindsAnyway, tidy } from './quotes';
import { type Candidate, isSaid, type Quote } from './specific';

/** From here on a goal's word tells something; common ones weigh less. */
const leastTelling = 0.4;
/** Words of a goal that say how, not what: "write really well". */
const manner: ReadonlySet<string> = new Set(
  'well really quite always properly truly'
    .split(' ')
    .flatMap((word) => [word, ...termsOf(word).map(({ key }) => key)]),
);

/** Most candidates, and most of one kind: enough to choose from, few enough to read. */
const most = { all: 12, kind: 4 };

/** What of hers tells which of theirs matter: her background, and the fit to the goal that she writes about. */
export type Hers = {
  background: Aims['background'];
  assessment: Assessment | undefined;
  goal: { id: string; text: string } | undefined;
  /** They went the way that she wants to go, as far as the fit knows. */
  isOnTheirRoad: boolean;
  /** The message goes into the box for messages of their own site, of which they may say that it is open. */
  intoTheirBox: boolean;
};

/**
 * From these points on, 0 to 1, the words that a finding rests on are known to have to do with the goal: a word of it
 * in one post earns fewer. Judgement (2026-11).
 */
const leastMatch = 0.4;
/** The share of a goal's words from which a line says all that it is about. */
const nearlyAll = 0.9;
/** The points of a page that says that they can be asked. */
const openPoints = 1;
/**
 * From these points on somebody went the way that she wants to go; with fewer, what they left has little to do with
 * what she does. Judgement (2026-11).
 */
const roadPoints = 0.75;
/** "If you are thinking about the same move, ask me": an offer to those alone whom it fits. */
const conditional =
  /\bif you\b|\bthe same\b|\bsi (?:est[áa]s|quieres|piensas)\b|\b(?:el|la) mism[oa]\b/i;
/** An offer of their time that the fit doesn't look for. */
const keepsTime =
  /\bI (?:keep|set aside|hold|reserve) .{3,80} for (?:people|anyone|anybody|those) (?:who|with|in)\b/i;
/** "People ask me about leases": told of others, and no offer. */
const saysOthersAsk =
  /^(?:people|everybody|everyone|many|some|most|students|they) (?:\p{L}+ )?ask\p{L}* me\b/iu;
/** "Ask me anything about budgets": an offer about something, which is hers only where that is what she wants. */
const aboutSomething =
  /(?<![\p{L}])(?:ask(?: me)?|talk|chat|speak|questions?|help|preg[úu]nta(?:me|dme|s)?|hablar|charlar|ayudar)(?![\p{L}])[^.!?]{0,40}(?<![\p{L}])(?:about|on|with|sobre|con) (?!(?:me|you|my|our|your|this|that|it|what|how|careers?|jobs?|work|anything|everything|life|it all|mentor\p{L}*|anyone|people|students?|newcomers?|the (?:field|industry|job|work|profession|path)|mi|mis|lo|esto|eso|la profesi[óo]n|carreras?|trabajo|todo|quien\p{L}*)(?![\p{L}]))\p{L}/iu;
/** It is open there, and says nothing in a mail. */
const openBox =
  /\bdms? (?:are )?(?:always )?open\b|\bopen dms?\b|\b(?:mds?|mensajes) (?:est[áa]n )?abiert[oa]s\b/i;
/** "I try to pay that back: if you …": what stands before the colon speaks of something before. */
const pointsBack = /^[^:]*\b(?:that|this|it|eso|esto)\b[^:]*: (?=(?:\S+ ){5})/iu;

/**
 * What she could write about, most telling first: what speaks of the goal, best kind first; then where they say that
 * they can be asked, what both have in common, whatever else the page showed, and last what is set aside. Empty when
 * it showed nothing to quote. Nothing is made up.
 */
export function candidatesIn(
  reading: Reading,
  { background, assessment, goal, isOnTheirRoad, intoTheirBox }: Hers,
): Candidate[] {
  // A common word ("team", "new") is no relation, and many of them are none either.
  const wanted = new Map(
    [...goalTerms(goal?.text ?? '').target].filter(
      ([key, weight]) => weight >= leastTelling && !manner.has(key),
    ),
  );
  const worthOf = ({ words }: Quote) =>
    [...new Set(termsOf(words).map(({ key }) => key))].reduce(
      (sum, key) => sum + (wanted.get(key) ?? 0),
      0,
    );
  const matching = evidenceOf(assessment, 'topic', leastMatch, goal?.id);
  const inviting = evidenceOf(assessment, 'openness', openPoints);
  const road = isOnTheirRoad ? evidenceOf(assessment, 'road', roadPoints) : [];
  const sum = [...wanted.values()].reduce((all, weight) => all + weight, 0);
  // Of a goal in several words, all that tells stands in it.
  const holdsAll = (quote: Quote) => wanted.size > 1 && worthOf(quote) >= sum * nearlyAll;
  const asCandidate = (quote: Quote, speaks: boolean): Candidate => {
    const isOffer =
      !saysOthersAsk.test(quote.words) &&
      (restsOn(quote, inviting) || (isSaid(quote) && keepsTime.test(quote.words) && !quote.cut));
    const isForOthers =
      isOffer &&
      !speaks &&
      !isOnTheirRoad &&
      (conditional.test(quote.words) || aboutSomething.test(quote.words));
    const isElsewhere = isOffer && !intoTheirBox && openBox.test(quote.words);
    const invites = isOffer && !isForOthers && !isElsewhere;
    const { aside, ...rest } = quote;
    const isAside = isForOthers || isElsewhere || (aside && !invites);
    return {
      ...(isAside ? { ...rest, aside: true } : rest),
      ...(invites ? { words: rest.words.replace(pointsBack, '') } : {}),
      ...(madeTheMove(quote, road) ? { road: true } : {}),
      speaks,
      matches: matching.length > 0 && (restsOn(quote, matching) || holdsAll(quote)),
      invites,
    };
  };
  // What they did before is only said where it is the move that she wants to make.
  const isTold = (candidate: Candidate) =>
    !isFragment(candidate) &&
    (candidate.road === true ||
      !(candidate.field === 'roles' && candidate.held && candidate.before));
  const speaking = kinds.flatMap((kind) =>
    kind(reading)
      .map((quote) => ({ candidate: asCandidate(quote, true), worth: worthOf(quote) }))
      .filter(({ worth, candidate }) => worth > 0 && isTold(candidate))
      .sort(
        (a, b) => Number(b.candidate.matches) - Number(a.candidate.matches) || b.worth - a.worth,
      )
      .slice(0, most.kind)
      .map(({ candidate }) => candidate),
  );
  const rest = kindsAnyway.flatMap((kind) => {
    const all = kind(reading)
      .filter((quote) => worthOf(quote) === 0)
      .map((quote) => asCandidate(quote, false))
      .filter(isTold);
    return [
      ...all.filter(({ invites }) => invites),
      ...all.filter(({ invites }) => !invites),
    ].slice(0, most.kind);
  });
  const all = [
    ...speaking,
    ...rest.filter(({ invites }) => invites),
    ...inCommon(reading, background).map((quote) => asCandidate(quote, false)),
    ...rest.filter(({ invites }) => !invites),
  ];
  const inOrder = all
    .map((candidate) => ({ candidate, rank: rankOf(candidate, isOnTheirRoad) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ candidate }) => candidate);
  const unique = new Map<string, Candidate>();
  for (const one of inOrder) {
    const key = `${one.field} ${one.words}`;
    // A cause that both named is the same as the page's cause.
    if (!unique.has(key)) unique.set(key, one);
  }
  return [...unique.values()].slice(0, most.all);
}

/** An offer that is for her, the road, what they said of her goal, all else in its order, and last what is no reason. */
function rankOf(candidate: Candidate, isOnTheirRoad: boolean): number {
  const { aside, job, invites, speaks, matches, road, words } = candidate;
  if (aside) return 5;
  if (job && !invites) return 4;
  if (invites && (speaks || (isOnTheirRoad && conditional.test(words)))) return 0;
  if (road) return 1;
  return matches && isSaid(candidate) ? 2 : 3;
}

/** Both jobs of the move that the fit found. */
function madeTheMove(quote: Quote, road: readonly Evidence[]): boolean {
  if (quote.field !== 'roles' || !quote.held || quote.before === undefined) return false;
  return [quote.before, quote.words].every((title) =>
    road.some(({ words }) => words === title || words.startsWith(`${title} `)),
  );
}

/**
 * Whether they went the way that she wants to go: the fit found both jobs of the move, of the goal that she writes
 * about. It tells the move of one goal only; of several, it is the one that they meet best.
 */
export function wentHerWay(
  assessment: Assessment | undefined,
  goalId: string | undefined,
): boolean {
  const topics = (assessment?.judgements ?? []).filter(({ criterion }) => criterion === 'topic');
  const pointsOf = (one: (typeof topics)[number] | undefined) => (one?.known ? one.points : 0);
  const hers = pointsOf(topics.find((one) => one.goalId === goalId));
  const isBest = topics.every((one) => one.goalId === goalId || pointsOf(one) < hers);
  return isBest && evidenceOf(assessment, 'road', roadPoints).length >= 2;
}

/**
 * Whether the page was looked at for a goal and has nothing at all of it. A page that couldn't be compared, or says
 * little of it, says nothing against.
 */
export function isFarFrom(assessment: Assessment | undefined, goalId: string | undefined): boolean {
  const topic = assessment?.judgements.find(
    (judgement) => judgement.criterion === 'topic' && judgement.goalId === goalId,
  );
  return topic?.known === true && topic.points === 0;
}

/** The words of the page that a finding of the fit rests on, where it has at least so many points. */
function evidenceOf(
  assessment: Assessment | undefined,
  criterion: 'topic' | 'openness' | 'road',
  least: number,
  goalId?: string,
): Evidence[] {
  const found = assessment?.judgements.find(
    (judgement) =>
      judgement.criterion === criterion && (goalId === undefined || judgement.goalId === goalId),
  );
  return found?.known && found.points >= least ? found.evidence : [];
}

/** Evidence is cut to two lines around what was found, a quote at its end. */
function restsOn({ field, words }: Quote, evidence: readonly Evidence[]): boolean {
  return evidence.some((found) => {
    const shown = tidy(found.words);
    return (
      found.field === field && shown !== '' && (words.includes(shown) || shown.includes(words))
    );
  });
}
