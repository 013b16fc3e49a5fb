/** Never part of a person's own words: code, and the page's own controls ("…more", "Translate bio"). */
const skipped = new Set(['BUTTON', 'NOSCRIPT', 'SCRIPT', 'STYLE', 'SVG', 'TEMPLATE', 'TEXTAREA']);
const inline = new Set([
  'A',
  'B',
  'BDI',
  'BDO',
  'EM',
  'I',
  'IMG',
  'MARK',
  'SMALL',
  'SPAN',
  'STRONG',
  'SUB',
  'SUP',
  'U',
]);

/**
 * The text of an element as one line: its text nodes and the `alt` of its pictures (emoji are pictures on
 * X), with white space collapsed. Not `innerText`, which lays the page out and which `display` rules of an
 * unloaded style sheet change. Hidden parts are left out except inside links, where X hides the ends of a
 * shortened address.
 */
export function visibleText(element: Element): string {
  return collapse(gather(element, inline, false));
}

const inlineOnX = new Set([...inline, 'DIV']);

/** The same where the site wraps words of one line in `div`s, as X does with every mention. */
export function visibleLine(element: Element): string {
  return collapse(gather(element, inlineOnX, false));
}

function gather(node: Node, flowing: ReadonlySet<string>, inLink: boolean): string {
  let text = '';
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3) text += child.nodeValue ?? '';
    else if (child.nodeType === 1) text += textOf(child as Element, flowing, inLink);
  }
  return text;
}

function textOf(element: Element, flowing: ReadonlySet<string>, inLink: boolean): string {
  const { tagName } = element;
  // Small letters are SVG's, or of a page that was parsed as XML.
  const tag = tagName > 'Z' ? tagName.toUpperCase() : tagName;
  if (skipped.has(tag)) return '';
  if (tag === 'IMG') return element.getAttribute('alt') ?? '';
  const linked = inLink || tag === 'A';
  const hidden = element.getAttribute('aria-hidden') === 'true';
  if (hidden && !linked) return '';
  const text = gather(element, flowing, linked);
  // The hidden ellipsis that ends a shortened address is no part of the address.
  if (hidden && text.trim() === '…') return '';
  return flowing.has(tag) ? text : ` ${text} `;
}

function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
