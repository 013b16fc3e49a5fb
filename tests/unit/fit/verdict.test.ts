import { expect, it } from 'vitest';
import type { Assessment } from '@/utils/fit/assessment';
import { Verdict, verdictOn } from '@/utils/fit/verdict';
import { aReading } from '../../support/reading';

const reading = aReading({ identity: 'linkedin:maya', name: 'Maya Okafor' });
const topic = { criterion: 'topic' as const, weight: 1, known: true as const, evidence: [] };
const assessment: Assessment = {
  score: 72,
  band: 'good',
  coverage: 0.8,
  chance: 0.76,
  judgements: [
    { ...topic, goalId: 'goal-1', points: 0.2, adds: 10 },
    { ...topic, goalId: 'goal-2', points: 0.7, adds: 50 },
    { criterion: 'road', weight: 0.9, known: true, points: 0.9, adds: 12, evidence: [] },
    { criterion: 'values', weight: 0.8, known: false, missing: ['about'] },
  ],
  reasons: [],
  missing: [],
};
const id = 'verdict-of-maya';

it('an answer says what it is about: who, the number then, the chance behind it, and what was known', () => {
  const verdict = verdictOn(id, { reading, assessment }, { right: false, because: 'field' });
  expect(verdict).toEqual({
    id,
    identity: 'linkedin:maya',
    name: 'Maya Okafor',
    right: false,
    because: 'field',
    score: 72,
    chance: 0.76,
    criteria: { topic: 0.7, road: 0.9 },
  });
  expect(Verdict.safeParse(verdict).success).toBe(true);
});

it('there is no answer where there is no number', () => {
  const { score: _, ...without } = assessment;
  expect(verdictOn(id, { reading, assessment: without }, { right: true })).toBeUndefined();
});
