/**
 * Why a file is refused; the words for each are in the locales.
 *
 * - `not-ours`: it doesn't begin as our files do
 * - `newer`: a newer Just Ask wrote it
 * - `not-text`: bytes that are no UTF-8
 * - `not-json`: a line that is cut or was changed by hand
 * - `shape`: something that the format doesn't have, at `place`
 * - `twice`: a person, an address or an event that an earlier line (`other`) has already
 * - `stranger`: a reading of an address that the person doesn't have
 * - `too-long`, `too-many`: more than anybody has
 * - `cut-off`: the end is missing
 */
export type ImportProblemCode =
  | 'not-ours'
  | 'newer'
  | 'not-text'
  | 'not-json'
  | 'shape'
  | 'twice'
  | 'stranger'
  | 'too-long'
  | 'too-many'
  | 'cut-off';

/** What is wrong with a file, and in which of its lines (the first is 1). */
export class ImportProblem extends Error {
  override name = 'ImportProblem';
  readonly code: ImportProblemCode;
  readonly line: number;
  /** Where in the line: `history.3.what`; for `twice`, what is there twice. */
  readonly place: string | undefined;
  /** For `twice`: the line that has it already. */
  readonly other: number | undefined;

  constructor(code: ImportProblemCode, line: number, place?: string, other?: number) {
    super(`${code} in line ${line}${place === undefined ? '' : ` at ${place}`}`);
    this.code = code;
    this.line = line;
    this.place = place;
    this.other = other;
  }
}
