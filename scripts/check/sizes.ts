import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildExtension } from '../lab/extension.ts';
import { kilobytes } from '../report.ts';
import type { Part, Verdict } from './part.ts';

/** What each entrypoint may weigh, in bytes after gzip, with all the chunks and styles that it loads. */
const budgets: Record<string, number> = {
  'linkedin.content': 32_000,
  'x.content': 25_000,
  // Loaded by her click alone; four fifths of it is the parser of h-cards.
  'any-page': 65_000,
  // The store, the fit and its words, and, the largest part and the one that grows, the sentences of messages in every
  // language: a worker can load nothing later. Read from the disk when woken; `bench:page` and `bench:fit` say how fast.
  background: 168_000,
  'describe-page': 5_000,
  // Only on sites where she has replies read.
  conversation: 12_000,
  // Its first screen alone; what it loads after that is the side panel's.
  popup: 17_000,
  // Half of it is the store and the schemas. It comes from the disk, and what few visits need is loaded on demand.
  sidepanel: 122_000,
  // The same, with the places that only it has.
  board: 141_000,
  // The same for everybody, read by the worker alone.
  'knowledge.bin': 1_200_000,
  // What few visits need, each loaded when she first asks for it, the coach of drafts and the reader of mails among
  // them; here all together.
  'on demand': 165_000,
};

export const sizes: Part = {
  name: 'sizes',
  advice:
    'Look at what the entrypoint newly loads; if it is worth it, raise the budget in scripts/check/sizes.ts.',
  async run(): Promise<Verdict> {
    const measured = measureEntrypoints(await buildExtension('chromium', () => undefined));
    const rows = Object.entries(budgets).map(([name, budget]) => {
      const size = measured[name];
      if (size === undefined) return { ok: false, left: 0, line: `${name} is not in the build.` };
      const left = Math.round((1 - size / budget) * 100);
      return {
        ok: size <= budget,
        left,
        line: `${name}: ${kilobytes(size)} of ${kilobytes(budget)}, ${left} % left`,
      };
    });
    const tightest = Math.min(...rows.map(({ left }) => left));
    return {
      ok: rows.every(({ ok }) => ok),
      note: `${tightest} % left in the tightest budget`,
      output: rows.map(({ line }) => line).join('\n'),
    };
  },
};

/** The weight of every entrypoint of a build for Chromium. */
export function measureEntrypoints(folder: string): Record<string, number> {
  const text = (file: string): string => readFileSync(join(folder, file), 'utf8');
  const weigh = (files: readonly string[]): number =>
    [...new Set(files)].reduce(
      (sum, file) => sum + gzipSync(readFileSync(join(folder, file))).length,
      0,
    );
  const loadedByPage = (page: string): string[] => [
    page,
    ...[...text(page).matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map(
      ([, file = '']) => file,
    ),
  ];
  const atOnce = new Set(
    ['popup', 'sidepanel', 'board'].flatMap((page) => loadedByPage(`${page}.html`)),
  );
  const chunks = ['chunks', 'assets'].flatMap((part) =>
    readdirSync(join(folder, part)).map((file) => `${part}/${file}`),
  );
  return {
    'linkedin.content': weigh(['content-scripts/linkedin.js']),
    'x.content': weigh(['content-scripts/x.js']),
    'any-page': weigh(['any-page.js']),
    'describe-page': weigh(['describe-page.js']),
    conversation: weigh(['conversation.js']),
    background: weigh(['background.js']),
    popup: weigh(loadedByPage('popup.html')),
    sidepanel: weigh(loadedByPage('sidepanel.html')),
    board: weigh(loadedByPage('board.html')),
    'knowledge.bin': weigh(['knowledge.bin']),
    'on demand': weigh(chunks.filter((file) => !atOnce.has(file))),
  };
}
