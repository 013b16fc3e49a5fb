import { describe, expect, it } from 'vitest';
import type { HistoryEvent } from '@/utils/journey/history';
import { standingOf } from '@/utils/journey/standing';
import { type Candidate, planToday } from '@/utils/journey/today';
import { day, type Entry, history, vienna } from './a-history';

function person(id: string, part: Partial<Candidate>, ...entries: [number, Entry][]): Candidate {
  const events: HistoryEvent[] = history([1, 'kept'], ...entries);
  const standing = standingOf(events);
  if (!standing) throw new Error('Nobody is kept');
  return { id, goals: ['research'], score: 50, ...part, standing };
}

const plan = (people: Candidate[], on: number, mostOpenAsks = 3, goals = ['research', 'lead']) =>
  planToday(people, { goals, mostOpenAsks, now: day(on), timeZone: vienna });

describe('Today', () => {
  it('proposes nobody while as many asks are open as she set, and says that it holds back', () => {
    const asked = ['a', 'b', 'c'].map((id) => person(id, {}, [2, 'asked']));
    const full = plan([...asked, person('d', {})], 3);
    expect(full).toEqual({ due: [], openAsks: 3, held: true });
    expect(plan([...asked, person('d', {})], 3, 4).due).toMatchObject([{ id: 'd' }]);
    expect(plan(asked, 3)).toMatchObject({ held: false });
  });

  it('has room again once somebody answered, or is let rest', () => {
    const nudged: [number, Entry][] = [
      [2, 'asked'],
      [10, 'nudged'],
      [23, 'nudged'],
    ];
    const people = [
      person('maya', {}, ...nudged),
      person('jonas', { goals: [] }, [20, 'asked']),
      person('ines', {}),
    ];
    expect(plan(people, 26, 2)).toEqual({ due: [], openAsks: 2, held: true });
    expect(plan(people, 30, 2)).toEqual({
      due: [
        { id: 'jonas', step: expect.objectContaining({ kind: 'nudge' }) },
        { id: 'maya', step: expect.objectContaining({ kind: 'stop' }) },
        {
          id: 'ines',
          step: { kind: 'ask', due: true },
          goal: 'research',
          insteadOf: { id: 'maya', because: 'silence' },
        },
      ],
      openAsks: 1,
      held: false,
    });
  });

  it.each([
    ['closed without an answer', [[3, 'closed']], 'silence'],
    ['a no', [[3, { kind: 'replied', outcome: 'no' }]], 'no'],
    [
      'no time, closed since',
      [
        [3, { kind: 'replied', outcome: 'no-time' }],
        [4, 'closed'],
      ],
      'no-time',
    ],
    [
      'a talk, closed since',
      [
        [3, 'replied'],
        [4, 'met'],
        [5, 'closed'],
      ],
      undefined,
    ],
  ] as [string, [number, Entry][], string | undefined][])(
    'says for whom the next stands in: %s',
    (_, entries, because) => {
      const people = [
        person('lena', {}, [1, 'asked'], [2, 'closed']),
        person('maya', {}, [2, 'asked'], ...entries),
        person('ines', {}),
      ];
      const proposed = plan(people, 6).due.find(({ id }) => id === 'ines');
      // Lena, of whom nothing came before.
      const insteadOf = because ? { id: 'maya', because } : { id: 'lena', because: 'silence' };
      expect(proposed).toEqual({
        id: 'ines',
        step: { kind: 'ask', due: true },
        goal: 'research',
        insteadOf,
      });
    },
  );

  it('proposes the best fit for each goal that nobody is on the way for, the important goal first', () => {
    const people = [
      person('met', { goals: ['research'] }, [2, 'asked'], [3, 'replied'], [4, 'met']),
      person('strong', { score: 95 }),
      person('lead', { goals: ['lead'], score: 60 }),
      person('lead-too', { goals: ['lead'], score: 55 }),
      person('unknown', { goals: [], score: undefined }),
    ];
    const asks = plan(people, 4).due.filter(({ step }) => step.kind === 'ask');
    expect(asks.map(({ id, goal }) => [id, goal])).toEqual([
      ['lead', 'lead'],
      ['strong', undefined],
      ['lead-too', undefined],
    ]);
  });

  it('proposes no two at once who may be one', () => {
    const both = [
      person('one', { alike: [person('other', {})] }),
      person('other', { alike: [person('one', {})] }),
      person('third', {}),
    ];
    expect(plan(both, 3).due.map(({ id }) => id)).toEqual(['one', 'third']);
  });

  it.each([
    ['asked', [[2, 'asked']], 0],
    [
      'asked, and closed',
      [
        [2, 'asked'],
        [3, 'closed'],
      ],
      0,
    ],
    ['to be asked: is it sent?', [[2, { kind: 'opened', channel: 'gmail' }]], 0],
    ['who wrote without being asked', [[2, 'replied']], 0],
    [
      'met without being asked, and closed',
      [
        [2, 'met'],
        [3, 'closed'],
      ],
      0,
    ],
    ['closed without a word', [[2, 'closed']], 1],
  ] as [string, [number, Entry][], number][])(
    'proposes nobody who may be somebody %s',
    (_, entries, proposed) => {
      const twin = person('twin', {}, ...entries);
      const plans = plan([person('kept', { alike: [twin] })], 4);
      expect(plans.due).toHaveLength(proposed);
      expect(plans.held).toBe(false);
    },
  );

  it('leaves out whom she left out, and whom she put aside', () => {
    const people = [
      person('out', {}, [2, { kind: 'skipped', step: 'ask' }]),
      person('aside', {}, [2, { kind: 'snoozed', until: '2026-11-05' }]),
    ];
    expect(plan(people, 3).due).toEqual([]);
    expect(plan(people, 5).due).toMatchObject([{ id: 'aside' }]);
  });
});
