import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { absent, read } from '@/utils/profile/field';
import type { Fields, Reading } from '@/utils/profile/reading';
import { mean } from './bootstrap.ts';
import { averagePrecision, gainsInOrder, ndcgAt, pairLoss, reciprocalRank } from './metrics.ts';
import { pageWith } from './product.ts';

/** Of a person, what a benchmark has: any of these. docs/fit.md says where each goes. */
const Person = z.strictObject({
  id: z.optional(z.string()),
  headline: z.optional(z.string()),
  about: z.optional(z.string()),
  roles: z.optional(
    z.array(z.strictObject({ title: z.string(), description: z.optional(z.string()) })),
  ),
  texts: z.optional(z.array(z.string())),
  relevance: z.number(),
});
type Person = z.infer<typeof Person>;

const Line = z.strictObject({ goal: z.string(), people: z.array(Person) });
export type PeopleLine = z.infer<typeof Line>;

/** A benchmark of people for goals: JSON lines of `{ goal, people }`. */
export function readPeopleFile(file: string): PeopleLine[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, at) => {
      const { success, data, error } = Line.safeParse(JSON.parse(line));
      if (!success) throw new Error(`${file}, line ${at + 1}: ${z.prettifyError(error)}`);
      return data;
    });
}

/**
 * A person of a benchmark as a page of their own. A single text is what they say about themselves; several
 * are as many posts. Nothing else is on the page, so that the rest is absent and not unread.
 */
export function readingOf({ headline, about, roles, texts = [] }: Person): Reading {
  const only = texts.length === 1 ? texts[0] : undefined;
  const told = [about, only].filter((text) => text !== undefined && text !== '').join('\n\n');
  const posts = only === undefined ? texts.filter((text) => text !== '') : [];
  const fields: Partial<Fields> = {
    headline: headline ? read(headline, 'position') : absent,
    about: told === '' ? absent : read(told, 'heading'),
    roles: roles?.length
      ? read(
          roles.map(({ title, description }) => ({
            title,
            ...(description ? { description } : {}),
          })),
          'heading',
        )
      : absent,
    posts:
      posts.length > 0
        ? read(
            posts.map((text) => ({ text })),
            'heading',
          )
        : absent,
  };
  return pageWith(fields);
}

/** Measures over goals, and the loss over pairs of people for a goal and of goals for a person. */
export function measurePeople(
  lines: readonly PeopleLine[],
  scoreOf: (line: PeopleLine) => ArrayLike<number>,
): { figures: Record<string, number>; precisions: number[] } {
  const scored = lines.map((line) => ({
    line,
    scores: Array.from(scoreOf(line)),
    gains: line.people.map(({ relevance }) => relevance),
  }));
  const orders = scored
    .map(({ scores, gains }) => gainsInOrder(scores, gains))
    .filter((gains) => gains.some((gain) => gain > 0));
  const precisions = orders.map(averagePrecision);
  const losses = scored.map(({ scores, gains }) => pairLoss(gains, scores));
  const byPerson = Map.groupBy(
    scored.flatMap(({ line, scores }) =>
      line.people.flatMap(({ id, relevance }, at) =>
        id === undefined ? [] : { id, truth: relevance, score: scores[at] ?? -1 },
      ),
    ),
    ({ id }) => id,
  );
  const ofPeople = [...byPerson.values()].map((seen) =>
    pairLoss(
      seen.map(({ truth }) => truth),
      seen.map(({ score }) => score),
    ),
  );
  return {
    precisions,
    figures: {
      MAP: mean(precisions),
      MRR: mean(orders.map(reciprocalRank)),
      'NDCG@10': mean(orders.map((gains) => ndcgAt(10, gains))),
      'loss by goal': shareOf(losses),
      ...(ofPeople.some(({ all }) => all > 0) ? { 'loss by person': shareOf(ofPeople) } : {}),
    },
  };
}

function shareOf(losses: readonly { wrong: number; all: number }[]): number {
  const sum = (key: 'wrong' | 'all') => losses.reduce((all, loss) => all + loss[key], 0);
  return sum('wrong') / sum('all');
}
