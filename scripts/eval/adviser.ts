import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fourAims, twelvePeople } from '@/tests/support/twelve-people';
import type { Assessment } from '@/utils/fit/assessment';
import { root } from '../tools.ts';
import { kendallTauB } from './metrics.ts';
import { judge } from './product.ts';

const file = join(root, 'tests/fixtures/fit/judgement.json');

type Judgement = {
  order: string[][];
  reasons: { person: string; words: string[] }[];
  never: { below: string; above: string; why: string }[];
};

/** What the product's order of the twelve has against the adviser's, for one woman. */
export type Agreement = {
  goal: string;
  tau: number;
  /** Scores, best first; without one where there wasn't enough to say. */
  order: { person: string; score: number | undefined }[];
  /** Of the people with a number for whom she quoted the page, in how many our reasons quote the same words. */
  sharedReasons: { shared: number; of: number };
  /** Pairs that the adviser ruled out, in words. */
  violated: string[];
};

/** The product beside the careers adviser's judgement. No score ranks below every score. */
export function agreements(): Agreement[] {
  const judgements = JSON.parse(readFileSync(file, 'utf8')) as Record<string, Judgement>;
  return [...fourAims].map(([goal, aims]) => {
    const judgement = judgements[goal];
    if (!judgement) throw new Error(`The adviser has not judged ${goal}.`);
    const fits = new Map(
      [...twelvePeople].map(([person, reading]) => [person, judge(reading, aims)]),
    );
    const scores = new Map([...fits].map(([person, { score }]) => [person, score]));
    const explained = judgement.reasons.filter(({ person }) => scores.get(person) !== undefined);
    const rankOf = (person: string) => scores.get(person) ?? -1;
    const groups = new Map(
      judgement.order.flatMap((group, at) => group.map((person) => [person, -at] as const)),
    );
    const names = [...groups.keys()];
    return {
      goal,
      tau: kendallTauB(
        names.map((name) => groups.get(name) ?? 0),
        names.map(rankOf),
      ),
      order: names
        .map((person) => ({ person, score: scores.get(person) }))
        .sort((a, b) => rankOf(b.person) - rankOf(a.person)),
      sharedReasons: {
        shared: explained.filter(({ person, words }) => quoteAlike(fits.get(person), words)).length,
        of: explained.length,
      },
      violated: judgement.never
        .filter(({ below, above }) => rankOf(below) >= rankOf(above))
        .map(
          ({ below, above, why }) =>
            `${goal}: ${below} (${scores.get(below) ?? 'no score'}) is not below ${above} ` +
            `(${scores.get(above) ?? 'no score'}). ${why}`,
        ),
    };
  });
}

/** Whether any of our reasons rests on words that she quoted, or on a part of them. */
function quoteAlike(fit: Assessment | undefined, hers: readonly string[]): boolean {
  const ours = (fit?.reasons ?? []).flatMap(({ evidence }) => evidence.map(({ words }) => words));
  return ours.some((words) => hers.some((hers) => hers.includes(words) || words.includes(hers)));
}
