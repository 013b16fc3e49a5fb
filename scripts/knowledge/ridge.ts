import { dimensions } from '@/utils/fit/knowledge/format';

/** An example: which features it has with how much, which point it should land on, and how much it counts. */
export type Example = { columns: Int32Array; values: Float64Array; target: number; weight: number };

const penalty = 0.3;
const rounds = 12;
// The numbers of other modules are looked up each time that they are named.
const wide = dimensions;

/**
 * For each of `width` features a row of `dimensions` numbers, so that an example's features, added up, land
 * near its point: ridge regression, solved by conjugate gradients on all dimensions at once, preconditioned
 * by the diagonal (Golub and Van Loan, Matrix Computations, 11.5).
 */
export function ridge(
  examples: readonly Example[],
  points: Float64Array,
  width: number,
): Float64Array {
  const size = width * wide;
  const diagonal = new Float64Array(width).fill(penalty);
  const residual = new Float64Array(size);
  for (const { columns, values, target, weight } of examples)
    for (let i = 0; i < columns.length; i++) {
      const [column, value] = [columns[i] as number, values[i] as number];
      diagonal[column] = (diagonal[column] as number) + weight * value * value;
      for (let d = 0; d < wide; d++)
        residual[column * wide + d] =
          (residual[column * wide + d] as number) +
          weight * value * (points[target * wide + d] as number);
    }
  const solution = new Float64Array(size);
  const direction = preconditioned(residual, diagonal);
  let alignment = dot(residual, direction);
  const image = new Float64Array(size);
  for (let round = 0; round < rounds; round++) {
    apply(examples, direction, image);
    const step = ratio(alignment, dot(direction, image));
    const after = (to: Float64Array, from: Float64Array, sign: number) => {
      for (let at = 0; at < size; at++)
        to[at] = (to[at] as number) + sign * (step[at % wide] as number) * (from[at] as number);
    };
    after(solution, direction, 1);
    after(residual, image, -1);
    const next = preconditioned(residual, diagonal);
    const better = dot(residual, next);
    const keep = ratio(better, alignment);
    alignment = better;
    for (let at = 0; at < size; at++)
      direction[at] =
        (next[at] as number) + (keep[at % wide] as number) * (direction[at] as number);
  }
  return solution;
}

/** `into` becomes (XᵗDX + penalty) times `rows`. */
function apply(examples: readonly Example[], rows: Float64Array, into: Float64Array): void {
  for (let at = 0; at < rows.length; at++) into[at] = penalty * (rows[at] as number);
  const sum = new Float64Array(wide);
  for (const { columns, values, weight } of examples) {
    sum.fill(0);
    for (let i = 0; i < columns.length; i++) {
      const [first, value] = [(columns[i] as number) * wide, values[i] as number];
      for (let d = 0; d < wide; d++)
        sum[d] = (sum[d] as number) + value * (rows[first + d] as number);
    }
    for (let i = 0; i < columns.length; i++) {
      const [first, value] = [(columns[i] as number) * wide, weight * (values[i] as number)];
      for (let d = 0; d < wide; d++)
        into[first + d] = (into[first + d] as number) + value * (sum[d] as number);
    }
  }
}

function preconditioned(rows: Float64Array, diagonal: Float64Array): Float64Array<ArrayBuffer> {
  return Float64Array.from(
    rows,
    (value, at) => value / (diagonal[Math.floor(at / wide)] as number),
  );
}

/** The product of two matrices' columns, for each dimension. */
function dot(a: Float64Array, b: Float64Array): Float64Array {
  const sums = new Float64Array(wide);
  for (let at = 0; at < a.length; at++)
    sums[at % wide] = (sums[at % wide] as number) + (a[at] as number) * (b[at] as number);
  return sums;
}

function ratio(above: Float64Array, below: Float64Array): Float64Array {
  return above.map((value, at) => (below[at] === 0 ? 0 : value / (below[at] as number)));
}
