import { type Browser, browser } from 'wxt/browser';
import {
  contract,
  type Envelope,
  type MessageName,
  type Reply,
  type Request,
  type Response,
} from './contract';
import { Problem, problemOf } from './problem';

/** Pages may send at most this many characters; a reading of a very long profile is a tenth of it. */
const pageLimit = 1_000_000;

/** The tab that a message came from, and what it shows; `undefined` for surfaces that are not in a tab. */
export type Caller = {
  tabId: number | undefined;
  windowId: number | undefined;
  /** The whole address, by the browser's word. */
  url: string | undefined;
};

export type Handlers = {
  [N in MessageName]: (request: Request<N>, caller: Caller) => Promise<Response<N>>;
};

/**
 * Answers the messages of the contract. Who asks decides what they may ask: only the browser's word for
 * the sender counts, never the message's. A handler is called in the same task, so that a click in a page
 * still counts as hers when it arrives here.
 *
 * @param isReadable whether a page at this address may ask
 * @param mayHaveMissed called when a write arrives again: it may have happened before, and the worker been
 * stopped when nobody had been told of it; the repetition changes nothing, so it would not be told then either
 */
export function serve(
  handlers: Handlers,
  isReadable: (url: URL) => boolean,
  mayHaveMissed: () => void,
): void {
  browser.runtime.onMessage.addListener(((
    message: unknown,
    sender: Browser.runtime.MessageSender,
  ) => {
    if (!isEnvelope(message)) return undefined;
    return answerTo(message, sender, handlers, isReadable, mayHaveMissed);
  }) as Parameters<typeof browser.runtime.onMessage.addListener>[0]);
}

async function answerTo(
  message: Envelope,
  sender: Browser.runtime.MessageSender,
  handlers: Handlers,
  isReadable: (url: URL) => boolean,
  mayHaveMissed: () => void,
): Promise<Reply> {
  try {
    const caller = callerOf(sender, isReadable);
    const name = message.type;
    if (!isMessageName(name)) throw new Problem('refused', 'Unknown message');
    const entry = contract[name];
    if (!(entry.callers as readonly string[]).includes(caller)) {
      throw new Problem('refused', `"${name}" is not for a ${caller}`);
    }
    if (caller === 'page' && JSON.stringify(message).length > pageLimit) {
      throw new Problem('refused', `"${name}" is too large`);
    }
    const request = entry.request.safeParse(message.request);
    if (!request.success)
      throw new Problem(
        'invalid',
        `"${name}": ${request.error.issues[0]?.message ?? ''} at ${request.error.issues[0]?.path.join('.') ?? ''}`,
      );
    if (message.again && entry.writes) mayHaveMissed();
    const handle = handlers[name] as (request: unknown, caller: Caller) => Promise<unknown>;
    const value = await handle(request.data, {
      tabId: sender.tab?.id,
      windowId: sender.tab?.windowId,
      url: sender.tab?.url ?? sender.url,
    });
    return { ok: true, value };
  } catch (error) {
    const { code, message: detail } = problemOf(error);
    return { ok: false, code, detail };
  }
}

function callerOf(
  sender: Browser.runtime.MessageSender,
  isReadable: (url: URL) => boolean,
): 'page' | 'extension' | 'stranger' {
  if (sender.id !== browser.runtime.id) return 'stranger';
  const own = browser.runtime.getURL('/').replace(/\/$/, '');
  if (sender.origin === own) return 'extension';
  // Some Firefox versions leave `origin` out for extension pages; the address is the browser's word too.
  if (sender.origin === undefined && sender.url?.startsWith(`${own}/`)) return 'extension';
  const url = URL.parse(sender.url ?? '');
  const inPage =
    sender.tab?.id !== undefined && sender.frameId === 0 && url !== null && isReadable(url);
  return inPage ? 'page' : 'stranger';
}

function isEnvelope(message: unknown): message is Envelope {
  return (
    typeof message === 'object' &&
    message !== null &&
    typeof (message as Envelope).type === 'string'
  );
}

function isMessageName(name: string): name is MessageName {
  return Object.hasOwn(contract, name);
}
