import { isWhollyKnown, masked } from './outline-words';

/** How much of a page is looked at, and how long an outline gets: at most 20,000 characters. */
const most = {
  elements: 12_000,
  depth: 120,
  variants: 3,
  classes: 30,
  attribute: 90,
  characters: 20_000,
};
/** How deep an outline goes: as deep as it stays short enough. */
const depths = [60, 40, 30, 24, 20, 17, 14, 12, 10, 8, 6, 4, 2];

/** Names that pages give their parts for machines. Their values are masked word by word. */
const named = [
  'data-testid',
  'data-view-name',
  'data-section',
  'componentkey',
  'id',
  'role',
  'type',
];
/** Values out of a short list of the language itself. */
const states = [
  'dir',
  'aria-hidden',
  'aria-expanded',
  'aria-selected',
  'aria-current',
  'aria-level',
];
const state = /^(true|false|ltr|rtl|auto|page|[1-6])$/;

/** Content of their own, which nobody needs to know a layout. */
const closed = new Set(
  'svg math iframe object video audio canvas picture select textarea'.split(' '),
);
const skipped = new Set(
  'head style link meta noscript template base title br wbr source'.split(' '),
);

type Node = { head: string; children: Node[]; words: boolean; times: number; whole?: string };

/**
 * The structure of a page in words of machines: what a report about an unknown layout may contain. Element
 * names, and of their attributes only those made for machines, with every word left out that isn't a known
 * maker's word: no text, no label, no address beyond its shape (`/in/*`), no name, no number. Like siblings
 * stand once, with their count. Changes nothing in the document.
 */
export function outlineOf(document: Document): string {
  const budget = { left: most.elements };
  const root = nodeOf(document.documentElement, 0, budget);
  const { lang } = document.documentElement;
  if (/^[a-z]{2}(-[A-Z]{2})?$/.test(lang)) root.head += `[lang=${lang}]`;
  for (const depth of depths) {
    const lines: string[] = [];
    write(root, 0, depth, lines);
    const outline = lines.join('\n');
    if (outline.length <= most.characters) return budget.left > 0 ? outline : `${outline}\n(cut)`;
  }
  return root.head;
}

function nodeOf(element: Element, depth: number, budget: { left: number }): Node {
  budget.left -= 1;
  const tag = tagOf(element);
  const node: Node = { head: tag + attributesOf(element), children: [], words: false, times: 1 };
  if (closed.has(tag) || tag === 'script' || depth >= most.depth) return node;
  for (const child of element.childNodes) {
    if (child.nodeType === 3) node.words ||= /\S/.test(child.nodeValue ?? '');
    if (child.nodeType !== 1 || budget.left <= 0 || isSkipped(child as Element)) continue;
    node.children.push(nodeOf(child as Element, depth + 1, budget));
  }
  node.children = collapsed(node.children);
  return node;
}

/** The name of a known element; one of the page's own making is masked like every other name. */
function tagOf(element: Element): string {
  const tag = element.localName.toLowerCase();
  const isStandard =
    !tag.includes('-') && Object.prototype.toString.call(element) !== '[object HTMLUnknownElement]';
  const isPage = element.namespaceURI === 'http://www.w3.org/1999/xhtml';
  if (isPage ? isStandard : tag === 'svg' || tag === 'math') return tag;
  return masked(tag);
}

function isSkipped(element: Element): boolean {
  const tag = element.localName.toLowerCase();
  if (tag === 'script') return !/json/.test(element.getAttribute('type') ?? '');
  return skipped.has(tag);
}

function attributesOf(element: Element): string {
  const parts: string[] = [];
  for (const name of named) {
    const value = element.getAttribute(name);
    if (value) parts.push(`${name}=${masked(value).slice(0, most.attribute)}`);
  }
  for (const name of states) {
    const value = element.getAttribute(name);
    if (value !== null && state.test(value)) parts.push(`${name}=${value}`);
  }
  const href = element.localName === 'a' ? element.getAttribute('href') : null;
  if (href) parts.push(`href=${shapeOf(href)}`);
  // Hand-made names tell a layout; made-up ones change with every release and tell nothing.
  const classes = [...element.classList].slice(0, most.classes).filter(isWhollyKnown).slice(0, 4);
  return [...classes.map((name) => `.${name}`), ...parts.map((part) => `[${part}]`)].join('');
}

/** `/in/*` of an address: where it leads to, never to whom. */
function shapeOf(href: string): string {
  const outside = /^(https?:)?\/\//.test(href);
  if (!outside && !href.startsWith('/')) return href.startsWith('#') ? '#' : '*';
  const path = href.replace(/^(https?:)?\/\/[^/?#]*/, '').replace(/[?#].*$/s, '');
  const steps = path
    .split('/')
    .slice(1, 6)
    .map((step) => (step === '' || isWhollyKnown(step) ? step : '*'));
  return `${outside ? '//*' : ''}/${steps.join('/')}`;
}

/**
 * Siblings that are the same stand once; of those that only begin the same, as rows of a list do, the first
 * few stand for all. Elements without any name are told apart by what is in them.
 */
function collapsed(children: readonly Node[]): Node[] {
  const result: Node[] = [];
  let alike = 0;
  for (const child of children) {
    const last = result.at(-1);
    if (last && sameHead(last, child) && signature(last) === signature(child)) {
      last.times += child.times;
      continue;
    }
    const listed = /[[.]/.test(child.head) || /^(li|tr|article|option)$/.test(child.head);
    alike = listed && last && sameHead(last, child) ? alike + 1 : 1;
    if (last && alike > most.variants) last.times += child.times;
    else result.push(child);
  }
  return result;
}

function sameHead(one: Node, other: Node): boolean {
  return one.head === other.head;
}

function signature(node: Node): string {
  node.whole ??= `${node.head}${node.words ? '"' : ''}(${node.children
    .map((child) => `${child.times}${signature(child)}`)
    .join()})`;
  return node.whole;
}

function write(node: Node, indent: number, depth: number, lines: string[]): void {
  let head = '';
  let inner = node;
  // Boxes around one box take one line together.
  for (let only = sole(inner); only && !/[[.]/.test(inner.head); only = sole(inner)) {
    head += `${inner.head}>`;
    inner = only;
  }
  const { words, times, children } = inner;
  const below = children.length > 0 && indent >= depth ? ' …' : '';
  lines.push(
    `${' '.repeat(indent)}${head}${inner.head}${words ? ' "…"' : ''}${times > 1 ? ` ×${times}` : ''}${below}`,
  );
  if (below === '') for (const child of children) write(child, indent + 1, depth, lines);
}

function sole({ children, words, times }: Node): Node | undefined {
  const [only, ...others] = children;
  return only && others.length === 0 && !words && times === 1 ? only : undefined;
}
