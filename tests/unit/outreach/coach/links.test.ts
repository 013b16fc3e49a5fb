import { describe, expect, it } from 'vitest';
import { fixed, notesOf, saysOf } from '@/tests/support/coach';

describe('links', () => {
  it('are few and open', () => {
    const one = 'https://ana.example/work';
    expect(saysOf('links', `${one} and ${one}`)).toEqual([]);
    expect(saysOf('links', `${one} ${one} ${one}`)).toEqual(['links.many']);
    expect(saysOf('links', 'See https://bit.ly/3abc.')).toEqual(['links.short']);
  });
  it('tell nothing on her', () => {
    const body = 'See https://ana.example/w?id=3&utm_source=x&fbclid=9#top, please.';
    expect(fixed(body, notesOf('links', body)[0]?.fix)).toBe(
      'See https://ana.example/w?id=3#top, please.',
    );
  });
  it('are all that goes along', () => {
    expect(saysOf('links', 'I attached my CV.')).toEqual(['links.attachment']);
  });
});
