// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { parsePage } from '@/tests/support/load-fixture';
import { selectAll } from '@/utils/sites/select-all';

const page = parsePage(`
  <main id="a"><h2 class="x">One</h2><p id="b, c"><b class="x">Two</b></p>
  <aside role="note"><h2>Three</h2><i aria-label="x, y (z)">Four</i></aside></main>`);

describe('selecting by a list of selectors', () => {
  it.each([
    'h2, .x',
    '.x, h2',
    'b, h2, i, p',
    '*, h2',
    'main, main *',
    ':is(h2, b), aside',
    'aside :is(h2, :not(b, i)), .x',
    '[id="b, c"], [aria-label="x, y (z)"]',
    '[id="b, c"]:not(.x, :is(i, b)), i',
    'main > h2, main > p',
    'dialog, table',
  ])('finds what the browser finds, in its order: %s', (list) => {
    expect(selectAll(page, list)).toEqual([...page.querySelectorAll(list)]);
  });
});
