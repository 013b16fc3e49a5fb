import type { Evidence } from '@/utils/fit/assessment';
import type { CompiledGoal } from '@/utils/fit/compile-aims';
import type { FitInput } from '@/utils/fit/fit-input';
import { bioOf } from '@/utils/fit/text/bio';
import { denies } from '@/utils/fit/text/denials';
import { headlineParts, sentences, titleAndOrganisation } from '@/utils/fit/text/segments';
import { termsOf } from '@/utils/fit/text/terms';
import { realness } from '@/utils/fit/text/wishes';
import { valueIn } from '@/utils/profile/field';
import type { FieldName } from '@/utils/profile/reading';

/** A title that somebody holds, held, or says under their name. `worth`, 0 to 1: how much it says of their work. */
export type HeldTitle = {
  field: FieldName;
  title: string;
  words: string;
  worth: number;
  isJob: boolean;
};

/**
 * What a title is worth, beside a job that is held. A job that is over says a little less; what stands under
 * the name and in none of the jobs, where there are jobs to see, is a claim; who places, coaches or teaches
 * people of a trade isn't of it. Judgement (2026-11).
 */
const worths = { past: 0.88, undated: 0.94, claim: 0.55, others: 0.3, wishing: 0.5 } as const;
/** From this likeness on a job bears out what stands under the name. */
const bornOut = 0.3;

/** Titles of those whose trade is others' trade. */
const aboutOthers =
  /\b(?:recruit\w*|headhunt\w*|talent (?:acquisition|partner|sourcer)|sourcer|staffing|placing|placement|hiring|coach(?:es|ing)?|i help|helping|empowering|mentoring (?:for|of)|(?:career|job) advis\w+|tutor|bootcamp)\b/i;

const longestPart = 120;
const mostParts = 12;

/** The titles on a page with what each is worth, whatever the goal. */
export function heldTitles(input: FitInput): HeldTitle[] {
  const jobs = (valueIn(input.roles) ?? []).flatMap(({ title, current }) =>
    title.split('\n').map(
      (line): HeldTitle => ({
        field: 'roles',
        title: line,
        words: line,
        worth:
          realness(line) *
          (aboutOthers.test(line) ? worths.others : 1) *
          (current === true ? 1 : current === false ? worths.past : worths.undated),
        isJob: true,
      }),
    ),
  );
  const bio = bioOf(input);
  const [field, line] =
    bio === undefined
      ? (['headline', valueIn(input.headline) ?? ''] as const)
      : (['about', sentences(bio).join(' | ')] as const);
  const isOthers = aboutOthers.test(line);
  const under = [...headlineParts(line).flatMap(partsOf), line]
    .filter((part) => part.trim() !== '' && part.length <= longestPart)
    .slice(0, mostParts)
    .map((words): HeldTitle => {
      const { title } = titleAndOrganisation(words);
      return {
        field,
        title,
        words,
        worth: realness(words) * (isOthers ? worths.others : 1) * (isDenied(words) ? 0 : 1),
        isJob: false,
      };
    });
  const wishing = under.length > 0 && under.every(({ worth }) => worth <= 0.25) && !isOthers;
  return [
    ...under,
    ...jobs.map((job) => (wishing ? { ...job, worth: job.worth * worths.wishing } : job)),
  ].filter(({ title, worth }) => title.trim() !== '' && worth > 0);
}

/** "ex-journalist" is a journalist who was one. */
function partsOf(part: string): string[] {
  return part.split(/,\s|\s&\s|\s\+\s/).length > 4 ? [] : [part.replace(/^(?:ex|former)[- ]/i, '')];
}

function isDenied(words: string): boolean {
  const denied = denies(words);
  const terms = termsOf(words);
  return terms.length > 0 && terms.every(denied);
}

/** The probability that somebody's work is what a goal aims at, by their titles; with the titles. */
export function byRole(
  titles: readonly HeldTitle[],
  goal: CompiledGoal,
): { points: number; evidence: Evidence[] } {
  const judged = titles.map((held) => ({ held, chance: goal.role(held.title) }));
  const hasJobs = titles.some(({ isJob }) => isJob);
  const bestJob = Math.max(0, ...judged.map(({ held, chance }) => (held.isJob ? chance : 0)));
  const found = judged
    .map(({ held, chance }) => ({
      held,
      points:
        chance * held.worth * (!held.isJob && hasJobs && bestJob < bornOut ? worths.claim : 1),
    }))
    .sort((a, b) => b.points - a.points);
  const best = found[0]?.points ?? 0;
  const told = new Set<string>();
  const evidence = found
    .filter(({ points }) => points >= 0.1 && points >= best / 2)
    .flatMap(({ held }): Evidence[] => {
      if (told.has(held.field)) return [];
      told.add(held.field);
      return [{ field: held.field, words: held.words }];
    });
  return { points: best, evidence };
}
