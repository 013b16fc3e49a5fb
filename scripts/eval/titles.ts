import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { shuffled } from './bootstrap.ts';

/** Queries, documents, and for each query which documents people judged relevant (by their place). */
export type Titles = {
  queries: string[];
  documents: string[];
  relevant: ReadonlySet<number>[];
};

const files = ['queries.tsv', 'corpus_documents.tsv', 'annotations.tsv'] as const;

/** Whether a folder holds a benchmark in this format. */
export function hasTitles(folder: string): boolean {
  return files.every((file) => existsSync(join(folder, file)));
}

/**
 * A benchmark in the format of the Text REtrieval Conference: `queries.tsv` and `corpus_documents.tsv` are
 * `id⇥text`, `annotations.tsv` is `query⇥0⇥document⇥relevance`. Documents come in a shuffled order that is
 * the same at every run: in that of the alphabet, ties would favour whoever ties.
 */
export function readTitles(folder: string): Titles {
  const [queries, documents, annotations] = files.map((file) => table(join(folder, file)));
  const mixed = shuffled(documents ?? [], 1);
  const places = new Map(mixed.map(([id], place) => [id, place]));
  const judged = new Map<string | undefined, Set<number>>();
  for (const [query, , document, relevance] of annotations ?? []) {
    const place = places.get(document ?? '');
    if (place === undefined)
      throw new Error(`${folder}: annotations.tsv names ${document}, which is no document.`);
    if (Number(relevance) > 0) judged.set(query, (judged.get(query) ?? new Set()).add(place));
  }
  return {
    queries: (queries ?? []).map(([, text = '']) => text),
    documents: mixed.map(([, text = '']) => text),
    relevant: (queries ?? []).map(([id]) => judged.get(id) ?? new Set()),
  };
}

function table(file: string): string[][] {
  return readFileSync(file, 'utf8')
    .split(/\r?\n/)
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));
}

/** Only the documents that pass; queries that then have no relevant one are left out. */
export function onlyDocuments(
  { queries, documents, relevant }: Titles,
  passes: (document: string) => boolean,
): Titles {
  const kept = documents.flatMap((document, place) => (passes(document) ? [place] : []));
  const places = new Map(kept.map((old, place) => [old, place]));
  const left = relevant.map((old) => new Set([...old].flatMap((place) => places.get(place) ?? [])));
  return {
    queries: queries.filter((_, at) => left[at]?.size),
    documents: kept.map((place) => documents[place] ?? ''),
    relevant: left.filter(({ size }) => size > 0),
  };
}
