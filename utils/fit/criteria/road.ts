import type { Evidence, Finding } from '@/utils/fit/assessment';
import type { CompiledAims, CompiledGoal } from '@/utils/fit/compile-aims';
import type { FitInput } from '@/utils/fit/fit-input';
import { hasTitleWord } from '@/utils/fit/knowledge/features';
import { termsOf } from '@/utils/fit/text/terms';
import { distinct } from './distinct';
import { type HeldJob, heldJobs, wishedJobs } from './held-jobs';
import { isFirstJob, type Start, startOf } from './her-start';
import { rungOf } from './ladder';
import { silence } from './silence';
import { pull } from './steps-ahead';

/** From here on a title is taken for the kind of job that is looked for. */
const sameKind = 0.55;
/** How far having made the move lifts the points at most: seniority is on top. */
const moveLifts = 0.4;
/** Who wishes for the very job that she wants stands beside her, and can't show her the way. */
const besideHer = -0.3;
/** An employer's name says less about a job than its title. */
const byEmployer = 0.85;

/** Who fills such jobs, or sells the way into them, doesn't do them. */
const forOthers =
  /\b(?:recruit\w*|talent|staffing|headhunt\w*|resourcer|sourcer|sourcing|executive search|career|coach\w*|reclutador\w*|selecci[oó]n de personal)\b/i;

/** What one goal comes to: how far it moves the points, and on what that rests. */
type Met = { lift: number; evidence: Evidence[] };

/** A held job, with its employer's name where that says something of the work ("Vienna Hospital"). */
type Job = HeldJob & { telling?: string };

/**
 * The same road: did they once hold the job that she comes from, and hold the one that she wants now or later?
 * And, mildly, how many steps ahead they are, where they are in the same kind of work: elsewhere a title is no
 * merit. Who only wishes for what she wants is beside her. By the goal that says most. Where she comes from is in the goal ("from X to Y") or is what she does
 * now; left out where neither says.
 */
export function road(input: FitInput, compiled: CompiledAims): Finding[] {
  const start = startOf(compiled);
  const goals = compiled.goals.filter(
    (goal) => goal.cameFrom || start.isLike || start.rung !== undefined || isFirstJob(goal),
  );
  if (goals.length === 0) return [];
  const jobs = heldJobs(input).map((job) => withTelling(job, compiled));
  const met = goals.flatMap((goal) => meet(goal, jobs, start, compiled) ?? []);
  const [best = beside(input, goals)] = met.sort((a, b) => b.lift - a.lift);
  if (!best) {
    const { roles, about } = input;
    return [silence('road', { roles, about })];
  }
  const points = Math.min(1, Math.max(0, 0.5 + best.lift));
  return [{ criterion: 'road', known: true, points, evidence: best.evidence.slice(0, 3) }];
}

/** Who has held no such job, and says under their name that they would like one. */
function beside(input: FitInput, goals: readonly CompiledGoal[]): Met | undefined {
  const wish = wishedJobs(input).find(({ title }) =>
    goals.some((goal) => goal.matches(title) >= sameKind),
  );
  return wish && { lift: besideHer, evidence: [quote(wish)] };
}

function meet(
  goal: CompiledGoal,
  jobs: readonly Job[],
  start: Start,
  { aims }: CompiledAims,
): Met | undefined {
  const arrived = jobs
    .filter((job) => !job.told && isTheirs(job, goal))
    .map((job) => ({ job, share: closeness(job, goal.matches) }))
    .filter(({ share }) => share >= sameKind);
  const move = sameMove(goal, jobs, arrived, start);
  const first = isFirstJob(goal);
  // Who went on has stood there: only a first job is no longer fresh to those who have.
  const held = arrived.find(({ job }) => job.current) ?? (first ? undefined : arrived[0]);
  const now = held?.job;
  const theirs = now && rungOf(now.title, now);
  const hers = first ? 0 : start.rung;
  const gap = theirs === undefined || hers === undefined ? undefined : theirs - hers;
  if (!move && gap === undefined) return undefined;
  // For a first job, who had one a while ago knows more of it than who hires for it.
  const steps = first && aims.steps === 'any' ? 'next' : aims.steps;
  return {
    lift: (move?.lift ?? 0) + (gap === undefined ? 0 : pull(gap, steps)),
    evidence: distinct([
      ...(move?.evidence ?? []),
      ...(gap !== undefined && now ? [quote(now)] : []),
    ]),
  };
}

function isTheirs({ title }: HeldJob, { learn }: CompiledGoal): boolean {
  return !forOthers.test(title) || forOthers.test(learn);
}

function withTelling(job: HeldJob, { knowledge, wanted }: CompiledAims): Job {
  const { organisation } = job;
  return organisation !== undefined &&
    (hasTitleWord(organisation, knowledge) || termsOf(organisation, wanted).length > 0)
    ? { ...job, telling: organisation }
    : job;
}

/** How close a job is, by its title alone, or with the employer where that says what the title doesn't. */
function closeness({ title, telling }: Job, to: (title: string) => number): number {
  const alone = to(title);
  return telling === undefined || alone >= sameKind
    ? alone
    : Math.max(alone, byEmployer * to(`${title} ${telling}`));
}

/** The pair of jobs that makes her move best: the one that she comes from before the one that she wants. */
function sameMove(
  goal: CompiledGoal,
  jobs: readonly Job[],
  arrived: readonly { job: Job; share: number }[],
  start: Start,
): Met | undefined {
  const from = goal.cameFrom ?? start.isLike;
  if (!from || arrived.length === 0) return undefined;
  let best: { lift: number; evidence: Evidence[] } | undefined;
  for (const job of jobs) {
    const left = closeness(job, from);
    if (left < sameKind) continue;
    for (const { job: other, share } of arrived) {
      if (other.order <= job.order || !isMove(job, other, goal)) continue;
      const lift = moveLifts * Math.min(left, share);
      if (lift > (best?.lift ?? 0)) best = { lift, evidence: [quote(job), quote(other)] };
    }
  }
  return best;
}

/** In one kind of work, only a step up is a move. */
function isMove(from: Job, to: Job, goal: CompiledGoal): boolean {
  if (closeness(from, goal.matches) < sameKind) return true;
  const [low, high] = [rungOf(from.title, from), rungOf(to.title, to)];
  return low !== undefined && high !== undefined && high > low;
}

function quote({ field, words }: HeldJob): Evidence {
  return { field, words };
}
