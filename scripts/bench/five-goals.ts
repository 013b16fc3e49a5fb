import type { Aims } from '../../utils/aims/aims.ts';
import { anaAims } from '../sample-aims.ts';

/** The sample's aims with five goals: a move, leading, a trade, a skill and something to start. */
export const fiveGoals: Aims = {
  ...anaAims,
  goals: [
    ...anaAims.goals,
    { id: 'goal-3', learn: 'become a data analyst in public health', by: '', importance: 2 },
    { id: 'goal-4', learn: 'speak with confidence in public', by: '2027-03', importance: 1 },
    { id: 'goal-5', learn: 'start a small social enterprise', by: '', importance: 3 },
  ],
};
