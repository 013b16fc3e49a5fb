/** A vector of which most numbers are 0: places, ascending by when they were set, and their values. */
export type Sparse = ReadonlyMap<number, number>;

/** The same direction with length 1; nothing stays nothing. */
export function normalised(vector: Sparse): Sparse {
  let square = 0;
  for (const value of vector.values()) square += value * value;
  const length = Math.sqrt(square);
  return length === 0 ? vector : new Map([...vector].map(([at, value]) => [at, value / length]));
}

/** The `most` largest, largest first; ties by place, so that the order depends on nothing else. */
export function largest(vector: Sparse, most: number): [at: number, value: number][] {
  return [...vector].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, most);
}

/** Cosine of tf-idf: how rare a term is among the documents, and how often it stands in each. */
export function tfIdf(documents: readonly (readonly string[])[]): Sparse[] {
  const found = new Map<string, number>();
  for (const document of documents)
    for (const term of new Set(document)) found.set(term, (found.get(term) ?? 0) + 1);
  const places = new Map([...found.keys()].map((term, at) => [term, at]));
  return documents.map((document) => {
    const counts = new Map<string, number>();
    for (const term of document) counts.set(term, (counts.get(term) ?? 0) + 1);
    return normalised(
      new Map(
        [...counts].map(([term, count]) => [
          places.get(term) ?? 0,
          (1 + Math.log(count)) * Math.log(documents.length / (found.get(term) ?? 1)),
        ]),
      ),
    );
  });
}

/** For each vector the `most` others with the largest products. */
export function closest(vectors: readonly Sparse[], most: number): [at: number, value: number][][] {
  const columns = new Map<number, [row: number, value: number][]>();
  vectors.forEach((vector, row) => {
    for (const [at, value] of vector) {
      const column = columns.get(at);
      if (column) column.push([row, value]);
      else columns.set(at, [[row, value]]);
    }
  });
  return vectors.map((vector, row) => {
    const products = new Float64Array(vectors.length);
    for (const [at, value] of vector)
      for (const [other, weight] of columns.get(at) ?? [])
        products[other] = (products[other] ?? 0) + value * weight;
    const others = new Map<number, number>();
    products.forEach((value, other) => {
      if (other !== row && value > 0) others.set(other, value);
    });
    return largest(others, most);
  });
}
