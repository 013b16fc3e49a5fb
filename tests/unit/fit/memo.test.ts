import { describe, expect, it, vi } from 'vitest';
import { memo } from '@/utils/fit/text/memo';

describe('a memo', () => {
  it('makes a thing once, and anew when it had to forget', () => {
    const make = vi.fn((text: string) => text.toUpperCase());
    const look = memo(2, make);
    expect(['a', 'a', 'b', 'a', '', ''].map(look)).toEqual(['A', 'A', 'B', 'A', '', '']);
    expect(make).toHaveBeenCalledTimes(3);
    expect(['c', 'd', 'e', 'a', 'constructor'].map(look)).toEqual([
      'C',
      'D',
      'E',
      'A',
      'CONSTRUCTOR',
    ]);
  });
});
