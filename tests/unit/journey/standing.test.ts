import { describe, expect, it } from 'vitest';
import { standingOf } from '@/utils/journey/standing';
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
    [
      'a time that they agreed on',
      [
        [1, 'kept'],
        [2, 'asked'],
        [5, 'replied'],
        [6, { kind: 'agreed', on: '2026-11-12' }],
      ],
      { stage: 'meeting', outcome: 'yes', open: { kind: 'meeting', on: '2026-11-12' } },
    ],
    [
      'a first talk, and the next one agreed on',
      [
        [1, 'kept'],
        [2, 'asked'],
        [5, 'replied'],
        [12, 'met'],
        [12, 'agreed'],
      ],
      { stage: 'mentoring', metAt: day(12), touchedAt: day(12) },
    ],
    [
      'a mentor who writes that they will be glad to',
      [
        [1, 'kept'],
        [12, 'met'],
        [19, 'met'],
        [30, 'replied'],
      ],
      { stage: 'mentoring', open: { kind: 'reply' } },
    ],
    [
      'a mentor who can no longer',
      [
        [1, 'kept'],
        [12, 'met'],
        [19, 'met'],
        [30, { kind: 'replied', outcome: 'no-time' }],
      ],
      { stage: 'replied', outcome: 'no-time' },
    ],
    [
      'asked before she told of it',
      [
        [9, 'kept'],
        [10, { kind: 'asked', sentAt: day(1) }],
      ],
      {
        stage: 'asked',
        keptAt: day(9),
        askedAt: day(1),
        touchedAt: day(1),
        open: { kind: 'waiting', since: day(1) },
      },
    ],
    [
      'answered before she nudged and told of it',
      [
        [1, 'kept'],
        [2, 'asked'],
        [9, 'nudged'],
        [10, { kind: 'replied', outcome: 'yes', repliedAt: day(8) }],
      ],
      { stage: 'replied', touchedAt: day(9), open: { kind: 'reply', at: day(8) } },
    ],
    [
      'asked on a day that is still to come, as a file may say',
      [
        [1, 'kept'],
        [2, { kind: 'asked', sentAt: day(9) }],
      ],
      { askedAt: day(2) },
    ],
    [
      'opened, and not yet said whether sent',
      [
        [1, 'kept'],
        [2, { kind: 'opened', channel: 'gmail', purpose: 'ask' }],
      ],
      { stage: 'kept', unconfirmed: { at: day(2), channel: 'gmail', purpose: 'ask' } },
    ],
  ] as [string, [number, Entry][], object | undefined][])(
    'is told for: %s',
    (_, entries, expected) => {
      const standing = standingOf(history(...entries));
      if (expected === undefined) expect(standing).toBeUndefined();
      else expect(standing).toMatchObject(expected);
    },
  );
});
