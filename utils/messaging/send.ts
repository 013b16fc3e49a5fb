import { browser } from 'wxt/browser';
import type { MessageName, Reply, Request, Response } from './contract';
import { Problem } from './problem';

const attempts = 3;

/**
 * Sends a message to the worker and waits for its answer. The browser may stop the worker at any moment,
 * also between doing and answering, so a lost answer is asked for again: writes carry a `requestId` and
 * happen once however often they arrive.
 *
 * @throws {Problem} when the worker refuses or fails, or can't be reached after three attempts.
 */
export async function send<N extends MessageName>(
  type: N,
  request: Request<N>,
): Promise<Response<N>> {
  let lost: unknown;
  for (let attempt = 0; attempt < attempts; attempt++) {
    let reply: Reply | undefined;
    try {
      reply = await browser.runtime.sendMessage({ type, request });
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
