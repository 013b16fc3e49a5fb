import { baselines, type System } from './baselines.ts';
import { interval95, mean } from './bootstrap.ts';
import type { Scored } from './calibration.ts';
import { averagePrecision, gainsInOrder, ndcgAt, precisionAt, reciprocalRank } from './metrics.ts';
import { goalSentences, noisyHeadlines } from './noise.ts';
import { matchesOf, roleMatchOf, rowWith } from './product.ts';
import { product, type Result } from './result.ts';
import type { Titles } from './titles.ts';

/** The scores of each query's documents, by a system. */
export function scoresBy(system: System, { queries, documents, relevant }: Titles): Scored[] {
  const score = system(documents);
  return queries.map((query, at) => ({
    scores: score(query),
    gains: gainsOf(relevant[at], documents),
  }));
}

/** The scores of each query's documents as the product gives them to goals and headlines. */
export function scoresByProduct({ queries, documents, relevant }: Titles): Scored[] {
  const scores = matchesOf(queries, documents.map(rowWith));
  return scores.map((score, at) => ({ scores: score, gains: gainsOf(relevant[at], documents) }));
}

function gainsOf(
  relevant: ReadonlySet<number> | undefined,
  documents: readonly string[],
): number[] {
  return documents.map((_, place) => (relevant?.has(place) ? 1 : 0));
}

/** The usual measures of one system, over queries. */
export function resultOf(
  benchmark: string,
  system: string,
  scored: readonly Scored[],
  limit?: Result['limit'],
): Result {
  const orders = scored.map(({ scores, gains }) => gainsInOrder(scores, gains));
  const precisions = orders.map(averagePrecision);
  return {
    benchmark,
    system,
    figures: {
      MAP: mean(precisions),
      MRR: mean(orders.map(reciprocalRank)),
      'NDCG@10': mean(orders.map((order) => ndcgAt(10, order))),
      'P@10': mean(orders.map((order) => precisionAt(10, order))),
    },
    interval: interval95(precisions),
    ...(limit ? { limit } : {}),
  };
}

/** The product by role match alone, then every baseline. */
export function compareOn(benchmark: string, titles: Titles, limit?: Result['limit']): Result[] {
  return [
    resultOf(benchmark, product, scoresBy(roleMatchOf, titles), limit),
    ...Object.entries(baselines).map(([name, system]) =>
      resultOf(benchmark, name, scoresBy(system, titles)),
    ),
  ];
}

/** Titles as they stand in headlines, against goals as people write them; both the same at every run. */
export function noisy({ queries, documents, relevant }: Titles): Titles {
  return { queries: goalSentences(queries), documents: noisyHeadlines(documents), relevant };
}
