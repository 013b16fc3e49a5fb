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
    const start = placeOf(part.text, body, from);
    if (start < 0) continue;
    from = start + part.text.length;
    found.push({ part, start, end: from });
  }
  return found;
}

/** Where a text stands that isn't part of a longer word: "Ana" isn't in "Anaïs". */
function placeOf(text: string, body: string, from: number): number {
  for (let at = body.indexOf(text, from); at >= 0; at = body.indexOf(text, at + 1)) {
    const [first, last] = [body.slice(0, at), body.slice(at + text.length)];
    if (!/[\p{L}\p{N}]$/u.test(first) && !/^[\p{L}\p{N}]/u.test(last)) return at;
  }
  return -1;
}

/** What stands around the sentences of any message. */
const frame: ReadonlySet<Slot> = new Set<Slot>(['greeting', 'thanks', 'signature']);

/**
 * A body that was made from `before`, and that she may have edited, made from `after` instead: sentences that
 * stand as they were made change, and every word that she wrote or took out stays so, in its place. A message of
 * which no sentence stands is wholly hers and stays as it is.
 */
export function rework(body: string, before: readonly Part[], after: readonly Part[]): string {
  if (body === assemble(before)) return assemble(after);
  const found = locate(body, before);
  if (found.every(({ part }) => frame.has(part.slot))) return body;
  const remaining = new Map<Slot, Part>(after.map((part) => [part.slot, part]));
  const { ahead, behind } = additionsTo(found, before, after);

  let made = '';
  let at = 0;
  let isCut = false;
  for (const { part, start, end } of found) {
    const next = remaining.get(part.slot);
    made = isCut ? joined(made, body.slice(at, start)) : made + body.slice(at, start);
    isCut = !next;
    if (next) made += assemble([...(ahead.get(part.slot) ?? []), next]);
    for (const { before: gap, text } of behind.get(part.slot) ?? []) made += gap + text;
    at = end;
  }
  return tidy(isCut ? joined(made, body.slice(at)) : made + body.slice(at));
}

/** Two pieces between which something was taken out, with the wider one of the two gaps that were around it. */
function joined(before: string, after: string): string {
  const [gap, other] = [/\s*$/.exec(before)?.[0] ?? '', /^\s*/.exec(after)?.[0] ?? ''];
  const lines = (text: string) => text.split('\n').length;
  const wider = lines(other) > lines(gap) ? other : gap;
  return before.slice(0, before.length - gap.length) + wider + after.slice(other.length);
}

/**
 * Slots that the message didn't have, by a slot that still stands: the one that goes before them, or the next one
 * where none does. What she wrote above it, a greeting of her own, stays above them.
 */
function additionsTo(
  found: readonly Found[],
  before: readonly Part[],
  after: readonly Part[],
): { ahead: Map<Slot, Part[]>; behind: Map<Slot, Part[]> } {
  const standing = new Set(found.map(({ part }) => part.slot));
  const knew = new Set(before.map(({ slot }) => slot));
  const [ahead, behind] = [new Map<Slot, Part[]>(), new Map<Slot, Part[]>()];
  let previous: Slot | undefined;
  let waiting: Part[] = [];
  for (const part of after) {
    if (standing.has(part.slot)) {
      if (waiting.length > 0) ahead.set(part.slot, waiting);
      waiting = [];
      previous = part.slot;
    } else if (knew.has(part.slot)) continue;
    else if (previous === undefined) waiting.push(part);
    else behind.set(previous, [...(behind.get(previous) ?? []), part]);
  }
  return { ahead, behind };
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
