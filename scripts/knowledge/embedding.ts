import { dimensions } from '@/utils/fit/knowledge/format';
import { randomNumbers } from './random.ts';
import type { Sparse } from './sparse.ts';

const rounds = 8;

/**
 * Points in `dimensions` dimensions, whose products are those of the rows as nearly as that many can hold:
 * orthogonal iteration on the rows' Gram matrix K finds its widest subspace Q (Golub and Van Loan, Matrix
 * Computations, 8.2.4), and with L Lᵗ = Qᵗ K Q the points are Q L. A random rotation then spreads what they
 * say over all dimensions alike, which product quantisation needs.
 */
export function embed(rows: readonly Sparse[]): Float64Array {
  const wide = dimensions;
  const random = randomNumbers(7);
  let basis = new Float64Array(rows.length * wide).map(() => random() - 0.5);
  orthonormalise(basis, rows.length);
  for (let round = 0; round < rounds; round++) {
    basis = timesGram(rows, basis);
    orthonormalise(basis, rows.length);
  }
  const image = timesGram(rows, basis);
  const factor = cholesky(transposedProduct(basis, image, rows.length));
  const rotation = new Float64Array(wide * wide).map(() => random() + random() + random() - 1.5);
  orthonormalise(rotation, wide);
  return product(product(basis, factor), rotation);
}

function timesGram(rows: readonly Sparse[], basis: Float64Array): Float64Array<ArrayBuffer> {
  const wide = dimensions;
  const inner = new Float64Array(basis.length);
  const outer = new Float64Array(basis.length);
  rows.forEach((row, at) => {
    for (const [column, value] of row)
      for (let d = 0; d < wide; d++)
        inner[column * wide + d] =
          num(inner, column * wide + d) + value * num(basis, at * wide + d);
  });
  rows.forEach((row, at) => {
    for (const [column, value] of row)
      for (let d = 0; d < wide; d++)
        outer[at * wide + d] = num(outer, at * wide + d) + value * num(inner, column * wide + d);
  });
  return outer;
}

/** Makes the columns of a matrix with `height` rows orthonormal, one after the other, twice for accuracy. */
function orthonormalise(matrix: Float64Array, height: number): void {
  const wide = dimensions;
  for (let column = 0; column < wide; column++) {
    for (const other of [...Array(column).keys(), ...Array(column).keys()]) {
      let shared = 0;
      for (let at = 0; at < height; at++)
        shared += num(matrix, at * wide + column) * num(matrix, at * wide + other);
      for (let at = 0; at < height; at++)
        matrix[at * wide + column] =
          num(matrix, at * wide + column) - shared * num(matrix, at * wide + other);
    }
    let square = 0;
    for (let at = 0; at < height; at++) square += num(matrix, at * wide + column) ** 2;
    for (let at = 0; at < height; at++)
      matrix[at * wide + column] = num(matrix, at * wide + column) / Math.sqrt(square);
  }
}

function transposedProduct(a: Float64Array, b: Float64Array, height: number): Float64Array {
  const wide = dimensions;
  const result = new Float64Array(wide * wide);
  for (let at = 0; at < height; at++)
    for (let row = 0; row < wide; row++)
      for (let column = 0; column < wide; column++)
        result[row * wide + column] =
          num(result, row * wide + column) + num(a, at * wide + row) * num(b, at * wide + column);
  return result;
}

/** The lower triangle L with L Lᵗ = the matrix. */
function cholesky(matrix: Float64Array): Float64Array {
  const wide = dimensions;
  const lower = new Float64Array(wide * wide);
  for (let row = 0; row < wide; row++)
    for (let column = 0; column <= row; column++) {
      let rest = num(matrix, row * wide + column);
      for (let k = 0; k < column; k++)
        rest -= num(lower, row * wide + k) * num(lower, column * wide + k);
      lower[row * wide + column] =
        row === column
          ? Math.sqrt(Math.max(rest, 1e-12))
          : rest / num(lower, column * wide + column);
    }
  return lower;
}

function product(a: Float64Array, b: Float64Array): Float64Array {
  const wide = dimensions;
  const height = a.length / wide;
  const result = new Float64Array(a.length);
  for (let at = 0; at < height; at++)
    for (let k = 0; k < wide; k++) {
      const value = num(a, at * wide + k);
      for (let column = 0; column < wide; column++)
        result[at * wide + column] =
          num(result, at * wide + column) + value * num(b, k * wide + column);
    }
  return result;
}

function num(values: Float64Array, at: number): number {
  return values[at] as number;
}
