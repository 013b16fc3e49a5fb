import { describe, expect, it } from 'vitest';
import { fixed, notesOf, saysOf } from '@/tests/support/coach';

describe('praise', () => {
  it('is warm once and too much twice', () => {
    expect(saysOf('gushing', 'Your post was inspiring.')).toEqual([]);
    expect(notesOf('gushing', 'Your amazing, incredible post!')).toMatchObject([
      { saying: 'gushing.praise', values: ['amazing, incredible'] },
    ]);
    expect(saysOf('gushing', "I'm a huge fan.")).toEqual(['gushing.praise']);
    expect(saysOf('gushing', 'Eres mi ídolo.')).toEqual(['gushing.praise']);
  });
  it('needs few exclamation marks', () => {
    expect(saysOf('gushing', 'Hello! Thank you!')).toEqual([]);
    const body = 'Hello!!! Thank you.';
    expect(fixed(body, notesOf('gushing', body)[0]?.fix)).toBe('Hello! Thank you.');
  });
});
