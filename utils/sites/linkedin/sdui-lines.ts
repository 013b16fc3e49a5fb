import { caps } from '@/utils/profile/caps';
import { selectAll } from '@/utils/sites/select-all';
import { cut } from '@/utils/sites/values';
import { visibleText } from '@/utils/sites/visible-text';

/** Seen 2026-03 to 2026-09, signed in. */
const selectors = {
  // All of a long text; "…more" only unfolds it.
  longText: '[data-testid="expandable-text-box"]',
  // A rule stands between two entries, and before "Show all".
  part: 'p, hr, figure svg[aria-label], figure img[alt]',
  // The logo of another school, where no rule stands before it.
  logo: 'svg[id^="school"], svg[id^="company"]',
  nested: 'ul > li',
} as const;

/** A short line and the `p` that it stands in. */
export interface Line {
  text: string;
  p: Element;
}

/** The short lines of an entry, without those of entries inside it. */
export function linesOf(root: Element): Line[] {
  return [...root.querySelectorAll('p')].flatMap((p) => {
    const nested = p.closest(selectors.nested);
    const text = nested && nested !== root && root.contains(nested) ? undefined : lineOf(p);
    return text ? [{ text, p }] : [];
  });
}

/** The line in a `p`; `undefined` where it is part of a long text. */
export function lineOf(p: Element): string | undefined {
  const isLong = p.querySelector(selectors.longText) || p.closest(selectors.longText);
  return isLong ? undefined : cut(visibleText(p));
}

/** The first long text below an element. */
export function longTextOf(root: Element): string | undefined {
  const box = root.querySelector(selectors.longText);
  return box ? cut(visibleText(box.closest('p') ?? box), caps.text) : undefined;
}

/** An entry of a card that sets them apart by rules: its lines, and what its logo is named. */
export interface Entry {
  lines: string[];
  logo: string | undefined;
}

/** The entries of a card that have any line. */
export function entriesOf(card: Element): Entry[] {
  let entry: Entry = { lines: [], logo: undefined };
  const entries = [entry];
  for (const element of selectAll(card, selectors.part)) {
    const isNext = entry.lines.length > 0 && element.matches(selectors.logo);
    if (element.tagName === 'HR' || isNext) {
      entry = { lines: [], logo: undefined };
      entries.push(entry);
    }
    if (element.tagName === 'HR') continue;
    if (element.tagName === 'P') entry.lines.push(...[lineOf(element) ?? []].flat());
    else entry.logo ??= labelOf(element);
  }
  return entries.filter(({ lines }) => lines.length > 0);
}

/** What a picture is named. */
export function labelOf(picture: Element | null): string | undefined {
  return cut(picture?.getAttribute('aria-label') ?? picture?.getAttribute('alt'));
}
