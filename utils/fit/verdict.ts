import * as z from 'zod/mini';
import { valueIn } from '@/utils/profile/field';
import { Identity } from '@/utils/profile/identity';
import type { Reading } from '@/utils/profile/reading';
import { type Assessment, criterionIds } from './assessment';

/** Why somebody isn't for her, as chips beside the answer. */
export const becauses = ['field', 'senior', 'junior', 'far', 'closed', 'other'] as const;
export type Because = (typeof becauses)[number];

const share = z.number().check(z.gte(0), z.lte(1));

/**
 * Her answer to one assessment: right, or not for her. `chance` is the probability that the score stood for,
 * before her own answers moved it; `score` the number that she saw, 0 to 100; `criteria` the points of each
 * criterion that was known, 0 to 1, the best goal's for the topic. Newer answers about the same person take
 * the place of older ones.
 */
export const Verdict = z.strictObject({
  id: z.string().check(z.minLength(8), z.maxLength(80)),
  identity: Identity,
  name: z.optional(z.string().check(z.maxLength(300))),
  right: z.boolean(),
  because: z.optional(z.enum(becauses)),
  note: z.optional(z.string().check(z.maxLength(300))),
  score: z.number().check(z.gte(0), z.lte(100)),
  chance: share,
  criteria: z.partialRecord(z.enum(criterionIds), share),
});
export type Verdict = z.infer<typeof Verdict>;

/** Her word, before it is joined with what it is about. */
export type VerdictWord = { right: true } | { right: false; because: Because; note?: string };

/**
 * Her answer to an assessment with what it is about. Only what has a score can be answered: `undefined`
 * where there is none.
 */
export function verdictOn(
  id: string,
  about: { reading: Reading; assessment: Assessment },
  word: VerdictWord,
): Verdict | undefined {
  const { reading, assessment } = about;
  const { score, chance, judgements } = assessment;
  if (score === undefined || chance === undefined) return undefined;
  const criteria: Verdict['criteria'] = {};
  for (const judgement of judgements) {
    if (!judgement.known) continue;
    const { criterion, points } = judgement;
    criteria[criterion] = Math.max(criteria[criterion] ?? 0, points);
  }
  const name = valueIn(reading.fields.name)?.slice(0, 300);
  return {
    id,
    identity: reading.identity,
    ...(name ? { name } : {}),
    score,
    chance,
    criteria,
    ...word,
  };
}
