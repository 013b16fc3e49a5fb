import { type Field, notLoaded } from '@/utils/profile/field';
import type { Recommendation } from '@/utils/profile/reading';
import { cut, defined, listField } from '@/utils/sites/values';
import { visibleText } from '@/utils/sites/visible-text';
import { degreeFrom } from './degree';
import { isGiven } from './headings';
import { entriesOf, longTextOf } from './sdui-lines';
import { outsideOf, slugOf } from './slug';

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
  // What they chose to show first; a tile is a link around all that it shows, or beside it where parsed again.
  featured: '[role="listitem"], li',
  // "Providing services" in the top card, above what they are.
  services: 'a[href*="/services/page/"]',
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
 * A list in one line ("Children • Education"), or in a line for each. A long text is one only where it is all
 * that there is, and has the dots.
 */
export function readList(card: Element): Field<string[]> {
  const entries = entriesOf(card).map(({ lines }) => lines);
  const boxes = card.querySelectorAll(selectors.text);
  const long = entries.length === 0 && boxes.length === 1 ? longTextOf(card) : undefined;
  if (long && dot.test(long)) return listField(partsOf(long), 'position');
  const [first] = entries;
  const [only] = first ?? [];
  const isOneLine = entries.length === 1 && first?.length === 1;
  const items = isOneLine
    ? partsOf(only ?? '')
    : entries.every((lines) => lines.length === 1)
      ? entries.flat()
      : [];
  return listField(items.every(isItem) ? items : [], 'position');
}

/** A sentence about what is listed is nothing of the list: "Ana offers these services: …". */
function isItem(text: string): boolean {
  return !/[:：]|[.。!?…]$/u.test(text);
}

/**
 * The services that the top card names: a heading and a line with commas, beside the link to their page.
 * Nobody has seen one yet.
 */
export function readServicesBeside(topCard: Element): Field<string[]> {
  for (
    let at = topCard.querySelector(selectors.services);
    at && at !== topCard;
    at = at.parentElement
  ) {
    const lines = [...at.querySelectorAll('p')].filter((line) => !line.querySelector('p, a'));
    if (lines.length < 2) continue;
    const [, named] = lines;
    const services = lines.length === 2 && named ? visibleText(named).split(/\s*[,،、]\s*/u) : [];
    return listField(
      services.flatMap((service) => cut(service) ?? []),
      'text',
      notLoaded,
    );
  }
  return notLoaded;
}

/** Where the tiles of what they feature lead, away from LinkedIn. Links inside a text are no tiles. */
export function readFeatured(card: Element): Field<string[]> {
  const tiles = [...card.querySelectorAll(selectors.featured)].filter(
    (item) => !item.querySelector(selectors.featured),
  );
  const links = tiles.flatMap(
    (tile) => outsideOf(tile.querySelector('a')?.getAttribute('href') ?? null) ?? [],
  );
  return listField(links, 'attribute', notLoaded);
}

const dot = /\s+[•·]\s+/u;

function partsOf(line: string): string[] {
  return line.split(dot).flatMap((part) => cut(part) ?? []);
}
