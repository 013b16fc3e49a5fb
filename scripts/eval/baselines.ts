import MiniSearch from 'minisearch';
import { stemmer } from 'stemmer';
import { isStopword } from '@/utils/fit/text/stopwords';

/** A system to compare with: reads the documents once, then scores all of them for a query. */
export type System = (documents: readonly string[]) => (query: string) => ArrayLike<number>;

/** What is there without us: nothing of it knows occupations or goals. */
export const baselines: Readonly<Record<string, System>> = {
  'BM25, words': bm25(words),
  'BM25, stems without stopwords': bm25(stems),
  'TF-IDF cosine, words': tfIdfCosine(words),
  'TF-IDF cosine, characters 3-5': tfIdfCosine(characterGrams),
  minisearch: miniSearch({}, {}),
  'minisearch, stems, fuzzy 0.2': miniSearch(
    { processTerm: (term) => stems(term)[0] ?? null },
    { fuzzy: 0.2 },
  ),
};

function words(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function stems(text: string): string[] {
  return words(text)
    .filter((word) => !isStopword(word))
    .map(stemmer);
}

/** Runs of three to five characters inside words, with the words' borders. */
function characterGrams(text: string): string[] {
  return words(text).flatMap((word) => {
    const bounded = ` ${word} `;
    return [3, 4, 5].flatMap((length) =>
      Array.from({ length: Math.max(0, bounded.length - length + 1) }, (_, at) =>
        bounded.slice(at, at + length),
      ),
    );
  });
}

/** Okapi BM25 (Robertson and Walker 1994) with Lucene's idf, k1 = 1.2, b = 0.75. */
function bm25(tokens: (text: string) => string[]): System {
  const [k1, b] = [1.2, 0.75];
  return (documents) => {
    const { postings, lengths } = indexed(documents.map(tokens));
    const usual = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
    return (query) => {
      const scores = new Float64Array(documents.length);
      for (const token of tokens(query)) {
        const found = postings.get(token) ?? new Map<number, number>();
        const idf = Math.log(1 + (documents.length - found.size + 0.5) / (found.size + 0.5));
        for (const [document, count] of found) {
          const damped = count + k1 * (1 - b + (b * (lengths[document] ?? 0)) / usual);
          scores[document] = (scores[document] ?? 0) + (idf * count * (k1 + 1)) / damped;
        }
      }
      return scores;
    };
  };
}

/** Cosine of tf-idf vectors, idf smoothed as scikit-learn has it. */
function tfIdfCosine(tokens: (text: string) => string[]): System {
  return (documents) => {
    const { postings } = indexed(documents.map(tokens));
    const idf = (token: string) =>
      Math.log((1 + documents.length) / (1 + (postings.get(token)?.size ?? 0))) + 1;
    const squares = new Float64Array(documents.length);
    for (const [token, found] of postings)
      for (const [document, count] of found)
        squares[document] = (squares[document] ?? 0) + (count * idf(token)) ** 2;
    return (query) => {
      const scores = new Float64Array(documents.length);
      for (const token of tokens(query))
        for (const [document, count] of postings.get(token) ?? [])
          scores[document] = (scores[document] ?? 0) + count * idf(token) ** 2;
      // The query's own length is the same for all.
      return scores.map((score, document) =>
        score === 0 ? 0 : score / Math.sqrt(squares[document] ?? 1),
      );
    };
  };
}

function indexed(documents: readonly string[][]) {
  const postings = new Map<string, Map<number, number>>();
  documents.forEach((tokens, document) => {
    for (const token of tokens) {
      const found = postings.get(token) ?? new Map<number, number>();
      found.set(document, (found.get(document) ?? 0) + 1);
      postings.set(token, found);
    }
  });
  return { postings, lengths: documents.map(({ length }) => length) };
}

function miniSearch(
  options: { processTerm?: (term: string) => string | null },
  search: { fuzzy?: number },
): System {
  return (documents) => {
    const index = new MiniSearch<{ id: number; text: string }>({ fields: ['text'], ...options });
    index.addAll(documents.map((text, id) => ({ id, text })));
    return (query) => {
      const scores = new Float64Array(documents.length);
      for (const { id, score } of index.search(query, search)) scores[id as number] = score;
      return scores;
    };
  };
}
