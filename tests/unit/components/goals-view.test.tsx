// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { GoalsView } from '@/components/goals-view';
import type { GoalCoverage } from '@/utils/surface/shortlist-model';
import { boardActions, boardModel, row } from './models';

afterEach(cleanup);

function show(counts: Partial<GoalCoverage['counts']>) {
  const actions = boardActions();
  const none = { kept: 0, asked: 0, replied: 0, meeting: 0, mentoring: 0, closed: 0 };
  const goal = {
    goalId: 'goal-1',
    learn: 'learn to paint',
    counts: { ...none, ...counts },
    furthest: [row()],
  };
  render(<GoalsView model={boardModel({ goals: [goal] })} actions={actions} />);
  return actions;
}

it('says how far a goal is covered, and of how many the list has', () => {
  const actions = show({ replied: 1, kept: 1_200, closed: 31 });
  expect(screen.getByText('1 replied · 1,200 kept · 31 closed').isConnected).toBe(true);
  fireEvent.click(screen.getByRole('button', { name: 'See all 1,232' }));
  const wish = { words: '', order: 'fit', goalId: 'goal-1' };
  expect(actions.setWish).toHaveBeenCalledWith(wish);
  expect(actions.go).toHaveBeenCalledWith('people');
});

it('is covered by nobody where all are closed', () => {
  show({ closed: 2 });
  expect(screen.getByText(/^Nobody yet\./).isConnected).toBe(true);
});
