/// <reference types="dom-chromium-ai" />
import { type Writer, WriterProblem } from './writer';

/**
 * The browser's own model, by its documented interface (the Prompt API: `LanguageModel`, in Chrome's extensions
 * since 138, seen 2026-11). Missing in browsers that have none.
 */
export type ModelMaker = Pick<typeof LanguageModel, 'availability' | 'create'>;

/** Whether there is a model, and whether it still has to come. */
export type ModelState = 'absent' | 'downloadable' | 'downloading' | 'ready';

/** The languages of our sentences; of others the browser may say that it has no model. */
const text = [{ type: 'text' as const, languages: ['en', 'es'] }];
const spoken = { expectedInputs: text, expectedOutputs: text };

const states: Record<Availability, ModelState> = {
  unavailable: 'absent',
  downloadable: 'downloadable',
  downloading: 'downloading',
  available: 'ready',
};

/** How things stand with the browser's own model. A browser that can't tell has none that we could use. */
export async function modelState(maker: ModelMaker | undefined): Promise<ModelState> {
  if (!maker) return 'absent';
  return states[await maker.availability(spoken)] ?? 'absent';
}

/**
 * Has the browser fetch its model, some gigabytes, once for all. To be called in a click of hers, or the browser
 * refuses. Stopping ends our waiting; the browser may go on by itself.
 *
 * @param onShare how much of it is there, 0 to 1
 * @throws {WriterProblem} when it can't be had
 */
export async function fetchModel(
  maker: ModelMaker,
  onShare: (share: number) => void,
  signal: AbortSignal,
): Promise<void> {
  const session = await maker
    .create({
      ...spoken,
      signal,
      monitor(monitor) {
        monitor.addEventListener('downloadprogress', ({ loaded }) => onShare(loaded));
      },
    })
    .catch((error: unknown) => fail(error, signal));
  session.destroy();
}

/** Asks the browser's own model. Nothing leaves the device. */
export function browserModelWriter(maker: ModelMaker): Writer {
  return {
    async *write({ instructions, words }, signal) {
      const session = await maker
        .create({ ...spoken, initialPrompts: [{ role: 'system', content: instructions }], signal })
        .catch((error: unknown) => fail(error, signal));
      try {
        for await (const part of session.promptStreaming(words, { signal })) yield part;
      } catch (error) {
        fail(error, signal);
      } finally {
        session.destroy();
      }
    },
  };
}

/** What the interface's errors come to, by their documented names. */
function fail(error: unknown, signal: AbortSignal): never {
  signal.throwIfAborted();
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  const detail = String(error);
  if (name === 'QuotaExceededError') throw new WriterProblem('too-long', detail);
  if (name === 'NetworkError') throw new WriterProblem('unreachable', detail);
  if (/^(?:NotSupported|NotAllowed|InvalidState|Security)Error$/.test(name))
    throw new WriterProblem('absent', detail);
  throw new WriterProblem('server', detail);
}
