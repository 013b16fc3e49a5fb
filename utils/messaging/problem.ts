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
