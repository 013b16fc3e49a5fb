import { describe, expect, it } from 'vitest';
import { saysOf } from '@/tests/support/coach';

describe('apologies', () => {
  it('are counted', () => {
    const sorry = "I'm sorry to write. Sorry if this is a silly question.";
    expect(saysOf('apology', sorry)).toEqual(['apology.many']);
    expect(saysOf('apology', 'Sorry for the late answer.')).toEqual([]);
  });
});
