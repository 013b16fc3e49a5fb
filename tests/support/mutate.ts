/** One change to a page as a redesign, a half-finished load or an experiment of the site would make it. */
export interface Mutation {
  name: string;
  /** Whether the page then looks as if there had never been such a part: it may be said to have none. */
  takesAway: boolean;
  /** Whether it makes sense for this element. */
  fits(element: Element): boolean;
  /** Every element that the change is about. */
  touched(element: Element): Element[];
  /** Makes the change, and returns what takes it back. */
  apply(element: Element): () => void;
}

/** What sites write for their machines; a new build of a site may name all of it anew. */
const machineNames = /^(?:class|id|name|itemprop|itemtype|type|componentkey|data-.*)$/;
const anySection = [
  '[componentkey], [data-testid], [data-view-name], [data-section], [data-sdui-component], [id]',
  'section, article, header, aside, main, nav, footer, ul, ol, li, [role="listitem"], table, tr, dl',
  // Class names with parts are anchors; hashed ones aren't.
  '[class*="__"], script[type="application/ld+json"], meta[property], link[rel="canonical"]',
].join();
const anyHeading = 'h1, h2, h3, h4, [role="heading"]';
// What is inside a text is the text: taking a word of it away changes no meaning that a reader could know.
const inText =
  '[data-testid="expandable-text-box"], [data-testid="expandable-text-box"] *, p:has([data-testid="expandable-text-box"]) *, [data-testid="tweetText"] *, [data-testid="UserDescription"] *, [data-testid="UserCell"] [dir="auto"] *, [data-testid="HoverCard"] [dir="auto"] *, br, style, svg *';

/** Found at once for a whole page: asking each element by itself takes seconds. */
function findAll(root: Element, selector: string): Set<Element> {
  return new Set(root.querySelectorAll(selector));
}

/** Every part of a page that has a name for machines, a heading, or a place in a list. */
export function sectionsOf(root: Element): Element[] {
  const named = findAll(root, anySection);
  const headings = findAll(root, anyHeading);
  return elementsOf(root).filter(
    (element) =>
      named.has(element) ||
      headings.has(element) ||
      [...element.children].some((child) => headings.has(child)),
  );
}

/** Every element of a page but for those that are only letters of a text. */
export function elementsOf(root: Element): Element[] {
  const letters = findAll(root, `${inText}, head, body`);
  return [...root.querySelectorAll('*')].filter((element) => !letters.has(element));
}

function rename(element: Element): () => void {
  const renamed = [...element.attributes].filter(({ name }) => machineNames.test(name));
  const before = renamed.map(({ name, value }) => [name, value] as const);
  for (const [index, { name }] of renamed.entries()) element.setAttribute(name, `renamed-${index}`);
  return () => {
    for (const [name, value] of before) element.setAttribute(name, value);
  };
}

function remove(element: Element): () => void {
  const place = element.ownerDocument.createComment('');
  element.replaceWith(place);
  return () => place.replaceWith(element);
}

function moveTo(element: Element, put: () => void): () => void {
  const place = element.ownerDocument.createComment('');
  element.before(place);
  put();
  return () => place.replaceWith(element);
}

const one = (element: Element): Element[] => [element];
const always = (): boolean => true;
const hasName = (element: Element): boolean =>
  [...element.attributes].some(({ name }) => machineNames.test(name));
/** Parts without a name of their own are known by their place: moving them changes what they are. */
const isKeyed = (element: Element): boolean => element.matches(anySection);

export const drop: Mutation = {
  name: 'dropped',
  takesAway: true,
  fits: always,
  touched: one,
  apply: remove,
};

export const empty: Mutation = {
  name: 'emptied',
  takesAway: true,
  fits: (element) => element.firstChild !== null,
  touched: one,
  apply(element) {
    const nodes = [...element.childNodes];
    element.replaceChildren();
    return () => element.replaceChildren(...nodes);
  },
};

export const renamed: Mutation = {
  name: 'renamed',
  takesAway: false,
  fits: hasName,
  touched: one,
  apply: rename,
};

const renamedWhole: Mutation = {
  name: 'renamed with all in it',
  takesAway: false,
  fits: (element) => element.firstElementChild !== null,
  touched: one,
  apply(element) {
    const undone = [element, ...element.querySelectorAll('*')].map(rename);
    return () => {
      for (const undo of undone) undo();
    };
  },
};

const moved: Mutation = {
  name: 'moved to the end',
  takesAway: false,
  fits: (element) => isKeyed(element) && element.nextElementSibling !== null,
  touched: one,
  apply: (element) => moveTo(element, () => element.parentElement?.append(element)),
};

const swapped: Mutation = {
  name: 'swapped with the next',
  takesAway: false,
  fits: (element) =>
    isKeyed(element) && element.nextElementSibling !== null && isKeyed(element.nextElementSibling),
  touched: (element) => [
    element,
    ...(element.nextElementSibling ? [element.nextElementSibling] : []),
  ],
  apply: (element) => moveTo(element, () => element.nextElementSibling?.after(element)),
};

const doubled: Mutation = {
  name: 'doubled',
  takesAway: false,
  fits: isKeyed,
  touched: one,
  apply(element) {
    const twin = element.cloneNode(true) as Element;
    element.after(twin);
    return () => twin.remove();
  },
};

export const mutations: readonly Mutation[] = [
  drop,
  empty,
  renamed,
  renamedWhole,
  moved,
  swapped,
  doubled,
];

/**
 * Some of these, always the same ones: up to `count`, in their order. Everything in the long run.
 *
 * @param seed what tells one choice from another
 */
export function sampleOf<T>(items: readonly T[], count: number, seed: number): readonly T[] {
  if (process.env.JUST_ASK_LONG || items.length <= count) return items;
  const random = randomFrom(seed);
  return items
    .map((item, index) => ({ item, index, rank: random() }))
    .sort((a, b) => a.rank - b.rank)
    .slice(0, count)
    .sort((a, b) => a.index - b.index)
    .map(({ item }) => item);
}

/** Mulberry32: numbers from 0 to 1 that are the same at every run. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
