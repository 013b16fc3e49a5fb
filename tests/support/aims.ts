import { type Aims, emptyAims } from '@/utils/aims/aims';

type AimsPlan = Partial<Omit<Aims, 'goals' | 'logistics'>> & {
  /** Goals in words; the first matters most. */
  goals?: readonly (string | Aims['goals'][number])[];
  logistics?: Partial<Aims['logistics']>;
};

/** Made-up aims: what is given, and everything else unsaid. Goals in words get the ids `goal-1`, `goal-2`… */
export function anAims({ goals = [], logistics = {}, ...rest }: AimsPlan = {}): Aims {
  const empty = emptyAims('goal-1');
  return {
    ...empty,
    ...rest,
    logistics: { ...empty.logistics, ...logistics },
    goals:
      goals.length === 0
        ? empty.goals
        : goals.map((goal, index) =>
            typeof goal === 'string'
              ? { id: `goal-${index + 1}`, learn: goal, by: '', importance: 3 }
              : goal,
          ),
  };
}
