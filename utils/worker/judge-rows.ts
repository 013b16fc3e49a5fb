import type { Assessment } from '@/utils/fit/assessment';
import { minimumCoverage } from '@/utils/fit/weights';
import type { JustAskDatabase, Mentor } from '@/utils/mentors/database';
import { dismissedAmong } from '@/utils/mentors/dismissal-store';
import { mentorsAmong } from '@/utils/mentors/mentor-store';
import type { Reading } from '@/utils/profile/reading';
import { type RowReading, readingOfRow } from '@/utils/profile/row';
import type { Marked } from './mark-view';

/**
 * What the marks of rows show, in their order: nothing for whom she put aside or where the row shows too
 * little, what is stored of whom she keeps, and else a provisional fit by the row alone. Two queries for all
 * rows together, and nothing is written.
 *
 * @param judge by her aims; `undefined` while she has no goal in words
 * @param now milliseconds since 1970
 */
export async function judgeRows(
  db: JustAskDatabase,
  rows: readonly RowReading[],
  judge: (reading: Reading) => Assessment | undefined,
  now: number,
): Promise<(Marked | null)[]> {
  const identities = [...new Set(rows.map(({ identity }) => identity))];
  const [dismissed, mentors] = await Promise.all([
    dismissedAmong(db, identities),
    mentorsAmong(db, identities),
  ]);
  return rows.map((row) => {
    if (dismissed.has(row.identity)) return null;
    const kept = mentors.get(row.identity);
    if (kept?.standing) return viewOfKept({ ...kept, standing: kept.standing });
    const assessment = judge(readingOfRow(row, now));
    if (assessment?.score === undefined) return null;
    const { score, band, coverage } = assessment;
    return { score, band, coverage, provisional: true };
  });
}

/**
 * What lists know of somebody she keeps. The coverage isn't among it: it was enough for a score, so their
 * mark says "so far", which is true of every page.
 */
function viewOfKept({
  fit,
  standing: { stage },
}: Mentor & { standing: NonNullable<Mentor['standing']> }): Marked {
  return {
    band: fit?.band ?? 'not-enough',
    ...(fit?.score === undefined
      ? { coverage: 0 }
      : { score: fit.score, coverage: minimumCoverage }),
    stage,
  };
}
