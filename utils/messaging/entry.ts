import * as z from 'zod/mini';

/**
 * Made by the sender, once per deed that must not be doubled. A write that is sent again because the worker
 * was stopped before it answered carries the same id and happens once.
 */
export const requestId = z.string().check(z.minLength(8), z.maxLength(80));
export const id = z.string().check(z.minLength(1), z.maxLength(80));

/** Marks the type of an answer. Answers come from our own worker, so they are not parsed again. */
export function answer<T>(): { readonly answers?: T } {
  return {};
}

/** One message to the worker: who may send it, what it says, what comes back. */
export type Entry = {
  /** Who may call: a content script in a `page`, or our own `extension` pages. */
  callers: readonly ('page' | 'extension')[];
  /** Whether it changes what is stored; then it may be sent again and happens once. */
  writes: boolean;
  request: z.ZodMiniType;
  response: { readonly answers?: unknown };
};
