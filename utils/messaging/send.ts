import { browser } from 'wxt/browser';
import type { Envelope, MessageName, Reply, Request, Response } from './contract';
import { Problem } from './problem';

/**
 * How long it waits before it asks again, each time, in milliseconds. A worker that is being stopped takes nothing
 * until it is gone: asked at once, it loses one attempt after the other (seen in Chromium, 2026-11).
 */
const pauses = [50, 250, 750] as const;

/**
 * Sends a message to the worker and waits for its answer. The browser may stop the worker at any moment,
 * also between doing and answering, so a lost answer is asked for again: writes carry a `requestId` and
 * happen once however often they arrive.
 *
 * @throws {Problem} when the worker refuses or fails, or can't be reached after four attempts.
 */
export async function send<N extends MessageName>(
  type: N,
  request: Request<N>,
): Promise<Response<N>> {
  let lost: unknown;
  for (const pause of [0, ...pauses]) {
    if (pause > 0) await new Promise((next) => setTimeout(next, pause));
    const envelope: Envelope = { type, request, ...(pause > 0 ? { again: true } : {}) };
    let reply: Reply | undefined;
    try {
      reply = await browser.runtime.sendMessage(envelope);
    } catch (error) {
      lost = error;
      continue;
    }
    if (reply === undefined) continue;
    if (reply.ok) return reply.value as Response<N>;
    throw new Problem(reply.code, reply.detail);
  }
  throw new Problem('failed', `No answer to "${type}": ${String(lost)}`);
}

/** A fresh id for one deed of hers. */
export function newRequestId(): string {
  return crypto.randomUUID();
}
