import { describe, expect, it } from 'vitest';
import { notesOf, saysOf } from '@/tests/support/coach';

describe('praise', () => {
  it('is warm once and too much twice', () => {
    expect(saysOf('gushing', 'Your post was inspiring.')).toEqual([]);
    expect(notesOf('gushing', 'Your amazing, incredible post!')).toMatchObject([
      { saying: 'gushing.praise', values: ['amazing, incredible'] },
    ]);
    expect(saysOf('gushing', "I'm a huge fan.")).toEqual(['gushing.praise']);
    expect(saysOf('gushing', 'Eres mi ídolo.')).toEqual(['gushing.praise']);
  });
});
