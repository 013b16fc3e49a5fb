import { plainLine } from '@/utils/outreach/plain';
import { type Objection, objectionTo } from './objection';
import { type ReplyLine, replyLines } from './reply';
import type { Task } from './task';

/** Another sentence in the place of one of hers; an empty one means that hers should go. */
export type Suggestion = { piece: number; before: string; after: string };

/** What an answer comes to: a suggestion, or why one is left out. */
export type Found = Suggestion | { piece: number; before: string; leftOut: Objection };

/**
 * Turns an answer into suggestions, as it comes. Only numbers that were asked for count, each once; the rest of
 * what it says is nothing to us.
 *
 * @param subject hers, in which a name or link may stand that her sentences haven't got
 */
export async function* suggestions(
  task: Task,
  subject: string,
  chunks: AsyncIterable<string>,
): AsyncGenerator<Found> {
  const known = {
    hers: `${subject}\n${task.pieces.map(({ text }) => text).join('\n')}`,
    pageWords: task.pageWords,
  };
  const seen = new Set<number>();
  for await (const line of replyLines(chunks)) {
    const piece = task.asked[line.number - 1];
    const before = piece === undefined ? undefined : task.pieces[piece]?.text;
    if (piece === undefined || before === undefined || seen.has(piece)) continue;
    seen.add(piece);
    const after = cleaned(line);
    if (after === before) continue;
    const objection = objectionTo(after, known);
    yield objection === undefined
      ? { piece, before, after }
      : { piece, before, leftOut: objection };
  }
}

/** Plain text of one line, without what can't be seen, and without quotes or stars around all of it. */
function cleaned({ text }: ReplyLine): string {
  const plain = plainLine(text)
    // Direction overrides and blanks of no width; the joiners of emoji and scripts stay.
    .replace(/[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g, '')
    .replace(/\*\*/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return /^(["“]).*["”]$/.test(plain) ? plain.slice(1, -1).trim() : plain;
}
