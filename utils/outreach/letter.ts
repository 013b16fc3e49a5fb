import type { Part, Slot } from './draft';

/** The body that parts make. */
export function assemble(parts: readonly Part[]): string {
  return parts.map(({ text, before }, at) => (at === 0 ? text : before + text)).join('');
}

type Found = { part: Part; start: number; end: number };

/** Where the parts stand in a body, each behind the one before; those that she changed or took out stand nowhere. */
function locate(body: string, parts: readonly Part[]): Found[] {
  const found: Found[] = [];
  let from = 0;
  for (const part of parts) {
    const start = body.indexOf(part.text, from);
    if (start < 0) continue;
    from = start + part.text.length;
    found.push({ part, start, end: from });
  }
  return found;
}

/**
 * A body that was made from `before`, and that she may have edited, made from `after` instead: sentences that
 * stand as they were made change, and every word that she wrote or took out stays so.
 */
export function rework(body: string, before: readonly Part[], after: readonly Part[]): string {
  if (body === assemble(before)) return assemble(after);
  const found = locate(body, before);
  const standing = new Map(found.map((place) => [place.part.slot, place]));
  const knew = new Set<Slot>(before.map(({ slot }) => slot));
  const remaining = new Map<Slot, Part>(after.map((part) => [part.slot, part]));
  const additions = additionsBehind(after, knew, standing);

  let made =
    additions
      .get(undefined)
      ?.map(({ text }) => `${text}\n\n`)
      .join('') ?? '';
  let at = 0;
  for (const { part, start, end } of found) {
    const next = remaining.get(part.slot);
    const between = body.slice(at, start);
    made += next ? between + next.text : between.replace(/(?:\n{1,2}| )$/, '');
    for (const { before: gap, text } of additions.get(part.slot) ?? []) made += gap + text;
    at = end;
  }
  return tidy(made + body.slice(at));
}

/** New slots, by the slot that still stands and goes before them; `undefined` is the beginning. */
function additionsBehind(
  after: readonly Part[],
  knew: ReadonlySet<Slot>,
  standing: ReadonlyMap<Slot, Found>,
): Map<Slot | undefined, Part[]> {
  const additions = new Map<Slot | undefined, Part[]>();
  let behind: Slot | undefined;
  for (const part of after) {
    if (standing.has(part.slot)) behind = part.slot;
    else if (!knew.has(part.slot)) additions.set(behind, [...(additions.get(behind) ?? []), part]);
  }
  return additions;
}

function tidy(body: string): string {
  return body
    .replace(/ +\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/**
 * What she wrote instead of a part: where exactly one part is gone between two that stand, what stands there
 * is hers. Where several are gone it can't be told whose place her words took.
 */
export function rewritten(body: string, parts: readonly Part[]): { slot: Slot; text: string }[] {
  const found = locate(body, parts);
  const places = new Map(found.map((place) => [place.part, place]));
  return parts.flatMap((part, at) => {
    if (places.has(part)) return [];
    const [previous, next] = [parts[at - 1], parts[at + 1]];
    const start = previous ? places.get(previous)?.end : 0;
    const end = next ? places.get(next)?.start : body.length;
    if (start === undefined || end === undefined) return [];
    const text = body.slice(start, end).trim();
    return text === '' ? [] : [{ slot: part.slot, text }];
  });
}
