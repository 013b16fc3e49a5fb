import { describe, expect, it } from 'vitest';
import { saysOf } from '@/tests/support/coach';

describe('who writes', () => {
  it('is said, or asked for', () => {
    const ask =
      'Your talk on floods was clear. Would you have twenty minutes for a call on Tuesday?';
    expect(saysOf('who-writes', ask)).toEqual(['whoWrites.none']);
    expect(saysOf('who-writes', `I work for a small charity. ${ask}`)).toEqual([]);
    expect(saysOf('who-writes', `Charity worker here. ${ask}`)).toEqual([]);
    expect(saysOf('who-writes', ask, { purpose: 'ask-acquaintance' })).toEqual([]);
  });
});
