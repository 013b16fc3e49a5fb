import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { GoneError } from '@/utils/mentors/gone-error';
import { contract, type MessageName } from '@/utils/messaging/contract';
import { Problem } from '@/utils/messaging/problem';
import { type Handlers, serve } from '@/utils/messaging/serve';
import { presenceSite } from '@/utils/settings/presence';
import { aReading } from '../../support/reading';

const own = 'chrome-extension://test-extension-id';
const surface = { id: 'test-extension-id', origin: own, url: `${own}/popup.html` };
const page = {
  id: 'test-extension-id',
  origin: 'https://www.linkedin.com',
  url: 'https://www.linkedin.com/in/maya/',
  frameId: 0,
  tab: { id: 7, windowId: 1 },
};

const missed = vi.fn();
const handled = vi.fn(async (..._: unknown[]): Promise<unknown> => null);
const handlers = Object.fromEntries(
  Object.keys(contract).map((name) => [name, handled]),
) as unknown as Handlers;

beforeEach(() => {
  fakeBrowser.reset();
  handled.mockReset().mockResolvedValue(null);
  missed.mockReset();
  vi.spyOn(browser.runtime, 'getURL').mockImplementation((path) => `${own}${path}`);
  serve(handlers, (url) => presenceSite(url) !== undefined, missed);
});

/** Sends as the browser would, with a sender that only the browser can state. */
async function send(message: unknown, sender: object): Promise<unknown> {
  const [answer] = await fakeBrowser.runtime.onMessage.trigger(
    message as never,
    sender as never,
    () => undefined,
  );
  return answer;
}

const keep = { type: 'keep', request: { requestId: 'request-1', reading: aReading({}) } };
const report = {
  type: 'report',
  request: { outcome: 'person', url: page.url, reading: aReading({}) },
};

describe('who may ask', () => {
  it('answers our own surfaces', async () => {
    expect(await send(keep, surface)).toEqual({ ok: true, value: null });
  });

  it('answers a page only the messages meant for pages', async () => {
    expect(await send(report, page)).toMatchObject({ ok: true });
    for (const name of Object.keys(contract) as MessageName[]) {
      if ((contract[name].callers as readonly string[]).includes('page')) continue;
      expect(await send({ ...keep, type: name }, page)).toMatchObject({
        ok: false,
        code: 'refused',
      });
    }
    expect(handled).toHaveBeenCalledTimes(1);
  });

  it.each([
    [
      'a page of another site',
      { ...page, url: 'https://evil.example/in/maya/', origin: 'https://evil.example' },
    ],
    [
      'a site whose name only looks like ours',
      { ...page, url: 'https://notlinkedin.com/in/maya/' },
    ],
    ['a frame in a page', { ...page, frameId: 3 }],
    ['a page without a tab', { ...page, tab: undefined }],
    ['nobody', {}],
  ])('refuses %s', async (_who, sender) => {
    expect(await send(report, sender)).toMatchObject({ ok: false, code: 'refused' });
    expect(handled).not.toHaveBeenCalled();
  });
});

describe('another extension', () => {
  it('is refused what our own surfaces may ask', async () => {
    expect(await send(keep, { ...surface, id: 'stranger' })).toMatchObject({ code: 'refused' });
    expect(handled).not.toHaveBeenCalled();
  });
});

describe('a browser that names no origin', () => {
  const nameless = { ...surface, origin: undefined };
  it('is believed by the address of the sender', async () => {
    expect(await send(keep, nameless)).toMatchObject({ ok: true });
    const elsewhere = { ...nameless, url: 'https://evil.example/popup.html' };
    expect(await send(keep, elsewhere)).toMatchObject({ ok: false, code: 'refused' });
  });
});

describe('what may be asked', () => {
  it.each(['__proto__', 'constructor', 'toString', 'nothing'])('refuses "%s"', async (type) => {
    expect(await send({ type, request: {} }, surface)).toMatchObject({
      ok: false,
      code: 'refused',
    });
  });

  it('refuses a request that does not fit, and says where', async () => {
    const answer = await send(
      { type: 'keep', request: { requestId: 'request-1', reading: 7 } },
      surface,
    );
    expect(answer).toMatchObject({
      ok: false,
      code: 'invalid',
      detail: expect.stringContaining('reading'),
    });
  });

  it('refuses a page that sends too much', async () => {
    const reading = aReading({});
    reading.fields.skills = {
      status: 'read',
      basis: 'text',
      value: Array.from({ length: 60 }, () => 'x'.repeat(20_000)),
    };
    const answer = await send({ ...report, request: { ...report.request, reading } }, page);
    expect(answer).toMatchObject({ ok: false, code: 'refused' });
  });

  it('leaves messages of another shape to others', async () => {
    expect(await send('look-again', surface)).toBeUndefined();
  });
});

describe('what goes wrong', () => {
  it.each([
    ['a known problem', new Problem('no-access', 'x'), 'no-access'],
    ['somebody gone', new GoneError('x'), 'not-found'],
    [
      'a full disk',
      Object.assign(new Error('Abort'), {
        inner: Object.assign(new Error('full'), { name: 'QuotaExceededError' }),
      }),
      'storage',
    ],
    ['a newer store', Object.assign(new Error('old'), { name: 'VersionError' }), 'newer'],
    ['anything else', new TypeError('x'), 'failed'],
  ])('tells %s by a code', async (_what, error, code) => {
    handled.mockRejectedValueOnce(error);
    expect(await send(keep, surface)).toMatchObject({ ok: false, code });
  });
});

describe('a message that arrives again', () => {
  it('may have happened before without anybody being told, when it writes', async () => {
    await send(keep, surface);
    await send({ ...report, again: true }, page);
    expect(missed).not.toHaveBeenCalled();
    await send({ ...keep, again: true }, surface);
    expect(missed).toHaveBeenCalledTimes(1);
  });
});
