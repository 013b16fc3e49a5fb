import { type Field, notLoaded } from '@/utils/profile/field';
import type { Recommendation } from '@/utils/profile/reading';
import { cut, defined, listField } from '@/utils/sites/values';
import { visibleText } from '@/utils/sites/visible-text';
import { degreeFrom } from './degree';
import { isGiven } from './headings';
import { entriesOf, longTextOf } from './sdui-lines';
import { slugOf } from './slug';

/**
 * Recommendations seen 2026-06 to 2026-09, signed in, with the ones received in front. Nobody has seen the
 * filled cards of services and causes yet: their lines are read only where there is one way to read them.
 */
const selectors = {
  text: '[data-testid="expandable-text-box"]',
  item: 'li, [role="listitem"], [componentkey^="entity-collection-item"], [id^="entity-collection-item"], div[componentkey]',
  person: 'a[href*="/in/"]',
  panel: '[role="tabpanel"]',
  tab: '[role="tab"], [role="radio"]',
  // The machine's own word for a list of those that were given, and its second tab.
  givenKey: '[componentkey*="given" i], [id*="given" i]',
  givenPage: 'a[href*="/details/recommendations/"][href*="detailScreenTabIndex=1"]',
  receivedPage: 'a[href*="/details/recommendations/"][href*="detailScreenTabIndex=0"]',
} as const;

/**
 * The recommendations that somebody gave. Those that they received stand in the same place, behind a tab in
 * front: whatever nothing tells apart from them is left.
 */
export function readRecommendations(card: Element, slug: string): Field<Recommendation[]> {
  const boxes = [...card.querySelectorAll(selectors.text)];
  const recommendations = boxes.flatMap((box): Recommendation[] => {
    const item = box.closest(selectors.item);
    const text = item && item !== card && card.contains(item) ? longTextOf(item) : undefined;
    if (!item || !text || item.querySelectorAll(selectors.text).length > 1) return [];
    const people = [...item.querySelectorAll(selectors.person)].filter(
      (link) => !link.closest(selectors.text),
    );
    const isAboutOthers = people.every((link) => slugOf(link.getAttribute('href')) !== slug);
    if (!isAboutOthers || !isInGiven(box, card)) return [];
    const [to] = people.flatMap((link) => personIn(link.querySelector('p')) ?? []);
    return [defined({ text, to })];
  });
  return listField(recommendations, 'attribute', notLoaded);
}

/** "Ana Reis · 1st": without the degree it may be a line of another kind. */
function personIn(line: Element | null): string | undefined {
  const [name, degree, ...others] = line ? visibleText(line).split(/\s*[·•]\s*/u) : [];
  return degree && others.length === 0 && degreeFrom(degree) ? cut(name) : undefined;
}

function isInGiven(box: Element, card: Element): boolean {
  const keyed = box.closest(selectors.givenKey);
  if (keyed && card.contains(keyed)) return true;
  const panel = box.closest(selectors.panel) ?? card;
  if (panel.querySelector(selectors.givenPage) && !panel.querySelector(selectors.receivedPage))
    return true;
  const tabs = [...card.querySelectorAll(selectors.tab)];
  const shown = tabs.filter((tab) =>
    panel !== card && panel.id !== ''
      ? tab.getAttribute('aria-controls') === panel.id
      : tab.matches('[aria-selected="true"], [aria-checked="true"]'),
  );
  const [tab] = shown;
  return tab !== undefined && shown.length === 1 && isGiven(visibleText(tab));
}

/**
 * A list in one line ("Children • Education"), or in a line for each. Long texts are no part of it, nor are
 * lines that link elsewhere.
 */
export function readList(card: Element): Field<string[]> {
  const entries = entriesOf(card).map(({ lines }) => lines);
  const [first] = entries;
  const [only] = first ?? [];
  const isOneLine = entries.length === 1 && first?.length === 1;
  const items = isOneLine
    ? (only?.split(/\s+[•·]\s+/u) ?? [])
    : entries.every((lines) => lines.length === 1)
      ? entries.flat()
      : [];
  return listField(
    items.flatMap((item) => cut(item) ?? []),
    'position',
  );
}
