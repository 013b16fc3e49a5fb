import { describe, expect, it } from 'vitest';
import { lastTalk } from '@/utils/journey/last-talk';
import { history } from './a-history';

describe('what there is to prepare a talk with', () => {
  it('is the newest of what she wants to talk about and of what was said', () => {
    const events = history(
      [1, { kind: 'agreed', agenda: 'Prices' }],
      [2, { kind: 'met', said: 'Talk to ten customers. ' }],
      [3, { kind: 'agreed', agenda: 'What they said' }],
    );
    expect(lastTalk(events)).toEqual({ said: 'Talk to ten customers.', agenda: 'What they said' });
  });

  it('is what was before where she took one back, and that again where she took back the taking back', () => {
    const events = history(
      [1, { kind: 'agreed', agenda: 'Prices' }],
      [2, { kind: 'agreed', agenda: 'Withdrawn' }],
      [3, { undo: 1 }],
    );
    expect(lastTalk(events)).toEqual({ agenda: 'Prices' });
    const again = history(
      [1, { kind: 'agreed', agenda: 'Prices' }],
      [2, { kind: 'agreed', agenda: 'Not withdrawn' }],
      [3, { undo: 1 }],
      [4, { undo: 2 }],
    );
    expect(lastTalk(again)).toEqual({ agenda: 'Not withdrawn' });
  });

  it('is nothing where nothing was noted, or of the last talk nothing', () => {
    expect(lastTalk([])).toEqual({});
    expect(lastTalk(history([1, { kind: 'met', said: 'Old' }], [2, 'met']))).toEqual({});
  });
});
