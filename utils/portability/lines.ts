import { portable } from './entry';
import { ImportProblem } from './import-problem';

/**
 * Cuts a text that arrives in pieces into its lines. Never more than one line is held, and no line that is
 * longer than any of ours.
 *
 * @throws {ImportProblem} `too-long`
 */
export async function* linesOf(text: AsyncIterable<string>): AsyncGenerator<string> {
  let pieces: string[] = [];
  let length = 0;
  let number = 1;
  for await (const piece of text) {
    let from = 0;
    for (let end = piece.indexOf('\n'); end >= 0; end = piece.indexOf('\n', from)) {
      pieces.push(piece.slice(from, end));
      yield pieces.join('');
      pieces = [];
      length = 0;
      number += 1;
      from = end + 1;
    }
    length += piece.length - from;
    if (length > portable.line) throw new ImportProblem('too-long', number);
    pieces.push(piece.slice(from));
  }
  yield pieces.join('');
}
