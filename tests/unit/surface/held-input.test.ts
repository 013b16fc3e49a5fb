// @vitest-environment jsdom
import { afterEach, expect, it } from 'vitest';
import { holdInput } from '@/utils/surface/held-input';

afterEach(() => document.body.replaceChildren());

it('hands over clicks and keys in their order, once, and holds nothing after that', () => {
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
  handOver();
  expect(seen).toEqual(['click', 'shift ArrowRight on button', '/ on body']);
  button.click();
  expect(seen).toHaveLength(4);
});
