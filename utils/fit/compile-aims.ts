import { type Aims, type Goal, type Priority, statedGoals } from '@/utils/aims/aims';
import { probabilityOf } from './calibration';
import type { Knowledge } from './knowledge/pack';
import { type Role, roleMatch, roleOf, titleOf } from './knowledge/role-match';
import { type GoalTerms, goalTerms, type ParsedGoal, parseGoal } from './text/goal';
import { type Spoken, spokenIn } from './text/language';
import { memo } from './text/memo';
import { termsOf } from './text/terms';
import { type TextVector, textVector } from './text/text-vector';
import { completeOrder } from './weights';

/** A goal as the criteria need it. */
export type CompiledGoal = Goal & {
  terms: GoalTerms;
  spoken: Spoken;
  /** How surely the goal names a kind of job, 0 to 1: "become a nurse" does, "speak with confidence" doesn't. */
  isRole: number;
  /** The probability, 0 to 1, that a job title is what the goal aims at, by role match alone. */
  role(title: string): number;
  /** How close a title is to what the goal aims at, 0 to 1, by role or by words. */
  matches(title: string): number;
  /** How close a title is to where she comes from by this goal, 0 to 1; missing where it doesn't say. */
  cameFrom?(title: string): number;
  /** The whole text, where it is longer than any goal is said: a description of a job, an abstract. */
  text?: TextVector;
};

/** Her aims, made ready once for judging many people. */
export type CompiledAims = {
  aims: Aims;
  goals: CompiledGoal[];
  /** The keys of all terms of all goals: what is looked for on a page. */
  wanted: ReadonlySet<string>;
  priorities: Priority[];
  /** What her own answers to earlier scores move the odds by. */
  shift: number;
  knowledge: Knowledge;
};

/** The cosine of the best occupation from which, and at which wholly, a goal is taken to name a job. */
const names = { from: 0.4, wholly: 0.8 } as const;
/** A goal longer than this, in UTF-16 units, is compared as a text too; a field of the form holds no more. */
const longest = 300;

/** Makes her aims ready for `assess`. `shift` is in log-odds. */
export function compileAims(aims: Aims, knowledge: Knowledge, shift = 0): CompiledAims {
  const stated = statedGoals(aims);
  const hers = spokenIn([aims.now, ...stated.map(({ learn }) => learn)].join('\n'));
  const goals = stated.map((goal) => compileGoal(goal, hers, knowledge));
  return {
    aims,
    goals,
    wanted: new Set(goals.flatMap(({ terms }) => [...terms.target.keys(), ...terms.source.keys()])),
    priorities: completeOrder(aims.priorities),
    shift,
    knowledge,
  };
}

function compileGoal(goal: Goal, hers: Spoken, knowledge: Knowledge): CompiledGoal {
  const parsed = parseGoal(goal.learn);
  const terms = goalTerms(goal.learn);
  const targets = jobsOf(parsed).map((job) => roleOf(job, knowledge));
  const source = parsed.source === undefined ? undefined : roleOf(parsed.source, knowledge);
  const role = matching(targets, knowledge);
  const fromSource = source && matching([source], knowledge);
  return {
    ...goal,
    terms,
    spoken: spokenOf(goal, parsed, hers),
    isRole: Math.max(0, ...targets.map(surelyNamed)),
    role,
    matches: (title) => Math.max(role(title), shareOf(terms.target, title)),
    ...(fromSource
      ? { cameFrom: (title) => Math.max(fromSource(title), shareOf(terms.source, title)) }
      : {}),
    ...(goal.learn.length > longest ? { text: textVector(goal.learn, knowledge) } : {}),
  };
}

/**
 * Short goals have few function words, and "aprender" is Portuguese as well: there their beginning tells, else what
 * she writes in otherwise. Where nothing tells, they are taken for English, in which we ask her for them.
 */
function spokenOf({ learn }: Goal, { language }: ParsedGoal, hers: Spoken): Spoken {
  const spoken = spokenIn(learn);
  if (spoken.language !== undefined || spoken.script !== 'latin') return spoken;
  if (language === 'es') return { language, ...spoken };
  const { among } = spoken;
  const isInHers =
    hers.script === spoken.script &&
    hers.language !== undefined &&
    (among === undefined || among.includes(hers.language));
  if (isInHers) return hers;
  return among === undefined ? { ...spoken, language: 'en' } : spoken;
}

/** The titles of those who do what a goal is about: who runs a design team is a design manager. */
function jobsOf({ target, leads, language }: ParsedGoal): string[] {
  if (!leads) return [target];
  return language === 'es'
    ? [`director de ${target}`, `jefe de ${target}`, `responsable de ${target}`]
    : [`${target} manager`, `head of ${target}`, `${target} director`];
}

function matching(targets: readonly Role[], knowledge: Knowledge): (title: string) => number {
  return (title) => {
    const other = titleOf(title, knowledge);
    return probabilityOf(Math.max(...targets.map((target) => roleMatch(target, other))));
  };
}

function surelyNamed({ named }: Role): number {
  const cosine = named.cosines[0] ?? 0;
  return Math.min(1, Math.max(0, (cosine - names.from) / (names.wholly - names.from)));
}

/** A title is asked for every goal, one right after the other. */
const termsSaid = memo(300, (title): ReadonlySet<string> => {
  return new Set(termsOf(title).map(({ key }) => key));
});

function shareOf(wanted: ReadonlyMap<string, number>, title: string): number {
  const said = termsSaid(title);
  let [met, all] = [0, 0];
  for (const [key, weight] of wanted) {
    all += weight;
    if (said.has(key)) met += weight;
  }
  return all === 0 ? 0 : met / all;
}
