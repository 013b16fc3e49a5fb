/** A score that was seen, whether it was a match (1) or not (0), and how much that counts. */
export type Labelled = { score: number; label: number; weight: number };

/** Scores that are held to be equally likely: `centre` is their mean, `value` the share of matches. */
type Block = { centre: number; value: number; weight: number };

/**
 * Isotonic regression: the rising steps that are nearest to the labels by squares, found by pooling adjacent
 * violators (Ayer et al. 1955). Equal scores are one block from the start. No package for it was found on
 * npm (2026-11).
 */
export function isotonic(seen: readonly Labelled[]): Block[] {
  const blocks: Block[] = [];
  let before: number | undefined;
  for (const { score, label, weight } of seen.toSorted((a, b) => a.score - b.score)) {
    const block = { centre: score, value: label, weight };
    const last = blocks.at(-1);
    if (last && score === before) blocks.splice(-1, 1, pooled(last, block));
    else {
      settle(blocks);
      blocks.push(block);
    }
    before = score;
  }
  settle(blocks);
  return blocks;
}

/** Pools from the end until the values rise. */
function settle(blocks: Block[]): void {
  for (;;) {
    const [one, other] = blocks.slice(-2);
    if (!one || !other || one.value < other.value) return;
    blocks.splice(-2, 2, pooled(one, other));
  }
}

function pooled(one: Block, other: Block): Block {
  const weight = one.weight + other.weight;
  const both = (key: 'centre' | 'value') =>
    (one[key] * one.weight + other[key] * other.weight) / weight;
  return { centre: both('centre'), value: both('value'), weight };
}

/** A score and the probability of a match there; between two knots it runs straight. */
export type Knot = readonly [score: number, probability: number];

/** Where the knots lie, by probability: closer at the ends, where a score says most. */
const levels = [0.005, 0.02, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95];

/** The line through the blocks' centres. */
export function lineOf(blocks: readonly Block[]): Knot[] {
  return blocks.map(({ centre, value }) => [centre, value]);
}

/** Few knots in place of many: where a rising line passes each of `levels`. */
export function knotsOf(line: readonly Knot[]): Knot[] {
  const [low, high] = [line[0]?.[1] ?? 0, line.at(-1)?.[1] ?? 0];
  const inner = levels.filter((level) => level > low && level < high);
  const swapped = line.map(([score, probability]): Knot => [probability, score]);
  const knots = inner.map((level): Knot => [interpolate(swapped, level), level]);
  const last = line.at(-1);
  return last && high <= (levels.at(-1) ?? 1) ? [...knots, last] : knots;
}

/** What the line through the knots has at a place; before the first and behind the last it is level. */
export function interpolate(knots: readonly Knot[], place: number): number {
  const above = knots.findIndex(([at]) => at >= place);
  if (above < 0) return knots.at(-1)?.[1] ?? 0;
  const [high, [x1, y1] = [0, 0]] = [above, knots[above]];
  const [x0, y0] = knots[high - 1] ?? [x1, y1];
  return x1 === x0 ? y1 : y0 + ((y1 - y0) * (place - x0)) / (x1 - x0);
}
