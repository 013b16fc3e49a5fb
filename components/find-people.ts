import type { Stage } from '@/utils/journey/standing';
import type { MentorRow } from '@/utils/surface/model';

export type Order = 'fit' | 'last' | 'name';
export type Wish = { words: string; stage: Stage | 'all'; order: Order };

export const everybody: Wish = { words: '', stage: 'all', order: 'fit' };

/** The rows that she asked for, in the order that she asked for. */
export function findPeople(rows: readonly MentorRow[], { words, stage, order }: Wish): MentorRow[] {
  const wanted = folded(words).split(/\s+/).filter(Boolean);
  return rows
    .filter((row) => stage === 'all' || row.standing.stage === stage)
    .filter((row) => {
      const text = folded(`${row.name} ${row.headline ?? ''}`);
      return wanted.every((word) => text.includes(word));
    })
    .sort(comparers[order]);
}

const comparers: Record<Order, (a: MentorRow, b: MentorRow) => number> = {
  fit: (a, b) => (b.fit?.score ?? -1) - (a.fit?.score ?? -1),
  last: (a, b) => (b.standing.askedAt ?? 0) - (a.standing.askedAt ?? 0),
  name: (a, b) => a.name.localeCompare(b.name),
};

/** Lower case and without accents, so that "jose" finds "José". */
function folded(words: string): string {
  return words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
