import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as it arrived, with everything in it. */
export type Arrived = {
  method: string;
  url: string;
  headers: IncomingMessage['headers'];
  body: string;
};

/** How the server behaves: as it should, or in one of the ways in which such services fail. */
export type Behaviour = (request: Arrived, response: ServerResponse) => void;

/** A service like OpenAI's on this computer. */
export type ModelServer = {
  /** The address that is entered. */
  base: string;
  port: number;
  arrived: Arrived[];
  behave(behaviour: Behaviour): void;
  close(): Promise<void>;
};

/** Starts one, that answers with nothing until it is told how to behave. */
export async function openModelServer(): Promise<ModelServer> {
  let behaviour: Behaviour = (_, response) => response.writeHead(500).end();
  const arrived: Arrived[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const part of request.setEncoding('utf8')) body += part;
    const { method = '', url = '', headers } = request;
    const whole = { method, url, headers, body };
    arrived.push(whole);
    behaviour(whole, response);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    base: `http://127.0.0.1:${port}/v1`,
    port,
    arrived,
    behave(next) {
      behaviour = next;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

const event = (data: unknown) => `data: ${JSON.stringify(data)}\n\n`;
const content = (text: string, reason: string | null = null) =>
  event({ id: 'c', choices: [{ index: 0, delta: { content: text }, finish_reason: reason }] });

function begin(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' });
}

/** Streams a text in small pieces, with a comment and a role in between, as real services do. */
export function streams(text: string, { lineBreak = '\n' } = {}): Behaviour {
  return (_, response) => {
    begin(response);
    const parts = text.match(/[\s\S]{1,7}/gu) ?? [];
    const all = [
      ': keep-alive\n\n',
      event({ choices: [{ index: 0, delta: { role: 'assistant' }, finish_reason: null }] }),
      ...parts.map((part) => content(part)),
      content('', 'stop'),
      event({ choices: [], usage: { total_tokens: 12 } }),
      'data: [DONE]\n\n',
    ];
    for (const part of all) response.write(part.replaceAll('\n', lineBreak));
    response.end();
  };
}

/** Says so much, then nothing more, and keeps the line open. */
export const stallsAfter =
  (text: string): Behaviour =>
  (_, response) => {
    begin(response);
    response.write(text === '' ? ': waiting\n\n' : content(text));
  };

/** Says so much, then waits until it is told to go on, and says the rest. */
export function waitsAfter(text: string, rest: string): { behaviour: Behaviour; goOn(): void } {
  const told = Promise.withResolvers<void>();
  return {
    behaviour: async (_, response) => {
      begin(response);
      response.write(content(text));
      await told.promise;
      response.end(content(rest, 'stop'));
    },
    goOn: told.resolve,
  };
}

/** Says so much, then the line breaks. */
export const breaksAfter =
  (text: string): Behaviour =>
  (_, response) => {
    begin(response);
    response.write(content(text), () => response.destroy());
  };

/** Says so much and ends, without the word that it is the end. */
export const endsAfter =
  (text: string): Behaviour =>
  (_, response) => {
    begin(response);
    response.end(content(text));
  };

/** Never ends, and never says a word. */
export const floodsWithoutWords: Behaviour = (_, response) => {
  begin(response);
  const nothing = content('').repeat(100);
  const more = () => {
    while (!response.destroyed && response.write(nothing));
  };
  response.on('drain', more);
  more();
};

/** Never ends. */
export const floods: Behaviour = (_, response) => {
  begin(response);
  const more = () => {
    while (!response.destroyed && response.write(content('x'.repeat(1_000))));
  };
  response.on('drain', more);
  more();
};

/** One line without an end. */
export const floodsOneLine: Behaviour = (_, response) => {
  begin(response);
  response.write('data: ');
  const more = () => {
    while (!response.destroyed && response.write('x'.repeat(10_000)));
  };
  response.on('drain', more);
  more();
};

export const redirectsTo =
  (address: string): Behaviour =>
  (_, response) => {
    response.writeHead(307, { location: address }).end();
  };

export const answersWith =
  (status: number, type: string, body: string): Behaviour =>
  (_, response) => {
    response.writeHead(status, { 'content-type': type }).end(body);
  };

/** A whole answer at once, from a service that doesn't stream. */
export const answersWhole = (text: string): Behaviour =>
  answersWith(
    200,
    'application/json',
    JSON.stringify({ choices: [{ message: { content: text }, finish_reason: 'stop' }] }),
  );

/** As Ollama does (its `routes.go`, seen 2026-11): who only looks is welcome, who asks from an extension isn't. */
export const refusesExtensions: Behaviour = ({ method, headers }, response) => {
  const foreign = /^(?:chrome|moz)-extension:/.test(headers.origin ?? '');
  response.writeHead(method === 'POST' && foreign ? 403 : 200).end();
};
