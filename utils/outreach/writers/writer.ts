/**
 * All that a writer is given. She can read both before anything is sent: `instructions` is what it should do,
 * `words` is what it should do it with.
 */
export type HelpRequest = { instructions: string; words: string };

/** Something that answers a request with a text, piece by piece as it comes. The network or the model is its own. */
export type Writer = {
  /** @throws {WriterProblem} when no answer, or no whole one, comes; the signal's reason when she stops it. */
  write(request: HelpRequest, signal: AbortSignal): AsyncIterable<string>;
};

/** Why no answer, or no whole answer, came. */
export type WriterProblemCode =
  /** There is no such model here. */
  | 'absent'
  /** Nobody answered there, or they wanted to send us on to another address. */
  | 'unreachable'
  /** A program on this computer that doesn't let extensions ask. */
  | 'origin'
  /** The key is missing or wrong. */
  | 'key'
  | 'not-found'
  /** Too much was asked lately, or nothing is left of what she paid for. */
  | 'busy'
  | 'server'
  /** What came is no answer of such a service: a page, for example. */
  | 'not-a-service'
  | 'slow'
  | 'too-long'
  | 'cut-off'
  /** It answered with nothing that could be used. */
  | 'empty';

/** Why a writer failed, for which there are words; `detail` is for a bug report and holds nothing of hers. */
export class WriterProblem extends Error {
  readonly code: WriterProblemCode;

  constructor(code: WriterProblemCode, detail: string = code) {
    super(detail);
    this.name = 'WriterProblem';
    this.code = code;
  }
}
