import { browser } from 'wxt/browser';
import type { MarkView } from '@/utils/messaging/contract';
import { drawMark } from './mark-drawing';
import { createPlacement, type Seat, seatFor } from './mark-place';
import { isDark } from './styles';

/** How often a page may throw a mark out within two seconds before we stop putting it back for a while. */
const patience = 20;
const patienceWindow = 2_000;

/**
 * One mark. It lives in a closed shadow root on a plain `div`: a page could open the root of a custom element
 * by defining that element first. It has a constant size, is taken out of the flow, and stands next to the
 * name, outside every link.
 */
export type Mark = ReturnType<typeof createMark>;

/** A mark beside a name: `row` is the row of a list that the name is in, if it is in one. */
export type Placement = { mark: Mark; name: Element; row?: Element; view: MarkView };

/** Every host that we made. */
const hosts = new WeakSet<Node>();

/** Whether a change of the page is one of our own. */
export function isOwn({ addedNodes, removedNodes }: MutationRecord): boolean {
  if (addedNodes.length + removedNodes.length === 0) return false;
  for (const node of addedNodes) if (!hosts.has(node)) return false;
  for (const node of removedNodes) if (!hosts.has(node)) return false;
  return true;
}

/** Makes a mark, in no page yet. */
export function createMark(document: Document) {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const drawing = drawMark(root, (event) => {
    // A page can make up clicks; only hers count. It must not reach the page's own handlers either.
    event.preventDefault();
    event.stopPropagation();
    if (event.isTrusted) mark.onPress?.();
  });
  let insertions: number[] = [];

  /** Puts the host behind an element; `false` where the page won't have it. */
  function insertAfter({ after }: Seat): boolean {
    if (host.previousSibling === after && host.isConnected) return true;
    const now = performance.now();
    insertions = insertions.filter((time) => now - time <= patienceWindow);
    if (insertions.length >= patience) return false;
    insertions.push(now);
    removeOlderMark(after.nextElementSibling);
    after.after(host);
    return true;
  }

  const mark = {
    host,
    draw: drawing.draw,
    ...createPlacement(drawing),
    insertAfter,
    /** What a click of hers does. */
    onPress: undefined as (() => void) | undefined,
    /** Whether it should be on the page. */
    isShown: false,
    remove(): void {
      mark.isShown = false;
      host.remove();
    },
    /** Makes it as good as new, for another name. */
    renew(): void {
      mark.remove();
      mark.onPress = undefined;
      insertions = [];
    },
  };
  hosts.add(host);
  return mark;
}

/** Shows marks beside their names, all with one layout of the page. */
export function showMarks(placements: readonly Placement[]): void {
  const styles = new Map<Element, CSSStyleDeclaration>();
  const grounds = new Map<Element, boolean>();
  const planned = placements.map((placement) => ({
    ...placement,
    seat: seatFor(placement.name, placement.row, styles),
    onDark: isDark(placement.name, styles, grounds),
  }));
  const placed = planned.filter(({ mark, seat, view, onDark }) => {
    mark.isShown = seat !== undefined;
    if (!seat) {
      mark.remove();
      return false;
    }
    mark.sitOn(seat);
    mark.draw(view, onDark);
    return mark.insertAfter(seat);
  });
  const ways = placed.map(({ mark, name, row }) => mark.measure(name, row));
  for (const [index, way] of ways.entries()) placed[index]?.mark.shift(way);
}

/**
 * Firefox ends the scripts of an extension that is updated without a word, so their mark stays. Only an
 * extension can look into its root and see that it is one of ours.
 */
function removeOlderMark(element: Element | null): void {
  if (!(element instanceof HTMLElement) || element.attributes.length > 0 || hosts.has(element))
    return;
  const root =
    (element as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot ??
    browser.dom?.openOrClosedShadowRoot(element);
  if (root?.querySelector('button[data-score]')) element.remove();
}
