import { caps } from '@/utils/profile/caps';
import { type Field, read, unreadable } from '@/utils/profile/field';
import type { Education, Role, Volunteering } from '@/utils/profile/reading';
import { selectAll } from '@/utils/sites/select-all';
import { cut, defined, fieldOr, listField } from '@/utils/sites/values';
import { visibleText } from '@/utils/sites/visible-text';
import { isCurrent, isDates, isRange } from './dates';
import { isCount } from './followers';
import { keyOf } from './sdui-keys';
import { entriesOf, type Line, labelOf, lineOf, linesOf, longTextOf } from './sdui-lines';

/** Seen 2026-03 to 2026-09, signed in. Everything is a `p`; the structure around it says what it is. */
const selectors = {
  // One employer: a job, or a group of jobs in a list of its own.
  job: '[componentkey^="entity-collection-item"], [id^="entity-collection-item"]',
  // Where that has no name for machines any more: every employer has its logo, or the place of one.
  logoBox: 'figure',
  groupedJob: 'ul > li',
  // Named after the employer ("Topa Media logo"), in any language; tells an employer from a kind of job.
  logo: 'figure svg[aria-label], figure img[alt]',
  listItem: '[role="listitem"]',
} as const;
const skillKey = 'com.linkedin.sdui.profile.skill(';

/** The "about" text in full. Without its box it is the only paragraph of a card that holds nothing else. */
export function readAbout(card: Element): Field<string> {
  const text = longTextOf(card);
  if (text) return read(text, 'attribute');
  const [only, ...others] = card.querySelectorAll('p');
  // Links and lists lead to the skills below it, which have a line of their own above them.
  const isAlone =
    others.length === 0 &&
    [...card.querySelectorAll('a, li')].every((part) => only?.contains(part));
  return fieldOr(only && isAlone ? cut(visibleText(only), caps.text) : undefined, 'text');
}

/** Every job of the card, jobs of one employer each on its own. */
export function readRoles(card: Element): Field<Role[]> {
  return listField(jobsIn(card).flatMap(rolesOf), 'position');
}

function jobsIn(card: Element): Element[] {
  const keyed = selectAll(card, selectors.job);
  if (keyed.length > 0) return keyed;
  const boxes: Element[] = [...card.querySelectorAll(selectors.logoBox)];
  const jobs = boxes.map((box) => {
    let job = box;
    for (let at: Element | null = box; at && at !== card; at = at.parentElement) {
      const around = at;
      if (boxes.some((other) => other !== box && around.contains(other))) break;
      job = at;
    }
    return job;
  });
  return [...new Set(jobs)];
}

function rolesOf(item: Element): Role[] {
  const lines = linesOf(item);
  const [first, second, third] = lines.map(({ text }) => text);
  const logo = labelOf(item.querySelector(selectors.logo));
  const grouped = [...item.querySelectorAll(selectors.groupedJob)].flatMap((li) => {
    const own = linesOf(li);
    if (isSecond(own[0], lines)) return [];
    // A kind of job may stand in between.
    const at = own.findIndex(({ text }, index) => index > 0 && index < 3 && isDates(text));
    return roleFrom(own, at, undefined, li) ?? [];
  });
  if (grouped.length === 0) {
    // An employer is required, so with one line before the dates nobody can say which of both it is.
    const isComplete = first && third && isDates(third) && second && !isRange(second);
    const isTurned = isComplete && logo?.includes(first) && !logo.includes(employerFrom(second));
    // Two dates: two jobs, one of which has lost what holds it together.
    const isOne = lines.filter(({ text }, at) => at !== 1 && isDates(text)).length === 1;
    if (!isComplete || isTurned) return [];
    return [roleFrom(lines, 2, employerFrom(second), isOne ? item : undefined) ?? []].flat();
  }
  // A group's second line is how long in all; without it nobody can say that the first is the employer.
  const isNamed = logo
    ? first && logo.includes(first)
    : second && /\p{Nd}/u.test(second) && !/\p{Nd}/u.test(first ?? '0');
  const shared = placeOfGroup(lines);
  return grouped.map((role) =>
    defined({
      ...role,
      organisation: isNamed ? first : undefined,
      location: role.location ?? (isNamed ? shared : undefined),
    }),
  );
}

/**
 * Whether a line looks like the second one of the group's head and not like the first: then it is the kind of
 * a job whose title is missing. Looks are hashed classes, which tell only same from different.
 */
function isSecond(line: Line | undefined, [first, second]: readonly Line[]): boolean {
  const looks = line?.p.className;
  return looks !== first?.p.className && looks === second?.p.className;
}

/** The job of these lines, whose dates are the line `at`. */
function roleFrom(
  lines: Line[],
  at: number,
  organisation: string | undefined,
  item: Element | undefined,
): Role | undefined {
  const [title, dates, place] = [lines[0]?.text, lines[at], lines[at + 1]];
  if (!title || !dates || at < 1) return undefined;
  // What stands below is in a box of its own: skills, attachments.
  const isPlace = item && place?.p.parentElement === dates.p.parentElement;
  return defined({
    title,
    organisation,
    dates: dates.text,
    current: isCurrent(dates.text),
    location: isPlace && !place?.p.querySelector('a') ? placeFrom(place?.text) : undefined,
    description: item && longTextOf(item),
  });
}

/** Where all jobs of a group are: the line below the block that begins with the employer. */
function placeOfGroup(lines: readonly Line[]): string | undefined {
  const [first, last] = [lines[0]?.p, lines.at(-1)];
  const around = last?.p.parentElement;
  const isBelow = first && around !== first.parentElement && around?.contains(first);
  return isBelow ? placeFrom(last?.text) : undefined;
}

/** "Company · Full-time" is a company and a kind of job. */
function employerFrom(line: string): string {
  return line.split(' · ')[0]?.trim() ?? '';
}

/** "Leeds, United Kingdom · Hybrid" is a place and a way of working. */
function placeFrom(line: string | undefined): string | undefined {
  const place = cut(line?.split(' · ')[0]);
  return place && !isDates(place) && !isCount(place) ? place : undefined;
}

/**
 * Schools. A degree and dates are optional, so a line by itself is the school only if its logo says so, and
 * so is a second line the degree where no dates follow it.
 */
export function readEducation(card: Element): Field<Education[]> {
  const entries = entriesOf(card).flatMap(({ lines, logo }): Education[] => {
    const [school, second, third] = lines;
    if (!school || (logo && !logo.includes(school))) return [];
    if (third && isDates(third)) return [defined({ school, degree: second, dates: third })];
    if (!logo) return [];
    if (second && isDates(second)) return [{ school, dates: second }];
    // "Grade: 1.0", "Activities and societies: …" follow where there is no degree.
    const degree = second && !/[:：]/.test(second) ? second : undefined;
    return [defined({ school, degree })];
  });
  return listField(entries, 'position');
}

/** Role and organisation are both required, so an entry with one line before its dates is left out. */
export function readVolunteering(card: Element): Field<Volunteering[]> {
  const items = [...card.querySelectorAll(selectors.listItem)];
  const entries = items.flatMap((item) => {
    const [role, organisation, dates, cause] = linesOf(item).map(({ text }) => text);
    if (!role || !organisation || isDates(role) || isDates(organisation)) return [];
    const isDated = dates !== undefined && isDates(dates);
    return [
      defined({
        role,
        organisation,
        dates: isDated ? dates : undefined,
        cause: isDated ? cause : undefined,
        description: longTextOf(item),
      }),
    ];
  });
  return listField(entries, 'position');
}

/** Only the first few skills are on this page; the rest has a page of its own. */
export function readSkills(card: Element): Field<string[]> {
  const skills = [...card.querySelectorAll('[componentkey], [id]')].flatMap((element) => {
    // Matched here: selector engines disagree about a parenthesis in an attribute.
    const isSkill = keyOf(element, skillKey)?.endsWith(')');
    // The first line is the skill, and those in a list below it are the jobs that it was used in.
    const line = isSkill ? element.querySelector('p') : null;
    const used = line?.closest(selectors.listItem);
    return line && !(used && element.contains(used)) ? (lineOf(line) ?? []) : [];
  });
  return skills.length > 0 ? listField(skills, 'attribute') : skillsApart(card);
}

/** Skills without a name for machines (2025-10 to 2026-04): one line between two rules, but for its list. */
function skillsApart(card: Element): Field<string[]> {
  const skills: string[] = [];
  let isApart = true;
  for (const part of selectAll(card, 'p, hr')) {
    const used = part.closest(selectors.listItem);
    const line = part.tagName === 'P' && !(used && card.contains(used)) ? lineOf(part) : undefined;
    if (part.tagName === 'HR') isApart = true;
    if (!line) continue;
    if (!isApart) return unreadable;
    isApart = false;
    skills.push(line);
  }
  return listField(skills, 'position');
}

/** Languages without how well they are spoken. */
export function readLanguages(card: Element): Field<string[]> {
  const entries = entriesOf(card).map(({ lines }) => lines);
  // More than a language and its level in one entry: the rule between entries is gone.
  if (entries.some((lines) => lines.length > 2)) return unreadable;
  const languages = entries.flatMap(([first, level]) => {
    // A line by itself may as well be a level whose language is missing. Levels are phrases.
    const isLanguage = level !== undefined || /^\S+(?: \(.*\))?$/.test(first ?? '');
    return first && isLanguage ? [first] : [];
  });
  return listField(languages, 'position');
}
