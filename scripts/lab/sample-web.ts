import { createHash, createPublicKey, X509Certificate } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer as createProxy, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createTls } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { join } from 'node:path';
import { generate } from 'selfsigned';

/** The nonce that the pages' own scripts carry; nothing else may run under their policy. */
export const pageNonce = 'sample-web';

/** As strict as the sites' own: no inline scripts, no foreign frames, no HTML from strings. */
const strictPolicy = [
  "default-src 'self'",
  `script-src 'nonce-${pageNonce}'`,
  "style-src 'self' 'unsafe-inline'",
  'img-src data: https:',
  "connect-src 'self'",
  "frame-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

/** Services that Chromium and Firefox call by themselves, on any page and without an extension. */
const browserServices =
  /^(http:\/\/)?((clients2|accounts)\.google\.com|update\.googleapis\.com|redirector\.gvt1\.com|([\w-]+\.)*(mozilla\.(com|net|org)|firefox\.com))[:/]/;

export interface WebRequest {
  host: string;
  path: string;
  method: string;
}

export interface SampleWeb {
  port: number;
  /** The fingerprint of the key by which Chromium knows this web's own certificate. */
  spki: string;
  pages: {
    /** Serves `html` at `url`; a header set to `undefined` is not sent, not even when it is a default. */
    set(url: string, html: string, headers?: Record<string, string | undefined>): void;
    /** Changes the page at `url`. */
    edit(url: string, change: (html: string) => string): void;
    /** Keeps back the second half of the page at `url` from whoever asks next, until what it returns is called. */
    holdHalf(url: string): () => void;
    /** Where a fixture belongs: `fixtureUrl('linkedin', 'sdui-full')`. */
    fixtureUrl(site: string, name: string): string;
    /** Serves this fixture, when several share an address; at first the one that shows a person is. */
    serveFixture(site: string, name: string): void;
    urls(): string[];
  };
  /** Every request that a page or the extension made to a host of this web. */
  requests: WebRequest[];
  /** Every connection that was asked for and refused: the whole rest of the world. */
  refused: string[];
  /** What the browsers themselves asked for (updates, settings); refused as well. */
  refusedToBrowser: string[];
  close(): Promise<void>;
}

interface Page {
  body: string;
  headers: Record<string, string>;
  /** Sends its second half when it may come. */
  held?: (send: () => void) => void;
}

/**
 * A proxy that is the whole web: pages stand at their real addresses, on its own TLS server, and every
 * other host is refused, so that nothing leaves the machine. `hosts` are served beside the pages' own,
 * with an empty page (`mail.google.com`, for a link that opens a mail).
 */
export async function openSampleWeb({ hosts = [] }: { hosts?: string[] } = {}): Promise<SampleWeb> {
  const pages = new Map<string, Page>();
  const fixtures = new Map<string, Fixture>();
  const served = new Set(hosts);
  const requests: WebRequest[] = [];
  const refused: string[] = [];
  const refusedToBrowser: string[] = [];
  const refuse = (address: string): void => {
    (browserServices.test(address) ? refusedToBrowser : refused).push(address);
  };
  const sockets = new Set<Socket>();

  const set: SampleWeb['pages']['set'] = (url, html, headers = {}) => {
    const all = {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': strictPolicy,
      ...headers,
    };
    served.add(new URL(url).host);
    pages.set(keyOf(new URL(url)), {
      body: html,
      headers: Object.fromEntries(
        Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== undefined),
      ),
    });
  };

  const pageAt = (url: string): Page => {
    const page = pages.get(keyOf(new URL(url)));
    if (!page) throw new Error(`There is no page at ${url}.`);
    return page;
  };

  for (const fixture of readFixtures(join(import.meta.dirname, '../../tests/fixtures'))) {
    fixtures.set(`${fixture.site}/${fixture.name}`, fixture);
    if (fixture.showsPerson || !pages.has(keyOf(new URL(fixture.url))))
      set(fixture.url, fixture.html);
  }
  const fixtureCalled = (site: string, name: string): Fixture => {
    const fixture = fixtures.get(`${site}/${name}`);
    if (fixture) return fixture;
    throw new Error(
      `There is no fixture ${site}/${name}; there are ${[...fixtures.keys()].join(', ')}.`,
    );
  };

  const certificate = await generate([{ name: 'commonName', value: 'Just Ask sample web' }], {
    algorithm: 'sha256',
    extensions: [
      {
        name: 'subjectAltName',
        altNames: ['linkedin.com', '*.linkedin.com', 'x.com', 'twitter.com', ...hosts].map(
          (value) => ({ type: 2, value }),
        ),
      },
    ],
  });

  const site = createTls(
    { key: certificate.private, cert: certificate.cert },
    (request, response) => {
      const url = new URL(request.url ?? '/', `https://${request.headers.host}`);
      requests.push({
        host: url.host,
        path: url.pathname + url.search,
        method: request.method ?? 'GET',
      });
      answer(response, pages.get(keyOf(url)) ?? pages.get(keyOf(new URL(url.pathname, url))), url);
    },
  );

  const proxy = createProxy((request: IncomingMessage, response: ServerResponse) => {
    // A request in the clear: no page of this web is served that way.
    refuse(request.url ?? '');
    response.writeHead(502).end();
  });
  proxy.on('connect', (request: IncomingMessage, socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    // The browser may hang up at any time; that is its business.
    socket.on('error', () => socket.destroy());
    const [host = '', port] = (request.url ?? '').split(':');
    if (port !== '443' || !served.has(host)) {
      refuse(request.url ?? '');
      socket.end('HTTP/1.1 502 Not on this web\r\n\r\n');
      return;
    }
    socket.write('HTTP/1.1 200 Connected\r\n\r\n');
    site.emit('connection', socket);
  });
  site.on('tlsClientError', (_error, socket) => socket.destroy());
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));

  return {
    port: (proxy.address() as AddressInfo).port,
    spki: fingerprintOf(certificate.cert),
    pages: {
      set,
      edit(url, change) {
        const page = pageAt(url);
        page.body = change(page.body);
      },
      holdHalf(url) {
        const page = pageAt(url);
        const waiting: (() => void)[] = [];
        page.held = (send) => waiting.push(send);
        return () => {
          page.held = (send) => send();
          for (const send of waiting) send();
        };
      },
      fixtureUrl: (site, name) => fixtureCalled(site, name).url,
      serveFixture(site, name) {
        const { url, html } = fixtureCalled(site, name);
        set(url, html);
      },
      urls: () => [...pages.keys()],
    },
    requests,
    refused,
    refusedToBrowser,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        proxy.close(() => resolve());
      }),
  };
}

function answer(response: ServerResponse, page: Page | undefined, url: URL): void {
  if (page?.held !== undefined) {
    const half = page.body.length >> 1;
    response.writeHead(200, page.headers).write(page.body.slice(0, half));
    page.held(() => response.end(page.body.slice(half)));
  } else if (page) {
    response.writeHead(200, page.headers).end(page.body);
  } else if (url.pathname === '/favicon.ico') {
    response.writeHead(204).end();
  } else {
    response
      .writeHead(404, {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': strictPolicy,
      })
      .end(
        '<!doctype html><html lang="en"><title>Not here</title><p>There is no such page on this web.</p></html>',
      );
  }
}

/** Fragments never reach a server. */
function keyOf(url: URL): string {
  return url.origin + url.pathname + url.search;
}

/** Chromium's name of a key: base64 of the SHA-256 of its SubjectPublicKeyInfo. */
function fingerprintOf(certificate: string): string {
  const { publicKey } = new X509Certificate(certificate);
  const spki = createPublicKey(publicKey.export({ type: 'spki', format: 'pem' })).export({
    type: 'spki',
    format: 'der',
  });
  return createHash('sha256').update(spki).digest('base64');
}

interface Fixture {
  site: string;
  name: string;
  url: string;
  html: string;
  showsPerson: boolean;
}

/** `tests/fixtures/<site>/<name>.html`, each with its address in a comment on the first line. */
function readFixtures(folder: string): Fixture[] {
  const sites = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return sites.flatMap(({ name: site }) =>
    readdirSync(join(folder, site))
      .filter((file) => file.endsWith('.html'))
      .map((file) => {
        const name = file.replace(/\.html$/, '');
        const text = readFileSync(join(folder, site, file), 'utf8');
        const [, address] = /^<!--\s*(\{.*?\})\s*-->/.exec(text) ?? [];
        if (!address)
          throw new Error(`${site}/${file} begins without its address: <!-- {"url": "…"} -->`);
        const { url } = JSON.parse(address) as { url: string };
        const expected = readFileSync(join(folder, site, `${name}.json`), 'utf8');
        return {
          site,
          name,
          url,
          html: text.replace(/^<!--.*?-->\s*/, ''),
          showsPerson: (JSON.parse(expected) as { outcome: string }).outcome === 'person',
        };
      }),
  );
}
