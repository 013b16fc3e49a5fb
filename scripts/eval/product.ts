import { knowledge } from '@/tests/support/knowledge';
import { type Aims, emptyAims } from '@/utils/aims/aims';
import { assess } from '@/utils/fit/assess';
import type { Assessment } from '@/utils/fit/assessment';
import { compileAims } from '@/utils/fit/compile-aims';
import { roleMatch, roleOf, titleOf } from '@/utils/fit/knowledge/role-match';
import { read } from '@/utils/profile/field';
import type { Fields, Reading } from '@/utils/profile/reading';
import { readingOfRow } from '@/utils/profile/row';
import type { System } from './baselines.ts';

/** The only file here that knows how the product is called: everything else compares what it answers. */

/** What calibration was fitted to: how close a title is to a role, by role match alone. */
export const roleMatchOf: System = (documents) => {
  const titles = documents.map((document) => titleOf(document, knowledge()));
  return (query) => {
    const role = roleOf(query, knowledge());
    return titles.map((title) => roleMatch(role, title));
  };
};

/** Whether ESCO or O*NET list a title, word for word but for its endings and their order. */
export function isListed(title: string): boolean {
  return (titleOf(title, knowledge()).named.cosines[0] ?? 0) > 0.9999;
}

/** The fit of somebody to her aims. */
export function judge(reading: Reading, aims: Aims): Assessment {
  return assess(reading, compileAims(aims, knowledge()));
}

/** Goals that are judged at once: as many as she may have. */
const together = 10;

/**
 * For each goal in words, the probability that each person matches it, as the product gives it: the goal is
 * parsed, the headline is cut into segments, and so on. -1 where it says that it doesn't know.
 */
export function matchesOf(goals: readonly string[], readings: readonly Reading[]): Float64Array[] {
  const scores = goals.map(() => new Float64Array(readings.length).fill(-1));
  for (let first = 0; first < goals.length; first += together) {
    const aims = compileAims(aimsFor(goals.slice(first, first + together), first), knowledge());
    readings.forEach((reading, at) => {
      for (const judgement of assess(reading, aims).judgements) {
        if (judgement.criterion !== 'topic' || !judgement.known) continue;
        const score = scores[Number(judgement.goalId)];
        if (score) score[at] = judgement.points;
      }
    });
  }
  return scores;
}

function aimsFor(goals: readonly string[], first: number): Aims {
  return {
    ...emptyAims('0'),
    goals: goals.map((learn, at) => ({ id: String(first + at), learn, by: '', importance: 3 })),
  };
}

/** A row of a list that shows a headline and nothing else. */
export function rowWith(headline: string): Reading {
  return readingOfRow(
    {
      identity: 'linkedin:nobody',
      layout: 'linkedin-people-search',
      fields: { headline: read(headline, 'position') },
    },
    0,
  );
}

/** A page of somebody's own on which these fields were read, and whatever else there is wasn't loaded. */
export function pageWith(fields: Partial<Fields>): Reading {
  return {
    ...readingOfRow({ identity: 'linkedin:nobody', layout: 'linkedin-page', fields }, 0),
    source: 'profile',
  };
}
