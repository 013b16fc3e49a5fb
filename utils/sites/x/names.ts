import { visibleLine } from '@/utils/sites/visible-text';

/** The element with "@handle": the last one, as a display name may look like a handle as well. */
export function findHandleText(scope: Element): Element | undefined {
  const leaves = [...scope.querySelectorAll('span, div')].filter(
    (element) => !element.firstElementChild,
  );
  return leaves.findLast((element) => /^@\w{1,15}$/.test(element.textContent.trim()));
}

/**
 * The innermost element that holds a display name and nothing else: the first block with a direction of its
 * own in `scope` that stands before the handle. Badges, and what other extensions add, stand beside it.
 */
export function findNameText(scope: Element, handle: Element | undefined): Element | undefined {
  const blocks = [...scope.querySelectorAll('[dir]')];
  let element = blocks.find(
    (block) => !(handle && block.contains(handle)) && visibleLine(block) !== '',
  );
  // Without a handle after it, the first block may be the handle.
  if (!element || !handle || !isBefore(element, handle)) return undefined;
  // The whole name is one span of the block, its words and emoji are inside.
  const [first, ...others] = filledIn(element);
  const hasWords = [...element.childNodes].some(
    (node) => node.nodeType === 3 && node.nodeValue?.trim(),
  );
  if (first?.tagName === 'SPAN' && !hasWords && !others.some(isEmoji)) element = first;
  for (;;) {
    const [only, ...more] = filledIn(element);
    if (!only || isEmoji(only) || more.length > 0 || textOf(only) !== textOf(element))
      return element;
    element = only;
  }
}

/** Whether one element begins before the other in the document. */
export function isBefore(element: Element, other: Element): boolean {
  // 4 is Node.DOCUMENT_POSITION_FOLLOWING; the global is the page's.
  return (element.compareDocumentPosition(other) & 4) !== 0;
}

/** Whether two texts are one name, whichever marks of direction and spaces the page puts around it. */
export function isSameName(one: string, other: string): boolean {
  return plainName(one) === plainName(other);
}

/** A name without what can't be seen (marks of direction, joiners, variants of emoji), with single spaces. */
export function plainName(text: string): string {
  return text
    .replace(/\uFE0E|\uFE0F|[\u061C\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .normalize();
}

function filledIn(element: Element): Element[] {
  return [...element.children].filter((child) => textOf(child) !== '');
}

function isEmoji(element: Element): boolean {
  return element.tagName === 'IMG';
}

/** An emoji by itself is an `img`, which has no text inside. */
function textOf(element: Element): string {
  return isEmoji(element) ? (element.getAttribute('alt') ?? '') : visibleLine(element);
}
