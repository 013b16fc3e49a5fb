import { visibleText } from '@/utils/sites/visible-text';
import type { Thing } from './thing';

/** https://html.spec.whatwg.org/multipage/microdata.html, as of 2026-11. */
const selectors = {
  scope: '[itemscope]',
  property: '[itemprop]',
  top: '[itemscope][itemtype*="schema.org/"]:not([itemprop])',
} as const;

const most = { items: 200, depth: 8, properties: 200 } as const;

/** The things that a page's microdata speaks of, in the shape of JSON-LD. */
export function readMicrodata(document: Document, base: URL): Thing[] {
  return [...document.querySelectorAll(selectors.top)]
    .slice(0, most.items)
    .map((item) => thingOf(item, base, 0));
}

function thingOf(item: Element, base: URL, depth: number): Thing {
  const thing: Thing = Object.create(null);
  thing['@type'] = (item.getAttribute('itemtype') ?? '').split(/\s+/);
  const id = item.getAttribute('itemid');
  if (id) thing['@id'] = URL.parse(id, base)?.href ?? id;
  if (depth >= most.depth) return thing;
  for (const property of propertiesOf(item)) {
    const value = property.matches(selectors.scope)
      ? thingOf(property, base, depth + 1)
      : contentOf(property, base);
    for (const name of (property.getAttribute('itemprop') ?? '').split(/\s+/)) {
      if (!name || name.startsWith('@')) continue;
      const values = thing[name];
      if (Array.isArray(values)) values.push(value);
      else thing[name] = [value];
    }
  }
  return thing;
}

/** The properties of an item: below it and below what its `itemref` names, but of no item in between. */
function propertiesOf(item: Element): Element[] {
  const ids = (item.getAttribute('itemref') ?? '').split(/\s+/).filter(Boolean);
  const referred = ids.flatMap((id) => item.ownerDocument.getElementById(id) ?? []);
  const scopeOf = (element: Element) => element.parentElement?.closest(selectors.scope) ?? null;
  const below = (root: Element, scope: Element | null) =>
    [...root.querySelectorAll(selectors.property)].filter((element) => scopeOf(element) === scope);
  return [
    ...below(item, item),
    ...referred.flatMap((root) => [
      ...(root.matches(selectors.property) ? [root] : []),
      ...(root.matches(selectors.scope) ? [] : below(root, scopeOf(root))),
    ]),
  ].slice(0, most.properties);
}

function contentOf(element: Element, base: URL): string {
  const tag = element.tagName.toUpperCase();
  const content = element.getAttribute('content');
  if (content !== null) return content;
  if (tag === 'A' || tag === 'AREA' || tag === 'LINK') {
    const href = element.getAttribute('href');
    if (href !== null) return URL.parse(href, base)?.href ?? '';
  }
  if (tag === 'DATA') return element.getAttribute('value') ?? '';
  return visibleText(element);
}
