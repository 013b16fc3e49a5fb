import { EventSourceParserStream } from 'eventsource-parser/stream';
import * as z from 'zod/mini';
import { type Writer, WriterProblem } from './writer';

/** A service that answers as OpenAI's chat completions do. An empty key is not sent. */
export type Endpoint = { base: string; model: string; key: string; local: boolean };

/** Most bytes of an answer: each word comes wrapped in some 300, and no answer has ten thousand words. */
const mostBytes = 4_000_000;

const Delta = z.object({ content: z.nullish(z.string()) });
/** What of a chunk, or of a whole answer, is looked at (OpenAI's reference, seen 2026-11). */
const Chunk = z.object({
  choices: z.optional(
    z.array(
      z.object({
        delta: z.optional(Delta),
        message: z.optional(Delta),
        finish_reason: z.nullish(z.string()),
      }),
    ),
  ),
  error: z.optional(z.unknown()),
});

/**
 * Asks a service of hers. The body is the model's name and the request, nothing else; no cookies, no referrer,
 * nothing cached, and no other address is followed with the key.
 *
 * @param fetch the network
 */
export function endpointWriter(endpoint: Endpoint, fetch: typeof globalThis.fetch): Writer {
  const { base, model, key, local } = endpoint;
  return {
    async *write({ instructions, words }, signal) {
      const response = await fetch(`${base}/chat/completions`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          accept: 'text/event-stream',
          ...(key === '' ? {} : { authorization: `Bearer ${key}` }),
        },
        body: JSON.stringify({
          model,
          stream: true,
          messages: [
            { role: 'system', content: instructions },
            { role: 'user', content: words },
          ],
        }),
        redirect: 'error',
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        cache: 'no-store',
        signal,
      }).catch((error: unknown) => {
        signal.throwIfAborted();
        throw new WriterProblem('unreachable', String(error));
      });
      refuse(response, local);
      const body = response.body?.pipeThrough(capped(mostBytes));
      if (!body) throw new WriterProblem('empty');
      try {
        const type = response.headers.get('content-type') ?? '';
        if (type.includes('text/event-stream')) yield* streamed(body);
        else if (type.includes('json')) yield* whole(body);
        else throw new WriterProblem('not-a-service', `It answered with ${type}`);
      } catch (error) {
        signal.throwIfAborted();
        if (error instanceof WriterProblem) throw error;
        throw new WriterProblem('cut-off', String(error));
      }
    },
  };
}

/** A program on her computer that answers 403 doesn't like where the question comes from: Ollama does so. */
function refuse({ ok, status }: Response, local: boolean): void {
  if (ok) return;
  const detail = `It answered with ${status}`;
  if (status === 403 && local) throw new WriterProblem('origin', detail);
  if (status === 401 || status === 403) throw new WriterProblem('key', detail);
  if (status === 404 || status === 405) throw new WriterProblem('not-found', detail);
  if (status === 402 || status === 429) throw new WriterProblem('busy', detail);
  throw new WriterProblem('server', detail);
}

async function* streamed(body: ReadableStream<Uint8Array<ArrayBuffer>>): AsyncGenerator<string> {
  const events = body
    .pipeThrough(new TextDecoderStream())
    .pipeThrough(new EventSourceParserStream({ maxBufferSize: 1_000_000 }));
  let finished = false;
  for await (const { data } of events) {
    if (data.trim() === '[DONE]') return;
    const { text, reason } = contentOf(data);
    if (text !== '') yield text;
    if (reason === 'length') throw new WriterProblem('cut-off', 'It reached its own limit');
    finished ||= reason !== undefined;
  }
  // Some end without the word for it; who hasn't even said why was interrupted.
  if (!finished) throw new WriterProblem('cut-off');
}

/** Some services don't stream, whatever they are asked. */
async function* whole(body: ReadableStream<Uint8Array<ArrayBuffer>>): AsyncGenerator<string> {
  let data = '';
  for await (const part of body.pipeThrough(new TextDecoderStream())) data += part;
  const { text, reason } = contentOf(data);
  if (text !== '') yield text;
  if (reason === 'length') throw new WriterProblem('cut-off', 'It reached its own limit');
}

function contentOf(data: string): { text: string; reason: string | undefined } {
  const chunk = Chunk.safeParse(parsed(data)).data;
  if (!chunk) throw new WriterProblem('not-a-service', 'Not an answer as of chat completions');
  if (chunk.error !== undefined && chunk.error !== null) throw new WriterProblem('server');
  const [choice] = chunk.choices ?? [];
  return {
    text: choice?.delta?.content ?? choice?.message?.content ?? '',
    reason: choice?.finish_reason ?? undefined,
  };
}

function parsed(data: string): unknown {
  try {
    return JSON.parse(data);
  } catch {
    throw new WriterProblem('not-a-service', 'Not JSON');
  }
}

/** Passes bytes on until there are too many. */
function capped(most: number): TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>> {
  let bytes = 0;
  return new TransformStream({
    transform(chunk, controller) {
      bytes += chunk.byteLength;
      if (bytes > most) controller.error(new WriterProblem('too-long'));
      else controller.enqueue(chunk);
    },
  });
}
