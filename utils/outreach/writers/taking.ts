import { messageOf, type Piece } from './pieces';
import type { Suggestion } from './suggest';

/** Takes suggestions over into the message as it now stands, and out again. `undefined`: their place is gone. */
export type Taking = {
  take(body: string, suggestion: Suggestion): string | undefined;
  undo(body: string, suggestion: Suggestion): string | undefined;
};

/**
 * @param pieces the message that the suggestions were made for
 */
export function createTaking(pieces: readonly Piece[]): Taking {
  const taken = new Map<number, string>();
  const current = () =>
    messageOf(
      pieces.map((piece, index) => {
        const text = taken.get(index);
        if (text === undefined) return piece;
        // A sentence that goes takes the blank before it along, and leaves the break of a paragraph.
        return text === '' ? { before: piece.before.replace(/ +$/, ''), text } : { ...piece, text };
      }),
    );

  /** Untouched since, it is put together anew; else the sentence is looked for in what she has made of it. */
  const change = (body: string, from: string, to: string, note: () => void) => {
    const untouched = body === current();
    note();
    return untouched ? current() : replaced(body, from, to);
  };

  return {
    take(body, { piece, before, after }) {
      const next = change(body, before, after, () => taken.set(piece, after));
      if (next === undefined) taken.delete(piece);
      return next;
    },
    undo(body, { piece, before, after }) {
      const next = change(body, after, before, () => taken.delete(piece));
      if (next === undefined) taken.set(piece, after);
      return next;
    },
  };
}

/** The one place where a sentence stands; not where it is a part of another, and not one of several. */
function replaced(body: string, from: string, to: string): string | undefined {
  if (from === '') return undefined;
  const parts = body.split(from);
  const [head = '', tail = ''] = parts;
  if (parts.length !== 2 || !/(?:^|\s)$/.test(head) || !/^(?:$|\s)/.test(tail)) return undefined;
  return to === '' ? head.replace(/ $/, '') + tail : head + to + tail;
}
