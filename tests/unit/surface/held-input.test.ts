// @vitest-environment jsdom
import { afterEach, expect, it } from 'vitest';
import { holdInput } from '@/utils/surface/held-input';

afterEach(() => document.body.replaceChildren());

it('hands over clicks and keys in their order, once, and holds nothing after that', async () => {
  const button = document.createElement('button');
  button.append(document.createElement('span'));
  document.body.append(button);
  const handOver = holdInput();
  button.firstElementChild?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  const arrow = { key: 'ArrowRight', shiftKey: true, bubbles: true };
  button.dispatchEvent(new KeyboardEvent('keydown', arrow));
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '/', bubbles: true }));

  const seen: string[] = [];
  button.addEventListener('click', () => seen.push('click'));
  document.addEventListener('keydown', ({ key, shiftKey, target }) =>
    seen.push(`${shiftKey ? 'shift ' : ''}${key} on ${(target as Element).localName}`),
  );
  await handOver();
  expect(seen).toEqual(['click', 'shift ArrowRight on button', '/ on body']);
  button.click();
  expect(seen).toHaveLength(4);
});

it('takes a click that is repeated because nothing answers for one, and a key that is held down too', async () => {
  const button = document.createElement('button');
  document.body.append(button);
  const handOver = holdInput();
  button.click();
  button.click();
  button.dispatchEvent(new KeyboardEvent('keydown', { key: '?', bubbles: true }));
  button.dispatchEvent(new KeyboardEvent('keydown', { key: '?', repeat: true, bubbles: true }));
  const seen: string[] = [];
  for (const type of ['click', 'keydown']) button.addEventListener(type, () => seen.push(type));
  await handOver();
  expect(seen).toEqual(['click', 'keydown']);
});

it('lets each be answered before the next, so that two arrows go two tabs on', async () => {
  let drawn = 0;
  let wanted = 0;
  const handOver = holdInput();
  for (let times = 0; times < 2; times++)
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
  // As a view does: it goes on from what it has drawn, and draws a moment later.
  document.body.addEventListener('keydown', () => {
    wanted = drawn + 1;
    queueMicrotask(() => {
      drawn = wanted;
    });
  });
  await handOver();
  expect(drawn).toBe(2);
});
