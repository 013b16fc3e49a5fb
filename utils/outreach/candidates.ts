import type { Aims } from '@/utils/aims/aims';
import type { Assessment, Evidence } from '@/utils/fit/assessment';
import { goalTerms } from '@/utils/fit/text/goal';
import { termsOf } from '@/utils/fit/text/terms';
import type { Reading } from '@/utils/profile/reading';
import { inCommon, isFragment, kinds, kindsAnyway, tidy } from './quotes';
import type { Candidate, Quote } from './specific';

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
/** From these points on somebody went the way that she wants to go. */
const roadPoints = 0.5;
/** "If you are thinking about the same move, ask me": an offer to those alone whom it fits. */
const conditional =
  /\bif you\b|\bthe same\b|\bsi (?:est[áa]s|quieres|piensas)\b|\b(?:el|la) mism[oa]\b/i;

/**
 * What she could write about, most telling first: what speaks of the goal, best kind first; then where they say that
 * they can be asked, what both have in common, whatever else the page showed, and last what is set aside. Empty when
 * it showed nothing to quote. Nothing is made up.
 */
export function candidatesIn(
  reading: Reading,
  { background, assessment, goal }: Hers,
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
  const isOnTheirRoad = evidenceOf(assessment, 'road', roadPoints).length > 0;
  const sum = [...wanted.values()].reduce((all, weight) => all + weight, 0);
  // Of a goal in several words, all that tells stands in it.
  const holdsAll = (quote: Quote) => wanted.size > 1 && worthOf(quote) >= sum * nearlyAll;
  const asCandidate = (quote: Quote, speaks: boolean): Candidate => {
    const isOffer = restsOn(quote, inviting);
    const isForOthers = isOffer && !speaks && !isOnTheirRoad && conditional.test(quote.words);
    const invites = isOffer && !isForOthers;
    const { aside, ...rest } = quote;
    return {
      ...(isForOthers || (aside && !invites) ? { ...rest, aside: true } : rest),
      speaks,
      matches: matching.length > 0 && (restsOn(quote, matching) || holdsAll(quote)),
      invites,
    };
  };
  const speaking = kinds.flatMap((kind) =>
    kind(reading)
      .map((quote) => ({ candidate: asCandidate(quote, true), worth: worthOf(quote) }))
      .filter(({ worth, candidate }) => worth > 0 && !isFragment(candidate))
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
      .filter((candidate) => !isFragment(candidate));
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
  const inOrder = [...all.filter(({ aside }) => !aside), ...all.filter(({ aside }) => aside)];
  const unique = new Map<string, Candidate>();
  for (const one of inOrder) {
    const key = `${one.field} ${one.words}`;
    // A cause that both named is the same as the page's cause.
    if (!unique.has(key)) unique.set(key, one);
  }
  return [...unique.values()].slice(0, most.all);
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
