import { type CompiledAims, type CompiledGoal, compileAims } from '@/utils/fit/compile-aims';
import { oncePer } from '@/utils/fit/once-per';
import { titleAndOrganisation } from '@/utils/fit/text/segments';
import { rungOf } from './ladder';

/** Where she starts from: what she does now, as a title to compare with, and the rung that she stands on. */
export type Start = {
  /** How close a title is to what she does now, 0 to 1; missing where she doesn't say. */
  isLike?: CompiledGoal['matches'];
  rung?: number;
};

const firstJob =
  /\b(?:first|entry[- ]level|junior|graduate|primer|primera)\b.{0,30}\b(?:jobs?|roles?|positions?|internships?|trabajo|empleo|puesto)\b|\b(?:internship|apprenticeship|traineeship)\b/i;

/** Whether a goal is a first job: then she stands at its beginning, whatever she did elsewhere. */
export function isFirstJob({ learn }: CompiledGoal): boolean {
  return firstJob.test(learn);
}

/** Where she starts from, worked out once for all people. */
export const startOf = oncePer(({ aims, knowledge }: CompiledAims): Start => {
  // "Senior designer at a payments company; I get my first people in spring": the rest is no title.
  const [clause = ''] = aims.now.split(/[,;.(|\n–—]|\band i\b/i);
  const { title } = titleAndOrganisation(clause.trim());
  if (title.trim() === '') return {};
  const [now] = compileAims(
    { ...aims, goals: [{ id: 'now', learn: title, by: '', importance: 1 }] },
    knowledge,
  ).goals;
  const rung = rungOf(title);
  return {
    ...(now ? { isLike: (other: string) => now.matches(other) } : {}),
    ...(rung === undefined ? {} : { rung }),
  };
});
