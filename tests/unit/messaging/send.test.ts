import { beforeEach, expect, it, type MockInstance, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { send } from '@/utils/messaging/send';
import { aReading } from '../../support/reading';

let sendMessage: MockInstance<typeof browser.runtime.sendMessage>;
beforeEach(() => {
  sendMessage = vi.spyOn(browser.runtime, 'sendMessage');
});

const request = { requestId: 'request-1', reading: aReading({}) };
const gone = new Error('A listener indicated an asynchronous response, but the channel closed');

it('asks again, with the same id, when the worker was stopped before it answered', async () => {
  sendMessage
    .mockRejectedValueOnce(gone)
    .mockResolvedValueOnce({ ok: true, value: { mentorId: 'm', eventId: 'e' } } as never);
  expect(await send('keep', request)).toEqual({ mentorId: 'm', eventId: 'e' });
  expect(sendMessage.mock.calls.map(([message]) => message)).toEqual([
    { type: 'keep', request },
    { type: 'keep', request, again: true },
  ]);
});

it('asks again when the answer was lost', async () => {
  sendMessage
    .mockResolvedValueOnce(undefined as never)
    .mockResolvedValueOnce({ ok: true, value: null } as never);
  expect(await send('assess', { reading: request.reading })).toBeNull();
});

it('takes its time between attempts: a worker that is being stopped takes nothing until it is gone', async () => {
  vi.useFakeTimers();
  const stopped = performance.now() + 300;
  sendMessage.mockImplementation(async () => {
    if (performance.now() < stopped) throw gone;
    return { ok: true, value: null } as never;
  });
  const answer = send('assess', { reading: request.reading });
  await vi.runAllTimersAsync();
  expect(await answer).toBeNull();
  vi.useRealTimers();
});

it('gives up after four attempts, with a problem that can be told', async () => {
  sendMessage.mockRejectedValue(gone);
  await expect(send('keep', request)).rejects.toMatchObject({ code: 'failed' });
  expect(sendMessage).toHaveBeenCalledTimes(4);
});

it('does not ask again when the worker said no', async () => {
  sendMessage.mockResolvedValueOnce({ ok: false, code: 'refused', detail: 'no' } as never);
  await expect(send('keep', request)).rejects.toMatchObject({ code: 'refused' });
  expect(sendMessage).toHaveBeenCalledTimes(1);
});
