import { type Aims, type Goal, type Priority, statedGoals } from '@/utils/aims/aims';
import { type GoalTerms, goalTerms, parseGoal } from './text/goal';
import { termsOf } from './text/terms';
import { completeOrder } from './weights';

/** A goal as the criteria need it. */
export type CompiledGoal = Goal & {
  terms: GoalTerms;
  /** How close a title is to what the goal aims at, 0 to 1. */
  matches(title: string): number;
  /** How close a title is to where she comes from by this goal; missing where it doesn't say. */
  cameFrom?(title: string): number;
};

/** Her aims, made ready once for judging many people. */
export type CompiledAims = {
  aims: Aims;
  goals: CompiledGoal[];
  priorities: Priority[];
  /** What her own answers to earlier scores move the odds by. */
  shift: number;
};

/** Makes her aims ready for `assess`. `shift` is in log-odds. */
export function compileAims(aims: Aims, shift = 0): CompiledAims {
  return {
    aims,
    goals: statedGoals(aims).map((goal) => {
      const { source } = parseGoal(goal.learn);
      const terms = goalTerms(goal.learn);
      return {
        ...goal,
        terms,
        matches: (title) => shareOf(terms.target, title),
        ...(source ? { cameFrom: (title: string) => shareOf(terms.source, title) } : {}),
      };
    }),
    priorities: completeOrder(aims.priorities),
    shift,
  };
}

function shareOf(wanted: ReadonlyMap<string, number>, title: string): number {
  const said = new Set(termsOf(title).map(({ key }) => key));
  let [met, all] = [0, 0];
  for (const [key, weight] of wanted) {
    all += weight;
    if (said.has(key)) met += weight;
  }
  return all === 0 ? 0 : met / all;
}
