/** Shorter texts stand on many pages: a place, a language, a job. Letters and digits. */
const shortest = 25;

/** A text without what sites set differently from place to place: white space, marks, pictures. */
function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '');
}

/**
 * Everything that a page said of itself when somebody else's parts began to come: but for what came with
 * them, in `records`, the changes that are being looked at. Rows of lists are left out: they say of others, as
 * a hover card does, what their own pages say too.
 *
 * @param firstNew the index of the first record that is about the next person
 */
export function screenText(
  document: Document,
  rowSelector: string,
  records: readonly MutationRecord[],
  firstNew: number,
): string {
  const fresh = new Set<Node>();
  let text = '';
  for (const [index, { type, target, addedNodes, removedNodes, oldValue }] of records.entries()) {
    if (type === 'characterData') text += `${oldValue} `;
    for (const node of removedNodes) text += wordsIn(node, rowSelector, fresh);
    if (index < firstNew) continue;
    if (type === 'characterData') fresh.add(target);
    for (const node of addedNodes) fresh.add(node);
  }
  return letters(text + wordsIn(document.documentElement, rowSelector, fresh));
}

/**
 * The index of the first change by which this name went away, or as many as there are, while it is still
 * there. `shown` is the name that the page has now.
 */
export function firstWithout(
  name: { name: Element; text: string } | undefined,
  shown: string | undefined,
  records: readonly MutationRecord[],
): number {
  if (!name || shown === name.text) return records.length;
  const index = records.findIndex(
    ({ target, removedNodes }) =>
      name.name.contains(target) || [...removedNodes].some((node) => node.contains(name.name)),
  );
  return index === -1 ? records.length : index;
}

function wordsIn(root: Node, rowSelector: string, left: ReadonlySet<Node>): string {
  if (!(root instanceof Element)) return `${root.nodeValue ?? ''} `;
  const out = new Set<Node>([...left, ...root.querySelectorAll(rowSelector)]);
  if (root.matches(rowSelector)) return '';
  const walker = root.ownerDocument.createTreeWalker(
    root,
    NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
    (node) => {
      if (out.has(node) || /^(?:SCRIPT|STYLE|TEMPLATE)$/.test(node.nodeName))
        return NodeFilter.FILTER_REJECT;
      return node.nodeType === Node.TEXT_NODE ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP;
    },
  );
  let text = '';
  while (walker.nextNode()) text += `${walker.currentNode.nodeValue} `;
  return text;
}

/** Whether one of the longer texts in a value stood on one of these screens. */
export function stoodOn(screens: readonly string[], value: unknown): boolean {
  if (typeof value === 'string') {
    const text = letters(value);
    return text.length >= shortest && screens.some((screen) => screen.includes(text));
  }
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).some((part) => stoodOn(screens, part));
}
