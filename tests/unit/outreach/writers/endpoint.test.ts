import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { endpointWriter } from '@/utils/outreach/writers/endpoint';
import { type Limits, usualLimits, withLimits } from '@/utils/outreach/writers/limits';
import { WriterProblem } from '@/utils/outreach/writers/writer';
import {
  answersWhole,
  answersWith,
  breaksAfter,
  endsAfter,
  floods,
  floodsOneLine,
  floodsWithoutWords,
  type ModelServer,
  openModelServer,
  redirectsTo,
  stallsAfter,
  streams,
} from '../../../support/model-server';

const request = { instructions: 'Make it clearer.', words: '1: A sentence.' };
const key = 'sk-secret';

let server: ModelServer;
let elsewhere: ModelServer;
beforeAll(async () => {
  server = await openModelServer();
  elsewhere = await openModelServer();
});
afterAll(async () => {
  await server.close();
  await elsewhere.close();
});
beforeEach(() => {
  server.arrived.length = 0;
});
afterEach(() => expect(elsewhere.arrived).toEqual([]));

/** Everything that arrives until it ends, and how it ends. */
async function answer({
  limits = usualLimits,
  given = key,
  stopAfter = Number.POSITIVE_INFINITY,
}: {
  limits?: Limits;
  given?: string;
  stopAfter?: number;
} = {}) {
  const writer = withLimits(
    endpointWriter({ base: server.base, model: 'tiny', key: given, local: true }, fetch),
    (milliseconds, act) => {
      const timer = setTimeout(act, milliseconds);
      return () => clearTimeout(timer);
    },
    limits,
  );
  const stopping = new AbortController();
  let text = '';
  try {
    for await (const part of writer.write(request, stopping.signal)) {
      text += part;
      if (text.length >= stopAfter) stopping.abort();
    }
    return { text };
  } catch (error) {
    return { text, problem: error instanceof WriterProblem ? error.code : (error as Error).name };
  }
}

describe('a service', () => {
  it.each([
    ['streams', streams('1: Better.\n')],
    ['streams with other line breaks', streams('1: Better.\n', { lineBreak: '\r\n' })],
    ['answers whole', answersWhole('1: Better.\n')],
  ])('that %s is understood', async (_, behaviour) => {
    server.behave(behaviour);
    expect(await answer()).toEqual({ text: '1: Better.\n' });
  });

  it('is sent the model’s name, the request and the key, and nothing else', async () => {
    server.behave(streams('1: Better.'));
    await answer();
    expect(server.arrived).toHaveLength(1);
    const [{ method, url, headers, body } = server.arrived[0]!] = server.arrived;
    expect([method, url]).toEqual(['POST', '/v1/chat/completions']);
    expect(JSON.parse(body)).toEqual({
      model: 'tiny',
      stream: true,
      messages: [
        { role: 'system', content: request.instructions },
        { role: 'user', content: request.words },
      ],
    });
    expect(headers.authorization).toBe(`Bearer ${key}`);
    expect(headers).not.toHaveProperty('cookie');
    expect(headers).not.toHaveProperty('referer');
  });

  it('is sent no empty key', async () => {
    server.behave(streams('1: Better.'));
    await answer({ given: '' });
    expect(server.arrived[0]?.headers).not.toHaveProperty('authorization');
  });
});

describe('a service that fails', () => {
  it.each([
    [401, 'key'],
    [403, 'origin'],
    [404, 'not-found'],
    [429, 'busy'],
    [400, 'server'],
    [503, 'server'],
  ])('with %i is told apart: %s', async (status, problem) => {
    server.behave(answersWith(status, 'text/html', '<h1>Sorry</h1>'));
    expect(await answer()).toEqual({ text: '', problem });
  });

  it.each([
    ['a page', answersWith(200, 'text/html', '<p>1: Hello.</p>'), 'not-a-service'],
    [
      'a stream of something else',
      answersWith(200, 'text/event-stream', 'data: hi\n\n'),
      'not-a-service',
    ],
    ['another JSON', answersWith(200, 'application/json', '[1]'), 'not-a-service'],
    [
      'an error in the stream',
      answersWith(200, 'text/event-stream', 'data: {"error":{}}\n\n'),
      'server',
    ],
  ])('with %s', async (_, behaviour, problem) => {
    server.behave(behaviour);
    expect(await answer()).toEqual({ text: '', problem });
  });

  it('is not followed to another address, so the key stays where it belongs', async () => {
    server.behave(redirectsTo(`${elsewhere.base}/chat/completions`));
    expect(await answer()).toEqual({ text: '', problem: 'unreachable' });
  });

  it.each([
    ['the line broke', breaksAfter],
    ['it ended without a word for it', endsAfter],
  ])('keeps what it said before %s', async (_, breaks) => {
    server.behave(breaks('1: Better.\n'));
    expect(await answer()).toEqual({ text: '1: Better.\n', problem: 'cut-off' });
  });

  it.each([
    ['before the first word', '', { first: 30 }],
    ['in the middle', '1: Better.', { idle: 30 }],
    ['for longer than a whole answer takes', '1: Better.', { whole: 60 }],
  ])('is given up on when it is silent %s', async (_, text, limits) => {
    server.behave(stallsAfter(text));
    expect(await answer({ limits: { ...usualLimits, ...limits } })).toEqual({
      text,
      problem: 'slow',
    });
  });

  it.each([
    ['in many events', floods],
    ['in one line', floodsOneLine],
    ['without a word', floodsWithoutWords],
  ])('is stopped when it floods, %s', async (_, behaviour) => {
    server.behave(behaviour);
    const { text, problem } = await answer();
    expect(text.length).toBeLessThanOrEqual(usualLimits.characters);
    expect(['too-long', 'cut-off']).toContain(problem);
  });

  it('stops when she stops it, and keeps what it had said', async () => {
    server.behave(stallsAfter('1: Better.'));
    expect(await answer({ stopAfter: 5 })).toEqual({ text: '1: Better.', problem: 'AbortError' });
  });

  it('says when nobody is there', async () => {
    const gone = await openModelServer();
    await gone.close();
    const writer = endpointWriter({ base: gone.base, model: 'm', key, local: true }, fetch);
    const [first] = [writer.write(request, new AbortController().signal)];
    await expect(first?.[Symbol.asyncIterator]().next()).rejects.toMatchObject({
      code: 'unreachable',
    });
  });
});
