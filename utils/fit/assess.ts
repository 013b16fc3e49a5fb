import type { FieldName, Reading } from '@/utils/profile/reading';
import type { Assessment, Finding, Judgement, KnownJudgement } from './assessment';
import { logistic, logit } from './calibration';
import type { CompiledAims } from './compile-aims';
import { commonGround } from './criteria/common-ground';
import { logistics } from './criteria/logistics';
import { openness } from './criteria/openness';
import { road } from './criteria/road';
import { topic } from './criteria/topic';
import { values } from './criteria/values';
import { type FitInput, fitInput } from './fit-input';
import {
  bandOf,
  bestGoalShare,
  emptySourceShare,
  minimumCoverage,
  mostOfRow,
  prior,
  rowSources,
  topicShare,
  topicSources,
  weightOf,
} from './weights';

/** A criterion is one function in one file of `criteria/`; this list is all there is to register. */
const criteria: readonly ((input: FitInput, aims: CompiledAims) => Finding[])[] = [
  topic,
  road,
  values,
  commonGround,
  logistics,
  openness,
];

const mostReasons = 3;

/**
 * How well a reading fits her aims. Pure and deterministic; takes time linear in the page's text. What
 * couldn't be known neither raises nor lowers the score: it lowers the coverage, and where the whole or the
 * topic is covered less than `minimumCoverage` there is no score.
 *
 * A row of a list is held to `rowSources` instead: it never shows more, and its score is provisional wherever
 * it is shown.
 */
export function assess(reading: Reading, aims: CompiledAims): Assessment {
  const input = fitInput(reading);
  const findings = inHerOrder(
    criteria.flatMap((criterion) => criterion(input, aims)),
    aims,
  );
  const topicCoverage = coverageOfTopic(input);
  const coverage = coverageOf(reading, findings, topicCoverage, aims);
  const enough =
    findings.some(({ criterion, known }) => criterion === 'topic' && known) &&
    (reading.source === 'row'
      ? rowSources.some((field) => input[field].status === 'read')
      : Math.min(coverage, topicCoverage) >= minimumCoverage);
  const { score, chance, judgements } = addUp(
    findings,
    aims,
    reading.source === 'row' ? mostOfRow : 100,
  );
  return {
    ...(enough && score !== undefined
      ? { score, band: bandOf(score) }
      : { band: 'not-enough' as const }),
    coverage,
    judgements,
    reasons: reasonsOf(judgements),
    missing: missingOf(judgements),
    ...(chance === undefined ? {} : { chance }),
    ...(reading.source === 'row' ? { provisional: true as const } : {}),
  };
}

function inHerOrder(findings: readonly Finding[], { priorities }: CompiledAims): Finding[] {
  const places = ['topic', ...priorities.filter((id) => id !== 'topic'), 'openness'];
  return [...findings].sort((a, b) => places.indexOf(a.criterion) - places.indexOf(b.criterion));
}

/**
 * The score and what each finding adds to it, one after the other, so that the whole points add up. The
 * topic comes first: what it says is the probability that everything else moves.
 */
function addUp(
  findings: readonly Finding[],
  aims: CompiledAims,
  most: number,
): { score?: number; chance?: number; judgements: Judgement[] } {
  const { priorities, shift, goals } = aims;
  const topics = findings.filter(isKnownTopic);
  const shares = sharesOfGoals(topics, new Map(goals.map((goal) => [goal.id, goal.importance])));
  const match = topics.reduce((sum, { points }, at) => sum + points * (shares[at] ?? 0), 0);
  let odds = prior + topicShare(priorities) * (logit(match) - prior) + shift;
  let score = Math.min(most, rounded(odds));
  const ofTopic = portions(
    score,
    topics.map(({ points }, at) => points * (shares[at] ?? 0)),
  );
  const judgements = findings.map((finding): Judgement => {
    const weight = weightIn(finding, aims);
    if (!finding.known) return { ...finding, weight };
    if (finding.criterion === 'topic')
      return { ...finding, weight, adds: ofTopic[topics.indexOf(finding as KnownTopic)] ?? 0 };
    odds += weight * (2 * finding.points - 1);
    const before = score;
    score = Math.min(most, rounded(odds));
    return { ...finding, weight, adds: topics.length === 0 ? 0 : score - before };
  });
  return topics.length === 0
    ? { judgements }
    : { score, chance: logistic(odds - shift), judgements };
}

type KnownTopic = Finding & { known: true };
function isKnownTopic(finding: Finding): finding is KnownTopic {
  return finding.criterion === 'topic' && finding.known;
}

function rounded(odds: number): number {
  return Math.round(100 * logistic(odds));
}

/** How much each goal counts: the best-met one `bestGoalShare`, the rest by importance; together 1. */
function sharesOfGoals(
  topics: readonly KnownTopic[],
  importance: ReadonlyMap<string | undefined, number>,
): number[] {
  const all = topics.reduce((sum, { goalId }) => sum + (importance.get(goalId) ?? 1), 0);
  const best = topics.reduce(
    (top, { points }, at) => (points > (topics[top]?.points ?? -1) ? at : top),
    0,
  );
  return topics.map(
    ({ goalId }, at) =>
      (at === best ? bestGoalShare : 0) +
      ((1 - bestGoalShare) * (importance.get(goalId) ?? 1)) / all,
  );
}

/** A whole number in whole parts as large as their shares, by largest remainders. */
function portions(whole: number, shares: readonly number[]): number[] {
  const all = shares.reduce((sum, share) => sum + share, 0);
  if (all === 0) return shares.map((_, at) => (at === 0 ? whole : 0));
  const exact = shares.map((share) => (whole * share) / all);
  const parts = exact.map(Math.floor);
  const order = exact
    .map((value, at) => ({ at, rest: value - Math.floor(value) }))
    .sort((a, b) => b.rest - a.rest || a.at - b.at);
  const left = whole - parts.reduce((sum, part) => sum + part, 0);
  for (const { at } of order.slice(0, left)) parts[at] = (parts[at] ?? 0) + 1;
  return parts;
}

/** The share of what matters to her that could be known, in whole hundredths, so that "everything" is 1. */
function coverageOf(
  reading: Reading,
  findings: readonly Finding[],
  topicCoverage: number,
  aims: CompiledAims,
): number {
  // Without a goal in words the topic is what is missing most.
  let all = aims.goals.length === 0 ? weightOf('topic', aims.priorities) : 0;
  let covered = 0;
  for (const finding of findings) {
    const weight = weightIn(finding, aims);
    all += weight;
    if (finding.known) covered += weight * (finding.criterion === 'topic' ? topicCoverage : 1);
    else if (isSilent(finding, reading)) covered += weight * emptySourceShare;
  }
  return all === 0 ? 0 : Math.round((100 * covered) / all) / 100;
}

/** Whether everything that could have told was looked at. A goal that can't be compared wasn't looked for. */
function isSilent(finding: Finding, { fields }: Reading): boolean {
  return (
    !finding.known &&
    finding.criterion !== 'topic' &&
    finding.missing.every((field) => ['read', 'absent'].includes(fields[field].status))
  );
}

/** How much a finding weighs; of the topic's weight, each goal has its share by importance. */
function weightIn({ criterion, goalId }: Finding, { goals, priorities }: CompiledAims): number {
  const weight = weightOf(criterion, priorities);
  if (criterion !== 'topic') return weight;
  const all = goals.reduce((sum, { importance }) => sum + importance, 0);
  return weight * ((goals.find(({ id }) => id === goalId)?.importance ?? 0) / all);
}

/** How much of what could tell about the topic was read, 0 to 1. */
function coverageOfTopic(input: FitInput): number {
  let share = 0;
  for (const field of ['headline', 'roles', 'about', 'posts'] as const) {
    const { status } = input[field];
    if (status === 'read') share += topicSources[field];
    else if (status === 'absent' && field !== 'posts')
      share += topicSources[field] * emptySourceShare;
  }
  return Math.min(1, share);
}

/** The judgements with words to show that moved the score most. */
function reasonsOf(judgements: readonly Judgement[]): KnownJudgement[] {
  return judgements
    .filter((judgement): judgement is KnownJudgement => judgement.known)
    .filter(({ adds, evidence }) => adds !== 0 && evidence.length > 0)
    .sort((a, b) => Math.abs(b.adds) - Math.abs(a.adds))
    .slice(0, mostReasons);
}

/** What would tell most of what is unknown. */
function missingOf(judgements: readonly Judgement[]): FieldName[] {
  const worth = new Map<FieldName, number>();
  for (const judgement of judgements) {
    if (judgement.known) continue;
    for (const field of judgement.missing)
      worth.set(field, (worth.get(field) ?? 0) + judgement.weight);
  }
  return [...worth].sort((a, b) => b[1] - a[1]).map(([field]) => field);
}
