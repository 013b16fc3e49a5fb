import { stemKey } from '@/utils/fit/text/stems';
import { tokenise } from '@/utils/fit/text/tokenise';
import type { Occupation, Sources } from './sources.ts';
import { closest, largest, normalised, type Sparse, tfIdf } from './sparse.ts';

/*
 * How occupations are related: by O*NET's own list, by the groups of both classifications, and, which joins
 * the two, by the words of their titles and of their descriptions. A walk over these relations that goes on
 * with α = 0.85 and ends after four steps spreads each occupation over those around it (a truncated Katz
 * index; L. Katz, A new status index derived from sociometric analysis, Psychometrika 18, 1953). The sizes
 * were compared in docs/fit.md.
 */
const shares = {
  titles: 0.45,
  descriptions: 0.3,
  related: 0.35,
  group: [0.04, 0.12, 0.25],
} as const;
const closestOfEach = 20;
const goesOn = 0.85;
const steps = 4;
/** What a walk keeps from step to step. */
const widest = 200;

/** For each occupation those around it with how close they are, itself closest; each of length 1. */
export function spreadOf({ occupations, related }: Sources): Sparse[] {
  const walk = transitions(occupations, related);
  return occupations.map((_, start) => {
    let here: Sparse = new Map([[start, 1]]);
    const spread = new Map<number, number>([[start, 1]]);
    for (let step = 0; step < steps; step++) {
      const next = new Map<number, number>();
      for (const [from, share] of here)
        for (const [to, weight] of walk[from] ?? [])
          next.set(to, (next.get(to) ?? 0) + goesOn * share * weight);
      here = new Map(largest(next, widest));
      for (const [to, share] of here) spread.set(to, (spread.get(to) ?? 0) + share);
    }
    return normalised(new Map(largest(spread, widest)));
  });
}

/** Where the walk goes from each occupation; the weights of each add up to 1. */
function transitions(
  occupations: readonly Occupation[],
  related: ReadonlyMap<string, readonly string[]>,
): Sparse[] {
  const places = new Map(occupations.map(({ id }, at) => [id, at]));
  const all = occupations.map(() => new Map<number, number>());
  const add = (from: number, to: number | undefined, weight: number) => {
    const row = all[from];
    if (row && to !== undefined && to !== from) row.set(to, (row.get(to) ?? 0) + weight);
  };

  const near = (words: (occupation: Occupation) => string[], share: number) => {
    closest(tfIdf(occupations.map(words)), closestOfEach).forEach((found, from) => {
      for (const [to, value] of found) add(from, to, share * value);
    });
  };
  near(({ labels }) => labels.en.flatMap(stems), shares.titles);
  near(({ description }) => stems(description), shares.descriptions);

  const members = membersOf(occupations);
  occupations.forEach(({ id, groups }, from) => {
    // The list is in order; its twenty fall from the whole share to a little over half of it.
    (related.get(id) ?? []).forEach((other, rank) => {
      add(from, places.get(other), shares.related * (1 - rank / 45));
    });
    groups.forEach((group, level) => {
      const others = members.get(group) ?? [];
      for (const to of others) add(from, to, (shares.group[level] ?? 0) / Math.sqrt(others.length));
    });
  });
  return all.map((row) => {
    const sum = [...row.values()].reduce((total, value) => total + value, 0);
    return new Map([...row].map(([to, value]) => [to, value / sum]));
  });
}

function membersOf(occupations: readonly Occupation[]): Map<string, number[]> {
  const found = new Map<string, number[]>();
  occupations.forEach(({ groups }, at) => {
    for (const group of groups) found.set(group, [...(found.get(group) ?? []), at]);
  });
  return found;
}

function stems(text: string): string[] {
  return tokenise(text).flatMap(({ word }) => stemKey(word, 'en') ?? []);
}
