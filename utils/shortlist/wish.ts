import * as z from 'zod/mini';
import { type Stage, stages } from '@/utils/journey/standing';
import { siteIds } from '@/utils/profile/identity';
import type { GradesOf } from './search-index';

/** What her people can be put in order by: best fit, soonest next step, latest word between them, name. */
export const orders = ['fit', 'next', 'touched', 'name'] as const;
export type Order = (typeof orders)[number];

const id = z.string().check(z.minLength(1), z.maxLength(80));

/** Longest tag, in UTF-16 units. */
export const longestTag = 60;
export const Tag = z.string().check(z.minLength(1), z.maxLength(longestTag));

/** Which of her people she wants to see, and in what order. What is missing is no condition. */
export const Wish = z.strictObject({
  words: z.string().check(z.maxLength(300)),
  stage: z.optional(z.enum(stages)),
  goalId: z.optional(id),
  tag: z.optional(Tag),
  site: z.optional(z.enum(siteIds)),
  /** Only who says that they can be asked. */
  open: z.optional(z.literal(true)),
  /** Only who may be kept twice. */
  twice: z.optional(z.literal(true)),
  order: z.enum(orders),
});
export type Wish = z.infer<typeof Wish>;

export const everybody: Wish = { words: '', order: 'fit' };

/** Whether anything narrows the list. */
export function isNarrow({ order, words, ...conditions }: Wish): boolean {
  return words.trim() !== '' || Object.values(conditions).some((value) => value !== undefined);
}

/** A wish that she gave a name, to come back to. */
export const SavedView = z.strictObject({
  id,
  name: z.string().check(z.minLength(1), z.maxLength(60)),
  wish: Wish,
});
export type SavedView = z.infer<typeof SavedView>;

/**
 * The people in their order who were found, who was found best first; within one grade the order stays.
 *
 * @param gradesOf how well each was found; `undefined` where nothing was searched for
 */
export function found(ids: readonly string[], gradesOf: GradesOf | undefined): readonly string[] {
  if (!gradesOf) return ids;
  const byGrade: string[][] = [];
  const grades = gradesOf(ids);
  for (let at = 0; at < ids.length; at++) {
    const grade = grades[at] ?? 0;
    if (grade === 0) continue;
    byGrade[grade] ??= [];
    byGrade[grade].push(ids[at] ?? '');
  }
  return byGrade.reverse().flat();
}

/** The same people by stage, each in the order that they had. */
export function byStage(
  ids: readonly string[],
  stageOf: ReadonlyMap<string, Stage>,
): Record<Stage, string[]> {
  const columns = Object.fromEntries(stages.map((stage) => [stage, [] as string[]])) as Record<
    Stage,
    string[]
  >;
  for (const one of ids) {
    const stage = stageOf.get(one);
    if (stage) columns[stage].push(one);
  }
  return columns;
}
