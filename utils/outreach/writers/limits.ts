import { type Writer, WriterProblem } from './writer';

/** Calls `act` once after so many milliseconds, unless what it returns is called before. */
export type After = (milliseconds: number, act: () => void) => () => void;

/** How long a writer may take, in milliseconds, and how much it may say, in UTF-16 units. */
export type Limits = { first: number; idle: number; whole: number; characters: number };

/**
 * A program on her own computer may load its model before the first word, which takes a minute or more on a slow
 * disk. A message has 20,000 characters at most, and an answer holds its sentences once.
 */
export const usualLimits: Limits = {
  first: 120_000,
  idle: 30_000,
  whole: 300_000,
  characters: 40_000,
};

/** The same writer, given up on when it is silent for too long, takes too long in all, or doesn't end. */
export function withLimits(writer: Writer, after: After, limits: Limits = usualLimits): Writer {
  return {
    async *write(request, signal) {
      const own = new AbortController();
      const both = AbortSignal.any([signal, own.signal]);
      const giveUp = () => own.abort(new WriterProblem('slow'));
      const ended = rejectionOf(both);
      const forgetWhole = after(limits.whole, giveUp);
      let forgetNext = after(limits.first, giveUp);
      const chunks = writer.write(request, both)[Symbol.asyncIterator]();
      let length = 0;
      try {
        for (;;) {
          // Also a writer that doesn't listen to the signal is left.
          const step = await Promise.race([chunks.next(), ended]);
          forgetNext();
          if (step.done) return;
          length += step.value.length;
          if (length > limits.characters) throw new WriterProblem('too-long');
          forgetNext = after(limits.idle, giveUp);
          yield step.value;
        }
      } finally {
        forgetWhole();
        forgetNext();
        own.abort();
      }
    },
  };
}

function rejectionOf(signal: AbortSignal): Promise<never> {
  const rejection = new Promise<never>((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    else signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  // Whoever races with it hears of it; after the race nobody needs to.
  rejection.catch(() => undefined);
  return rejection;
}
