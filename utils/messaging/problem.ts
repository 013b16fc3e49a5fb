import { GoneError } from '@/utils/mentors/gone-error';
import type { ProblemCode } from './contract';

/** Something that could not be done, for a reason that she can be told. `detail` is for a bug report. */
export class Problem extends Error {
  readonly code: ProblemCode;

  constructor(code: ProblemCode, detail: string) {
    super(detail);
    this.name = 'Problem';
    this.code = code;
  }
}

/** What an error comes to, in a code that a surface has words for. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  if (error instanceof GoneError) return new Problem('not-found', detail);
  const names = namesOf(error);
  // Dexie wraps a full disk in an AbortError whose inner error has the name.
  if (names.includes('QuotaExceededError')) return new Problem('storage', detail);
  if (names.includes('VersionError')) return new Problem('newer', detail);
  return new Problem('failed', detail);
}

function namesOf(error: unknown): string[] {
  if (!(error instanceof Error)) return [];
  const inner = (error as Error & { inner?: unknown }).inner ?? error.cause;
  return [error.name, ...namesOf(inner)];
}
