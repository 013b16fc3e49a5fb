import { dimensions, partSize, parts } from '@/utils/fit/knowledge/format';
import { randomNumbers } from './random.ts';

const kinds = 256;
const rounds = 15;
// The numbers of other modules are looked up each time that they are named, which in these loops is most of the time.
const [wide, columns, size] = [dimensions, parts, partSize];

/**
 * Rows of `dimensions` numbers as one code for each part, and what each code stands for: product
 * quantisation (Jégou, Douze and Schmid, PAMI 33, 2011) with k-means for each part.
 */
export function quantise(rows: Float64Array): { codes: Uint8Array; codebook: Int8Array } {
  const count = rows.length / wide;
  const codes = new Uint8Array(count * columns);
  const exact = new Float64Array(columns * kinds * size);
  const random = randomNumbers(11);
  for (let part = 0; part < columns; part++) {
    const at = (row: number) => row * wide + part * size;
    const centres = new Float64Array(kinds * size);
    for (let kind = 0; kind < kinds; kind++) {
      const chosen = at(Math.floor(random() * count));
      centres.set(rows.subarray(chosen, chosen + size), kind * size);
    }
    for (let round = 0; round < rounds; round++) {
      const sums = new Float64Array(kinds * size);
      const sizes = new Uint32Array(kinds);
      for (let row = 0; row < count; row++) {
        const nearest = nearestOf(rows, at(row), centres);
        codes[row * columns + part] = nearest;
        sizes[nearest] = (sizes[nearest] as number) + 1;
        for (let d = 0; d < size; d++)
          sums[nearest * size + d] =
            (sums[nearest * size + d] as number) + (rows[at(row) + d] as number);
      }
      for (let kind = 0; kind < kinds; kind++)
        for (let d = 0; d < size; d++)
          if (sizes[kind])
            centres[kind * size + d] = (sums[kind * size + d] as number) / (sizes[kind] as number);
    }
    exact.set(centres, part * kinds * size);
  }
  const most = exact.reduce((top, value) => Math.max(top, Math.abs(value)), 0);
  return { codes, codebook: Int8Array.from(exact, (value) => Math.round((127 * value) / most)) };
}

function nearestOf(rows: Float64Array, first: number, centres: Float64Array): number {
  let [best, distance] = [0, Number.POSITIVE_INFINITY];
  for (let kind = 0; kind < kinds; kind++) {
    let sum = 0;
    for (let d = 0; d < size; d++)
      sum += ((rows[first + d] as number) - (centres[kind * size + d] as number)) ** 2;
    if (sum < distance) [best, distance] = [kind, sum];
  }
  return best;
}
