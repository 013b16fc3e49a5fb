import { describe, expect, it } from 'vitest';
import { linksIn } from '@/utils/outreach/links';

describe('the addresses in a text', () => {
  it.each([
    ['see https://bees.example/a?b=c now', ['https://bees.example/a?b=c']],
    ['bees.example', ['bees.example']],
    ['bit.ly/bees0, and ada@bees.example', ['bit.ly/bees0', 'ada@bees.example']],
    ['my page is bees dot com', ['dot com']],
    ['mailto:ada', ['mailto:ada']],
    ['I build with Node.js and Vue.js.', []],
    ['UX research @lantern', []],
    ['At 10.30 I was there. Then I left, e.g. for good.', []],
  ])('are found: %s', (text, links) => {
    expect(linksIn(text)).toEqual(links);
  });
});
