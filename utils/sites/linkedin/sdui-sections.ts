import { caps } from '@/utils/profile/caps';
import { type Field, unreadable } from '@/utils/profile/field';
import type { Education, Role, Volunteering } from '@/utils/profile/reading';
import { cut, defined, fieldOr, listField } from '@/utils/sites/values';
import { visibleText } from '@/utils/sites/visible-text';
import { isCurrent, isDates } from './dates';
import { keyOf } from './sdui-cards';

/** Seen 2026-03 to 2026-09, signed in. Everything is a `p`; the structure around it says what it is. */
const selectors = {
  // All of a long text; "…more" only unfolds it. Without it descriptions and "about" are unreadable.
  longText: '[data-testid="expandable-text-box"]',
  // One employer: a job, or a group of jobs in a list of its own.
  job: '[componentkey^="entity-collection-item"], [id^="entity-collection-item"]',
  groupedJob: 'ul > li',
  // Named after the employer ("Topa Media logo"), in any language; tells an employer from a kind of job.
  logo: 'figure svg[aria-label], figure img[alt]',
  // A rule stands between two entries, and before "Show all".
  part: 'p, hr, figure svg[aria-label], figure img[alt]',
  listItem: '[role="listitem"]',
} as const;
const skillKey = 'com.linkedin.sdui.profile.skill(';

/** The "about" text in full. */
export function readAbout(card: Element): Field<string> {
  return fieldOr(longTextOf(card), 'attribute');
}

/** Every job of the card, jobs of one employer each on its own. */
export function readRoles(card: Element): Field<Role[]> {
  return listField([...card.querySelectorAll(selectors.job)].flatMap(rolesOf), 'position');
}

function rolesOf(item: Element): Role[] {
  const lines = linesOf(item);
  const nested = [...item.querySelectorAll(selectors.groupedJob)];
  const grouped = nested.flatMap((li) => roleFrom(linesOf(li), undefined, li) ?? []);
  const [first, second, third] = lines;
  if (grouped.length === 0) {
    // An employer is required, so with one line before the dates nobody can say which of both it is.
    const isComplete = third && isDates(third) && second && !isDates(second);
    return isComplete ? [roleFrom(lines, employerFrom(second), item) ?? []].flat() : [];
  }
  const logo = labelOf(item.querySelector(selectors.logo));
  const named = first !== undefined && (!logo || logo.includes(first));
  return grouped.map((role) => defined({ ...role, organisation: named ? first : undefined }));
}

function roleFrom(
  lines: string[],
  organisation: string | undefined,
  item: Element,
): Role | undefined {
  const dates = lines.slice(1, 3).find(isDates);
  const [title] = lines;
  if (!title || !dates) return undefined;
  return defined({
    title,
    organisation,
    dates,
    current: isCurrent(dates),
    description: longTextOf(item),
  });
}

/** "Company · Full-time" is a company and a kind of job. */
function employerFrom(line: string | undefined): string | undefined {
  return cut(line?.split(' · ')[0]);
}

/**
 * Schools. A degree is optional, so one line before the dates is the school only if its logo says so; a
 * second line is the degree only where the dates follow it.
 */
export function readEducation(card: Element): Field<Education[]> {
  const entries = entriesOf(card).flatMap(({ lines, logo }): Education[] => {
    const [school, second, third] = lines;
    if (!school || (logo && !logo.includes(school))) return [];
    if (third && isDates(third)) return [defined({ school, degree: second, dates: third })];
    if (!logo) return [];
    return [defined({ school, dates: second && isDates(second) ? second : undefined })];
  });
  return listField(entries, 'position');
}

/** Role and organisation are both required, so an entry with one line before its dates is left out. */
export function readVolunteering(card: Element): Field<Volunteering[]> {
  const items = [...card.querySelectorAll(selectors.listItem)];
  const entries = items.flatMap((item) => {
    const [role, organisation, dates, cause] = linesOf(item);
    if (!role || !organisation || isDates(role) || isDates(organisation)) return [];
    const isCause = dates !== undefined && isDates(dates);
    return [
      defined({
        role,
        organisation,
        cause: isCause ? cause : undefined,
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
    return line && !(used && element.contains(used)) ? lineOf(line) : [];
  });
  return listField(skills, 'attribute');
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

interface Entry {
  lines: string[];
  logo: string | undefined;
}

/** The entries of a card that sets them apart by rules: their lines, and what their logo is named. */
function entriesOf(card: Element): Entry[] {
  let entry: Entry = { lines: [], logo: undefined };
  const entries = [entry];
  for (const element of card.querySelectorAll(selectors.part)) {
    if (element.tagName === 'HR') {
      entry = { lines: [], logo: undefined };
      entries.push(entry);
    } else if (element.tagName === 'P') entry.lines.push(...lineOf(element));
    else entry.logo ??= labelOf(element);
  }
  return entries.filter(({ lines }) => lines.length > 0);
}

function labelOf(logo: Element | null): string | undefined {
  return cut(logo?.getAttribute('aria-label') ?? logo?.getAttribute('alt'));
}

/** The short lines of an entry, without those of entries inside it. */
function linesOf(root: Element): string[] {
  return [...root.querySelectorAll('p')].flatMap((p) => {
    const nested = p.closest(selectors.groupedJob);
    return nested && nested !== root && root.contains(nested) ? [] : lineOf(p);
  });
}

function lineOf(p: Element): string[] {
  const isLong = p.querySelector(selectors.longText) || p.closest(selectors.longText);
  const line = isLong ? undefined : cut(visibleText(p));
  return line ? [line] : [];
}

function longTextOf(root: Element): string | undefined {
  const box = root.querySelector(selectors.longText);
  return box ? cut(visibleText(box.closest('p') ?? box), caps.text) : undefined;
}
