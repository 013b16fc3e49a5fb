import { caps } from '@/utils/profile/caps';
import { absent, type Field, unreadable } from '@/utils/profile/field';
import type { Education, Recommendation, Role, Volunteering } from '@/utils/profile/reading';
import { cut, defined, fieldOr, listField } from '@/utils/sites/values';
import { visibleText } from '@/utils/sites/visible-text';
import { isCurrent, isDates } from './dates';
import { type Entry, entriesBelow, entriesIn, entryAround, isBelow } from './ember-entries';

/** Seen 2024-03 to 2024-07, signed in. */
const selectors = {
  // All of a text; "…see more" only unfolds it.
  longText: '[class*="inline-show-more-text"] > span[aria-hidden="true"]',
  // The item of an entry's own text; grades and jobs that a skill was used in are in others.
  ownText: '.pvs-list__item--with-top-padding',
  text: 'span[aria-hidden="true"]',
  heading: 'h2, h3, button, a, [class*="pvs-header"]',
  tab: '[role="tab"]',
  panel: '[role="tabpanel"]',
} as const;

/** The "about" text in full. Without its box it is the only text of a section that holds nothing else. */
export function readAbout(section: Element): Field<string> {
  const text = [...section.querySelectorAll(selectors.longText)].find((box) => !box.closest('a'));
  const [only, ...others] = textsIn(section);
  const found = text ?? (others.length === 0 ? only : undefined);
  return fieldOr(found && cut(visibleText(found), caps.text), 'position');
}

/** Every job of the section, jobs at one employer each on its own. */
export function readRoles(section: Element): Field<Role[]> {
  return listField(entriesIn(section).flatMap(rolesOf), 'position');
}

function rolesOf(entry: Entry): Role[] {
  // "Company · Full-time" is a company and a kind of job.
  const employer = cut(entry.subtitle?.split(' · ')[0]);
  const role = roleFrom(entry, employer);
  return role
    ? [role]
    : entriesBelow(entry).flatMap((nested) => roleFrom(nested, entry.title) ?? []);
}

/** A job has dates; the head of a group has only how long it took. */
function roleFrom(entry: Entry, organisation: string | undefined): Role | undefined {
  const dates = entry.captions.find(isDates);
  if (!entry.title || !dates) return undefined;
  const [location, ...others] = entry.captions.filter((line) => !isDates(line));
  return defined({
    title: entry.title,
    organisation,
    dates,
    current: isCurrent(dates),
    location: others.length === 0 ? cut(location?.split(' · ')[0]) : undefined,
    description: longTextOf(entry),
  });
}

/** Schools with their degree and years. */
export function readEducation(section: Element): Field<Education[]> {
  const schools = entriesIn(section).flatMap(({ title, subtitle, captions }) =>
    title ? [defined({ school: title, degree: subtitle, dates: captions.find(isDates) })] : [],
  );
  return listField(schools, 'position');
}

/** What they did unpaid. The cause is the line that has no number in it. */
export function readVolunteering(section: Element): Field<Volunteering[]> {
  const entries = entriesIn(section).flatMap((entry) => {
    const causes = entry.captions.filter((line) => !/\p{Nd}/u.test(line));
    if (!entry.title) return [];
    return [
      defined({
        role: entry.title,
        organisation: entry.subtitle,
        dates: entry.captions.find(isDates),
        cause: causes.length === 1 ? causes[0] : undefined,
        description: longTextOf(entry),
      }),
    ];
  });
  return listField(entries, 'position');
}

/** Only the first few skills are on this page; the rest has a page of its own. */
export function readSkills(section: Element): Field<string[]> {
  return titlesIn(section);
}

/** Languages without how well they are spoken. */
export function readLanguages(section: Element): Field<string[]> {
  return titlesIn(section);
}

function titlesIn(section: Element): Field<string[]> {
  return listField(
    entriesIn(section).flatMap(({ title }) => title ?? []),
    'position',
  );
}

/**
 * The recommendations that they gave. Those that they received are in the first of two tabs, on the page
 * just the same. A panel with an entry outside a list says that there is nothing in it.
 */
export function readRecommendations(section: Element): Field<Recommendation[]> {
  const [received, given, ...others] = section.querySelectorAll(selectors.tab);
  if (!received || !given || others.length > 0 || isNamed(given, 'Received')) return unreadable;
  if (isNamed(received, 'Given')) return unreadable;
  const panels = [...section.querySelectorAll(selectors.panel)];
  const panel = panels.find(
    (one) => one.id !== '' && one.id === given.getAttribute('aria-controls'),
  );
  const entries = panel ? entriesIn(panel) : [];
  const recommendations = entries.flatMap((entry) => {
    const text = longTextOf(entry);
    return text ? [defined({ text, to: entry.title })] : [];
  });
  const isEmpty = entries.length === 1 && !panel?.querySelector('li, a');
  return listField(recommendations, 'position', isEmpty ? absent : unreadable);
}

function isNamed(tab: Element, name: string): boolean {
  return tab.textContent.trim().startsWith(name);
}

/** Causes, all in one line with dots between them. */
export function readCauses(section: Element): Field<string[]> {
  return listField(dottedIn(section), 'position');
}

/** What they offer, all in one line with dots between them. */
export function readServices(section: Element): Field<string[]> {
  const services = dottedIn(section);
  return listField(services.length > 1 ? services : [], 'position');
}

/** The parts of the section's only line of text: two lines would be something else. */
function dottedIn(section: Element): string[] {
  const [line, ...others] = textsIn(section);
  return line && others.length === 0
    ? visibleText(line)
        .split(/\s*[•·]\s*/u)
        .flatMap((part) => cut(part) ?? [])
    : [];
}

/** The texts of a section that are no headings and no links. */
function textsIn(section: Element): Element[] {
  return [...section.querySelectorAll(selectors.text)].filter(
    (span) => !span.closest(selectors.heading) && !span.parentElement?.closest(selectors.text),
  );
}

function longTextOf({ element }: Entry): string | undefined {
  const box = [...element.querySelectorAll(selectors.longText)].find(
    (text) =>
      entryAround(text) === element &&
      isBelow(element, text) &&
      text.closest('li')?.matches(selectors.ownText) &&
      !text.closest('a') &&
      !text.querySelector('strong'),
  );
  return box && cut(visibleText(box), caps.text);
}
