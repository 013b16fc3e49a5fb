/** A line of an answer: the number of a sentence and what should stand there; nothing means that it should go. */
export type ReplyLine = { number: number; text: string };

/** "3: text", also "[3] text", "**3.** text": models are told one way and take others. */
const numbered = /^[\s>*_[(-]{0,8}(\d{1,3})[\])*_]{0,4}\s?[:.)\]][*_]{0,2}\s*(.*)$/;

/**
 * Takes the numbered lines out of an answer, each as soon as it is whole; whatever else it says is left aside,
 * as is what a model thinks aloud first (`<think>`, as Qwen and DeepSeek write it, seen 2026-11).
 */
export async function* replyLines(chunks: AsyncIterable<string>): AsyncGenerator<ReplyLine> {
  let rest = '';
  let thinking = false;
  const found = function* (line: string): Generator<ReplyLine> {
    if (line.includes('<think>')) thinking = true;
    const said = line.split('</think>');
    if (said.length > 1) thinking = false;
    if (thinking) return;
    const match = numbered.exec(said.at(-1) ?? '');
    if (match) yield { number: Number(match[1]), text: (match[2] ?? '').trim() };
  };
  for await (const chunk of chunks) {
    const lines = (rest + chunk).split(/\r\n?|\n/);
    rest = lines.pop() ?? '';
    for (const line of lines) yield* found(line);
  }
  yield* found(rest);
}
