import { type Fixture, parsePage } from '@/tests/support/load-fixture';
import type { Fields } from '@/utils/profile/reading';
import { linkedin } from '@/utils/sites/linkedin/linkedin';

/** The fields of a page of LinkedIn that shows a person. */
export function fieldsOf({ document, url }: Pick<Fixture, 'document' | 'url'>): Fields {
  const page = linkedin.read(document, url, 0);
  if (page.outcome !== 'person') throw new Error(`A person was expected, not ${page.outcome}.`);
  return page.reading.fields;
}

/** The innermost element that has exactly this text. */
export function byText(page: Fixture, text: string): Element {
  const found = [...page.document.querySelectorAll('p, h2')].find(
    (element) => element.textContent === text,
  );
  if (!found) throw new Error(`Nothing says “${text}”.`);
  return found;
}

/** The card of a person by the name that the machine gives it: the inner one of the twins. */
export function cardOf(page: Fixture, name: string): Element {
  const card = [...page.document.querySelectorAll(`[componentkey$="${name}"]`)].at(-1);
  if (!card) throw new Error(`There is no card ${name}.`);
  return card;
}

/** Elements from HTML, which nothing is around. */
export function elementsFrom(html: string): Element[] {
  return [...parsePage(`<body>${html}</body>`).body.children];
}
