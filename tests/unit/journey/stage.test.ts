import { describe, expect, it } from 'vitest';
import { stageOf } from '@/utils/journey/stage';
import { day, type Entry, history } from './a-history';

describe('where things stand', () => {
  it.each([
    ['kept', [[1, 'kept']], { stage: 'kept' }],
    [
      'asked',
      [
        [1, 'kept'],
        [2, 'asked'],
      ],
      { stage: 'asked', askedAt: day(2) },
    ],
    [
      'keeping undone',
      [
        [1, 'kept'],
        [1, { undo: 0 }],
      ],
      undefined,
    ],
    [
      'undoing undone',
      [
        [1, 'kept'],
        [1, { undo: 0 }],
        [1, { undo: 1 }],
      ],
      { stage: 'kept' },
    ],
    [
      'undone three times',
      [
        [1, 'kept'],
        [1, { undo: 0 }],
        [1, { undo: 1 }],
        [1, { undo: 2 }],
      ],
      undefined,
    ],
    [
      'kept again',
      [
        [1, 'kept'],
        [1, { undo: 0 }],
        [2, 'kept'],
      ],
      { stage: 'kept' },
    ],
    [
      'asked, no longer kept, and kept again',
      [
        [1, 'kept'],
        [2, 'asked'],
        [3, { undo: 0 }],
        [4, 'kept'],
      ],
      { stage: 'asked', askedAt: day(2) },
    ],
    [
      'asked and no longer kept',
      [
        [1, 'kept'],
        [2, 'asked'],
        [3, { undo: 0 }],
      ],
      undefined,
    ],
    [
      'closing undone',
      [
        [1, 'kept'],
        [2, 'closed'],
        [2, { undo: 1 }],
      ],
      { stage: 'kept' },
    ],
    [
      'kept twice',
      [
        [1, 'kept'],
        [2, 'asked'],
        [3, 'kept'],
      ],
      { stage: 'asked', askedAt: day(2) },
    ],
    [
      'answered after closing',
      [
        [1, 'kept'],
        [2, 'asked'],
        [40, 'closed'],
        [50, 'replied'],
      ],
      { stage: 'replied', askedAt: day(2), outcome: 'yes' },
    ],
    [
      'undoing what never was',
      [
        [1, 'kept'],
        [1, 'undone'],
      ],
      { stage: 'kept' },
    ],
  ] as [string, [number, Entry][], unknown][])('is told for: %s', (_, entries, expected) => {
    expect(stageOf(history(...entries))).toEqual(expected);
  });
});
