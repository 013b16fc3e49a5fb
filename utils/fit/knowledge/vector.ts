/** A vector of which most numbers are 0: its places and their values. */
export type Vector = ReadonlyMap<number, number>;

/** The product of two vectors; takes as long as the shorter one. */
export function dot(a: Vector, b: Vector): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [at, value] of few) sum += value * (many.get(at) ?? 0);
  return sum;
}
