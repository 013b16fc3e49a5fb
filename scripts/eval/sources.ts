import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { hasTitles } from './titles.ts';

/** What lies in a folder of benchmarks. */
export type Sources = {
  /** Job titles that people judged, by language. */
  titles: { name: string; language: 'en' | 'es'; folder: string }[];
  /** Mentors with tags. */
  mentors?: string;
  /** People for goals, as JSON lines. */
  people: { name: string; file: string }[];
};

/**
 * The benchmarks in a folder: laid out like our own, or the three files of one benchmark by themselves, or
 * `*.jsonl`. A folder whose name is or ends with `es` is taken for Spanish.
 */
export function sourcesIn(folder: string): Sources {
  const inside = existsSync(folder)
    ? readdirSync(folder).filter((name) => statSync(join(folder, name)).isDirectory())
    : [];
  const similarity = join(folder, 'jobtitle-similarity');
  const candidates = [
    folder,
    ...inside.map((name) => join(folder, name)),
    ...(existsSync(similarity)
      ? readdirSync(similarity).map((name) => join(similarity, name))
      : []),
  ];
  const mentors = join(folder, 'coding-coach', 'mentors.json');
  return {
    titles: candidates.filter(hasTitles).map((found) => ({
      name: `job titles, ${basename(found)}`,
      language: /(^|[-_])es$/i.test(basename(found)) ? 'es' : 'en',
      folder: found,
    })),
    ...(existsSync(mentors) ? { mentors } : {}),
    people: existsSync(folder)
      ? readdirSync(folder)
          .filter((name) => name.endsWith('.jsonl'))
          .sort()
          .map((name) => ({ name: name.replace(/\.jsonl$/, ''), file: join(folder, name) }))
      : [],
  };
}

/** Where to get the benchmarks, for those who don't have them. */
export const downloads = `There are no benchmarks in this folder. Get them (seen 2026-11) and say where they are:

  job titles        https://github.com/Avature/jobtitlesimilarity-dataset
                    (queries.tsv, corpus_documents.tsv, annotations.tsv; Apache-2.0)
  mentors by tag    https://github.com/Coding-Coach/find-a-mentor (src/mentors.json of 2019; MIT)
                    as coding-coach/mentors.json, with title, description and tags
  people for goals  any *.jsonl in the format of docs/fit.md

  npm run eval -- --data FOLDER`;
