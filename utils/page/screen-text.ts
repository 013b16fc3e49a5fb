/** Shorter texts stand on many pages: a place, a language, a job. Letters and digits. */
const shortest = 25;

/** A text without what sites set differently from place to place: white space, marks, pictures. */
function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Everything that a page said before these changes of it, which are being looked at. */
export function screenText(document: Document, records: readonly MutationRecord[]): string {
  const fresh = new Set<Node>();
  let text = '';
  for (const { type, target, addedNodes, removedNodes, oldValue } of records) {
    if (type === 'characterData') {
      fresh.add(target);
      text += `${oldValue} `;
    }
    for (const node of addedNodes) fresh.add(node);
    for (const node of removedNodes) text += `${node.textContent} `;
  }
  const walker = document.createTreeWalker(
    document.body ?? document,
    NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
    (node) => {
      if (fresh.has(node) || /^(?:SCRIPT|STYLE|TEMPLATE)$/.test(node.nodeName))
        return NodeFilter.FILTER_REJECT;
      return node.nodeType === Node.TEXT_NODE ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP;
    },
  );
  while (walker.nextNode()) text += walker.currentNode.nodeValue;
  return letters(text);
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
