/** A sentence of a message, with the blanks and line breaks that stand before it. */
export type Piece = { before: string; text: string };

/** After these a sentence goes on, in English and Spanish. */
const goesOn =
  /(?:^|[\s(])(?:mrs?|ms|dr|dra|prof|sr|sra|srta|ud|uds|st|vs|e\.g|i\.e|p\.ej|\p{Lu})\.$/iu;

/**
 * Cuts a message into its sentences and loses nothing: all parts, one after the other, are the message again.
 * Blanks at the end are a piece without text.
 */
export function piecesOf(message: string): Piece[] {
  const pieces: Piece[] = [];
  let before = '';
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  for (const line of message.split(/(\n)/)) {
    let open = false;
    for (const { segment } of segmenter.segment(line)) {
      const text = segment.trim();
      const start = segment.length - segment.trimStart().length;
      const last = pieces.at(-1);
      if (text !== '' && open && last) {
        last.text += before + segment.slice(0, start) + text;
      } else if (text !== '') {
        pieces.push({ before: before + segment.slice(0, start), text });
      }
      if (text === '') {
        before += segment;
        continue;
      }
      before = segment.slice(start + text.length);
      open = goesOn.test(text);
    }
  }
  return before === '' ? pieces : [...pieces, { before, text: '' }];
}

/** The message that these pieces are. A piece without text takes what stands before it along. */
export function messageOf(pieces: readonly Piece[]): string {
  return pieces.map(({ before, text }) => before + text).join('');
}

/**
 * Whether a piece is a sentence that could be said otherwise. The greeting, the signature and a line of thanks
 * hold names and nothing to improve, so they aren't even shown to a writer.
 */
export function isSentence({ text }: Piece): boolean {
  return /[.!?…。！？]["'”’»)]*$/.test(text) && (text.match(/\p{L}/gu)?.length ?? 0) >= 12;
}
