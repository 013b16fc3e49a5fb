import type { Evidence, Finding } from '@/utils/fit/assessment';
import type { CompiledAims, CompiledGoal } from '@/utils/fit/compile-aims';
import type { FitInput } from '@/utils/fit/fit-input';
import { oncePer } from '@/utils/fit/once-per';
import { denies } from '@/utils/fit/text/denials';
import { excerpt } from '@/utils/fit/text/excerpt';
import type { GoalTerms } from '@/utils/fit/text/goal';
import { type Spoken, speakOtherwise, spokenIn } from '@/utils/fit/text/language';
import type { Term } from '@/utils/fit/text/terms';
import { valueIn } from '@/utils/profile/field';
import type { FieldName } from '@/utils/profile/reading';
import { bornOut, byRole, heldTitles, worths } from './topic-roles';
import { type Segment, topicSegments, trust } from './topic-segments';
import { byTexts } from './topic-texts';

const readables = ['headline', 'roles', 'about'] as const satisfies readonly FieldName[];
const mostEvidence = 3;

/** How much of the points come from words that stand together rather than strewn over the page. */
const togetherShare = 0.3;
/** What is left when only lesser words were met: leading anything else is not leading a design team. */
const lesserOnly = 0.8;
const tellingWeight = 0.5;

/** Fewer points than this are nothing: anybody at all would have five times as many. */
const hardlyAny = 0.02;

/**
 * Topic: does this person do what she wants to learn? One finding per stated goal: the probability that they
 * do. A goal that names a job is compared with their titles (`topic-roles.ts`), any goal with the words of
 * the page, a long text with their texts. Unknown when neither headline nor jobs nor "about" could be read,
 * the goal holds no word to look for, or it is in another language than the page.
 */
export function topic(input: FitInput, { goals, wanted, knowledge }: CompiledAims): Finding[] {
  const missing = readables.filter((field) => input[field].status !== 'read');
  const readable = missing.length < readables.length;
  const said = readable ? topicSegments(input, wanted) : [];
  const segments = said.map(withoutDenied);
  const titles = heldTitles(input, knowledge);
  let page: Spoken | undefined;
  const isForeign = (goal: CompiledGoal) => {
    page ??= spokenIn(wordsOf(input));
    return speakOtherwise(goal.spoken, page);
  };
  return goals.map((goal): Finding => {
    const { id, terms, text } = goal;
    const head = { criterion: 'topic', goalId: id } as const;
    const role = byRole(titles, goal);
    const comparable =
      terms.target.size > 0 &&
      ((goal.isRole === 1 && role.points >= likely) || isShared(terms, said) || !isForeign(goal));
    // No other part of the page would tell more about a goal that can't be compared.
    if (!readable || !comparable)
      return { ...head, known: false, missing: comparable ? missing : [] };
    const met = meet(role.isBorneOut ? segments : asClaims(segments, goal), terms.target);
    const words = { ...met, points: met.points * role.own };
    const found = text
      ? join(byTexts(input, text, knowledge), words, 0)
      : join(words, role, goal.isRole);
    return { ...head, known: true, ...(found.points < hardlyAny ? nothing : found) };
  });
}

/**
 * What is said where no job bears it out, not by its title nor by its words. As far as the goal names a job,
 * what stands under the name is a claim, and skills and keywords, which anybody can add, say nothing.
 */
function asClaims(
  segments: readonly Segment[],
  { terms, isRole }: CompiledGoal,
): readonly Segment[] {
  const jobs = segments.filter(({ field }) => field === 'roles');
  if (meet(jobs, terms.target).points >= bornOut) return segments;
  return segments.map((segment) => {
    const worth = segment.listed ? 0 : segment.field === 'headline' ? worths.claim : 1;
    return { ...segment, trust: segment.trust * (1 - isRole * (1 - worth)) };
  });
}

type Met = { points: number; evidence: Evidence[] };
const nothing: Met = { points: 0, evidence: [] };
/** A title this close to the goal is understood in whatever language both are. */
const likely = 0.5;
/** Of two ways to tell, the one that tells more counts so much, where the goal names a job. */
const betterShare = 0.85;

/** Words alone where a goal names no job; as far as it does, mostly the better of words and role. */
function join(words: Met, role: Met, isRole: number): Met {
  const both =
    betterShare * Math.max(words.points, role.points) +
    (1 - betterShare) * Math.min(words.points, role.points);
  const points = words.points + (both - words.points) * isRole;
  const [first, second] =
    isRole > 0 && role.points > words.points ? [role, words] : [words, isRole > 0 ? role : nothing];
  const evidence = [...first.evidence];
  for (const other of second.evidence)
    if (!evidence.some(({ field }) => field === other.field)) evidence.push(other);
  return { points, evidence: evidence.slice(0, mostEvidence) };
}

/**
 * Whether any word of what she wants stands on the page. Where she comes from is none: "marketing" stands on pages in
 * many languages, and tells nothing of the rest.
 */
function isShared({ target }: GoalTerms, said: readonly Segment[]): boolean {
  return said.some(({ terms }) => terms.some(({ key }) => target.has(key)));
}

/** What tells the language of a page: their own running words and titles. */
function wordsOf({ headline, about, roles, posts }: FitInput): string {
  const jobs = (valueIn(roles) ?? []).flatMap(({ title, description = '' }) => [
    title,
    description,
  ]);
  return [valueIn(headline) ?? '', valueIn(about) ?? '', ...jobs, ...(valueIn(posts) ?? [])].join(
    '\n',
  );
}

/** "I have never worked in PR" holds the word and not the work. */
function withoutDenied(segment: Segment): Segment {
  const isDenied = denies(segment.text);
  return { ...segment, terms: segment.terms.filter((term) => !isDenied(term)) };
}

function meet(segments: readonly Segment[], target: ReadonlyMap<string, number>): Met {
  if (!segments.some(({ terms }) => terms.some(({ key }) => target.has(key)))) return nothing;
  const strewn = share(strengths(segments, target), target);
  const { needed } = measuresOf(target);
  let together = 0;
  const bestOfField = new Map<FieldName, { segment: Segment; strength: number }>();
  for (const [segment, terms] of withTheirJob(segments)) {
    const strength = Math.min(1, hitWeight(terms, target) / needed) * segment.trust;
    if (strength === 0) continue;
    together = Math.max(together, Math.min(1, strength / trust.headline));
    if (strength > (bestOfField.get(segment.field)?.strength ?? 0))
      bestOfField.set(segment.field, { segment, strength });
  }
  const met =
    ((1 - togetherShare) * strewn + togetherShare * together) *
    (meetsTelling(segments, target) ? 1 : lesserOnly);
  const evidence = [...bestOfField.values()]
    .sort((a, b) => b.strength - a.strength)
    .slice(0, mostEvidence)
    .map(({ segment }) => quote(segment, target));
  return { points: met, evidence };
}

/** How surely each term is this person's own, 0 to 1: places add up, repeating within a place does not. */
function strengths(
  segments: readonly Segment[],
  wanted: ReadonlyMap<string, number>,
): Map<string, number> {
  const perSource = new Map<string, Map<string, number>>();
  for (const { source, trust: worth, terms } of segments) {
    for (const { key } of terms) {
      if (!wanted.has(key)) continue;
      const sources = perSource.get(key) ?? new Map<string, number>();
      sources.set(source, Math.max(sources.get(source) ?? 0, worth));
      perSource.set(key, sources);
    }
  }
  return new Map(
    [...perSource].map(([key, sources]) => [
      key,
      1 - [...sources.values()].reduce((open, worth) => open * (1 - worth), 1),
    ]),
  );
}

function share(strength: ReadonlyMap<string, number>, wanted: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const [key, weight] of wanted) sum += weight * (strength.get(key) ?? 0);
  return Math.min(1, sum / measuresOf(wanted).needed);
}

/** Whether one of the telling words is met, where the goal has any. */
function meetsTelling(segments: readonly Segment[], wanted: ReadonlyMap<string, number>): boolean {
  const { telling } = measuresOf(wanted);
  return (
    telling.size === 0 || segments.some(({ terms }) => terms.some(({ key }) => telling.has(key)))
  );
}

/**
 * What full points take, and the telling words. Beyond three of these a goal is told in detail, and half of
 * the rest will do.
 */
const measuresOf = oncePer((wanted: ReadonlyMap<string, number>) => {
  const sum = [...wanted.values()].reduce((all, weight) => all + weight, 0);
  return {
    needed: sum > 3 ? 3 + (sum - 3) / 2 : sum,
    telling: new Set(
      [...wanted].filter(([, weight]) => weight >= tellingWeight).map(([key]) => key),
    ),
  };
});

/** Each segment with its terms; a job's title also with its organisation's, "Press Officer" at a charity. */
function withTheirJob(segments: readonly Segment[]): [Segment, Term[]][] {
  const ofJob = new Map<number, Term[]>();
  for (const { job, terms } of segments)
    if (job !== undefined) ofJob.set(job, [...(ofJob.get(job) ?? []), ...terms]);
  return segments.map((segment) => [
    segment,
    segment.job === undefined || segment.source === 'role-organisation'
      ? segment.terms
      : (ofJob.get(segment.job) ?? segment.terms),
  ]);
}

function hitWeight(terms: readonly Term[], wanted: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const key of new Set(terms.map((term) => term.key))) sum += wanted.get(key) ?? 0;
  return sum;
}

function quote({ field, text, terms }: Segment, wanted: ReadonlyMap<string, number>): Evidence {
  const hits = terms.filter(({ key }) => wanted.has(key));
  const first = hits[0]?.start ?? 0;
  // Around the first hit and whatever follows closely; the rest of a long sentence is left out.
  const last = hits.findLast(({ end }) => end - first <= 90)?.end ?? first;
  return { field, words: excerpt(text, first, last) };
}
