import { cut } from '@/utils/sites/values';
import { visibleText } from '@/utils/sites/visible-text';

/** Seen 2024-03 to 2024-07, signed in. Each line of an entry is told by the look that its class gives it. */
const selectors = {
  entry: '[data-view-name="profile-component-entity"]',
  // What belongs to an entry: texts, skills, jobs at one employer.
  below: '.pvs-entity__sub-components',
  // The visible one of the twins.
  text: 'span[aria-hidden="true"]',
  title: '.t-bold',
  // "· 2nd" beside a name.
  supplement: '.pvs-entity__supplementary-info',
  caption: '.t-14.t-black--light',
  subtitle: '.t-14.t-normal',
} as const;

/** One entry of a section: a job, a school, a skill, somebody beside the profile. */
export interface Entry {
  element: Element;
  title: string | undefined;
  titleElement: Element | undefined;
  subtitle: string | undefined;
  supplement: string | undefined;
  captions: string[];
}

/** The entries of a section, without those that belong to another entry. */
export function entriesIn(section: Element): Entry[] {
  return [...section.querySelectorAll(selectors.entry)]
    .filter((element) => !element.parentElement?.closest(`${selectors.entry}, ${selectors.below}`))
    .map(entryFrom);
}

/** The entries that belong to one: the jobs at one employer. */
export function entriesBelow({ element }: Entry): Entry[] {
  return [...element.querySelectorAll(selectors.entry)].map(entryFrom);
}

/** Reads the lines of an entry's head. A line that is missing leaves the others where they are. */
export function entryFrom(element: Element): Entry {
  const entry: Entry = {
    element,
    title: undefined,
    titleElement: undefined,
    subtitle: undefined,
    supplement: undefined,
    captions: [],
  };
  const item = element.closest('li');
  for (const span of element.querySelectorAll(selectors.text)) {
    const isHead = span.closest('li') === item && !isBelow(element, span);
    const line = span.parentElement;
    const text = isHead ? cut(visibleText(span)) : undefined;
    if (!line || !text || span.closest(selectors.entry) !== element) continue;
    if (line.matches(selectors.title)) {
      entry.titleElement ??= span;
      entry.title ??= text;
    } else if (line.matches(selectors.supplement)) entry.supplement ??= text;
    else if (line.matches(selectors.caption)) entry.captions.push(text);
    else if (line.matches(selectors.subtitle)) entry.subtitle ??= text;
  }
  return entry;
}

/** Whether a node of an entry is in what belongs to it, and in no entry of its own there. */
export function isBelow(entry: Element, node: Element): boolean {
  const below = node.closest(selectors.below);
  return below !== null && below !== entry && entry.contains(below);
}

/** The entry that a node is in. */
export function entryAround(node: Element): Element | null {
  return node.closest(selectors.entry);
}
