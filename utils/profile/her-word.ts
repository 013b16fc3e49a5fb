import type { Correction } from './correction';
import { type FieldName, fieldSchemas } from './reading';

/** Why a value can't be her word for a part; the words for each are in the locales. */
export type WordProblem = {
  code: 'empty' | 'too-long' | 'too-many' | 'no-link' | 'no-number' | 'upside-down';
  /** Where in the value it is: `[2, 'title']` is the title of the third role; empty is the whole. */
  at: (string | number)[];
};

/**
 * Her own value for a part as a correction, or the first reason why it can't be one. The value has the shape
 * that `fieldSchemas` gives the part; links have to be `https:`, as everywhere.
 */
export function herWord(
  field: FieldName,
  value: unknown,
): { word: Correction } | { problem: WordProblem } {
  const parsed = fieldSchemas[field].safeParse({ status: 'read', value, basis: 'user' });
  if (!parsed.success) return { problem: problemIn(parsed.error.issues[0]) };
  const problem = problemBeyondShape(field, value);
  return problem ? { problem } : { word: parsed.data as Correction };
}

type Issue = { code?: string | undefined; origin?: string; path: readonly PropertyKey[] };

function problemIn(issue: Issue | undefined): WordProblem {
  const at = (issue?.path ?? []).slice(1).map((step) => (typeof step === 'symbol' ? '' : step));
  if (issue?.code === 'too_big') {
    return { code: issue.origin === 'array' ? 'too-many' : 'too-long', at };
  }
  const number = at.includes('min') || at.includes('max');
  return { code: number ? 'no-number' : 'empty', at };
}

function problemBeyondShape(field: FieldName, value: unknown): WordProblem | undefined {
  if (field === 'links') {
    const wrong = (value as string[]).findIndex((link) => URL.parse(link)?.protocol !== 'https:');
    return wrong < 0 ? undefined : { code: 'no-link', at: [wrong] };
  }
  if (field === 'followers') return problemInCount(value as Range, []);
  if (field !== 'mutuals') return undefined;
  const { named, total } = value as { named: string[]; total?: Range };
  if (named.length === 0 && !total) return { code: 'empty', at: [] };
  return total && problemInCount(total, ['total']);
}

type Range = { min: number; max: number };

function problemInCount({ min, max }: Range, at: WordProblem['at']): WordProblem | undefined {
  if (![min, max].every((count) => Number.isSafeInteger(count) && count >= 0)) {
    return { code: 'no-number', at };
  }
  return min <= max ? undefined : { code: 'upside-down', at };
}
