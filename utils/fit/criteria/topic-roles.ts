import type { Evidence } from '@/utils/fit/assessment';
import type { CompiledGoal } from '@/utils/fit/compile-aims';
import type { FitInput } from '@/utils/fit/fit-input';
import type { Knowledge } from '@/utils/fit/knowledge/pack';
import { titleOf } from '@/utils/fit/knowledge/role-match';
import { bioOf } from '@/utils/fit/text/bio';
import { denies } from '@/utils/fit/text/denials';
import { excerpt } from '@/utils/fit/text/excerpt';
import { headlineParts, sentences, titleAndOrganisation } from '@/utils/fit/text/segments';
import { termsOf } from '@/utils/fit/text/terms';
import { realness, wished } from '@/utils/fit/text/wishes';
import { valueIn } from '@/utils/profile/field';
import type { FieldName } from '@/utils/profile/reading';

/** A title that somebody holds, held, or says under their name. `worth`, 0 to 1: how much it says of their work. */
type HeldTitle = { field: FieldName; title: string; words: string; worth: number; isJob: boolean };

/** The titles on a page, and whose work they speak of. */
export type HeldTitles = {
  titles: readonly HeldTitle[];
  /**
   * How much of what the page says of any trade is this person's own, 0 to 1, as far as their jobs don't
   * bear it out: those who place or coach people of a trade, or wish to be of it, hold its words and not
   * the work.
   */
  own: number;
};

/**
 * What a title is worth, beside a job that is held. A job that is over says a little less; what stands under
 * the name and in none of the jobs, where there are jobs to see, is a claim. Judgement (2026-11).
 */
export const worths = { past: 0.75, undated: 0.9, claim: 0.55 } as const;
/** Recruiters know the jobs of a trade from outside; who sells a way into it needn't. Judgement (2026-11). */
const ownOf = { recruiters: 0.15, coaches: 0.1, wishing: 0.1 } as const;
/** From this probability on a job bears out what the rest of the page says. */
export const bornOut = 0.3;

/** Titles of those who fill others' jobs. */
const recruiters =
  /\b(?:recruit(?:er|ers|ment|ing)|headhunter|talent (?:acquisition|partner|sourcer|scout)|sourcer|resourcer|staffing|executive search|placements)\b/i;
/** Titles and promises of those who sell a way into others' trade. */
const coaches =
  /\b(?:(?:career|life|mindset|transformation|transition|executive|interview|job)s? (?:\w+ )?(?:coach|consultant|strategist|adviser|advisor)|head coach|coaching|bootcamp|i help (?:\S+ ){1,4}(?:become|get|land|find|move|break|grow|lead|transition|switch|secure))\b/i;
/** What a part under the name is worth that names no job at all. */
const unsure = 0.6;

const longestPart = 120;
const mostParts = 12;

/** The titles on a page with what each is worth, whatever the goal. */
export function heldTitles(input: FitInput, knowledge: Knowledge): HeldTitles {
  const jobs = (valueIn(input.roles) ?? []).flatMap(({ title, current }) =>
    title.split('\n').map((line) => ({
      ...heldTitle('roles', line, true),
      worth:
        realness(line) * (current === true ? 1 : current === false ? worths.past : worths.undated),
      isHeld: current !== false,
    })),
  );
  const bio = bioOf(input);
  const [field, line] =
    bio === undefined
      ? (['headline', valueIn(input.headline) ?? ''] as const)
      : (['about', sentences(bio).join(' | ')] as const);
  const under = surest(
    [...new Set(headlineParts(line).flatMap(ways))]
      .filter((part) => part.trim() !== '' && part.length <= longestPart)
      .slice(0, mostParts)
      .map((words) => heldTitle(field, words, false)),
    knowledge,
  );
  const isWishing = under.some(({ words }) => realness(words) === wished);
  const trades = [line, ...jobs.filter(({ isHeld }) => isHeld).map(({ title }) => title)].join(
    '\n',
  );
  return {
    titles: [...under, ...jobs].filter(({ title, worth }) => title.trim() !== '' && worth > 0),
    own: recruiters.test(trades)
      ? ownOf.recruiters
      : coaches.test(trades)
        ? ownOf.coaches
        : isWishing
          ? ownOf.wishing
          : 1,
  };
}

function heldTitle(field: FieldName, words: string, isJob: boolean): HeldTitle {
  return {
    field,
    title: titleAndOrganisation(words).title,
    words,
    worth: isDenied(words) ? 0 : realness(words),
    isJob,
  };
}

/** "ex-journalist" is a journalist who was one; "Baker, Bolts Group" and "of a fine team, baker" are a baker. */
function ways(part: string): string[] {
  const whole = part.replace(/^(?:ex|former)[- ]/i, '');
  const comma = whole.indexOf(', ');
  return comma < 0 ? [whole] : [whole, whole.slice(0, comma), whole.slice(comma + 2)];
}

/**
 * Of what stands under a name, "dog person" and "parent of two" are no jobs: a part is worth more, the surer it
 * names one beside the part that is surest.
 */
function surest(parts: readonly HeldTitle[], knowledge: Knowledge): HeldTitle[] {
  const names = parts.map(({ title }) => titleOf(title, knowledge).named.cosines[0] ?? 0);
  const most = Math.max(...names, 0);
  return parts.map((part, at) => ({
    ...part,
    worth: part.worth * (most === 0 ? 1 : unsure + (1 - unsure) * ((names[at] ?? 0) / most)),
  }));
}

function isDenied(words: string): boolean {
  const denied = denies(words);
  const terms = termsOf(words);
  return terms.length > 0 && terms.every(denied);
}

/**
 * The probability that somebody's work is what a goal aims at, by their titles; with the titles. `own` is how
 * much of what the rest of the page says is theirs, for this goal.
 */
export function byRole(
  { titles, own }: HeldTitles,
  goal: CompiledGoal,
): { points: number; evidence: Evidence[]; own: number; isBorneOut: boolean } {
  const judged = titles.map((held) => ({ held, points: goal.role(held.title) * held.worth }));
  // For her who wants to be a recruiter or a coach they speak of their own trade.
  const isOwnTrade = isAboutOthers(goal.learn);
  const hasJobs = titles.some(({ isJob }) => isJob);
  const isBorneOut = judged.some(
    ({ held, points }) =>
      held.isJob && points >= bornOut && (isOwnTrade || !isAboutOthers(held.title)),
  );
  const ofGoal = isOwnTrade || isBorneOut ? 1 : own;
  const found = judged
    .map(({ held, points }) => ({
      held,
      points:
        points *
        (held.isJob && (isOwnTrade || !isAboutOthers(held.title)) ? 1 : ofGoal) *
        (!held.isJob && hasJobs && !isBorneOut ? worths.claim : 1),
    }))
    .sort((a, b) => b.points - a.points);
  const best = found[0]?.points ?? 0;
  const told = new Set<string>();
  const evidence = found
    .filter(({ points }) => points >= 0.1 && points >= best / 2)
    .flatMap(({ held }): Evidence[] => {
      if (told.has(held.field)) return [];
      told.add(held.field);
      return [{ field: held.field, words: excerpt(held.words, 0, 0) }];
    });
  // Where no job can be seen, none can be asked.
  return { points: best, evidence, own: ofGoal, isBorneOut: isBorneOut || !hasJobs };
}

function isAboutOthers(title: string): boolean {
  return recruiters.test(title) || coaches.test(title);
}
