// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { GoalsView } from '@/components/goals-view';
import { SamePerson } from '@/components/same-person';
import { boardActions, boardModel, mentor, now, row } from './models';

afterEach(cleanup);

const click = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

it('asks whether somebody is kept twice, says why, and takes any answer', () => {
  const actions = boardActions();
  const likenesses = [{ id: 'm2', name: 'maya writes', site: 'x', reasons: ['link'] } as const];
  const twice = mentor({
    likenesses: likenesses.map((one) => ({ ...one, reasons: [...one.reasons] })),
  });
  render(<SamePerson mentor={twice} now={now} actions={actions} />);
  expect(screen.getByText('One of their pages links to the other.').isConnected).toBe(true);
  click('They are one');
  expect(actions.joinPeople).toHaveBeenCalledWith('m1', 'm2');
  click('Not the same person');
  expect(actions.keepApart).toHaveBeenCalledWith('m1', 'm2');
});

it('takes apart who was joined', () => {
  const actions = boardActions();
  const joined = [{ id: 'merge-1', name: 'maya writes', site: 'x' as const, at: now }];
  render(<SamePerson mentor={mentor({ joined })} now={now} actions={actions} />);
  click('Take them apart');
  expect(actions.takeApart).toHaveBeenCalledWith('merge-1');
});

it('says which goal is covered by whom, and which by nobody yet', () => {
  const actions = boardActions();
  const none = { kept: 0, asked: 0, replied: 0, meeting: 0, mentoring: 0, closed: 0 };
  const goals = [
    {
      goalId: 'g1',
      learn: 'research',
      counts: { ...none, mentoring: 1, kept: 9 },
      furthest: [row()],
    },
    { goalId: 'g2', learn: 'lead a team', counts: none, furthest: [] },
  ];
  render(<GoalsView model={boardModel({ goals })} actions={actions} />);
  expect(screen.getByText('1 mentors you · 9 kept').isConnected).toBe(true);
  expect(screen.getByText(/^Nobody yet/).isConnected).toBe(true);
  click('See all 10');
  expect(actions.setWish).toHaveBeenCalledWith({ words: '', order: 'fit', goalId: 'g1' });
  expect(actions.go).toHaveBeenCalledWith('people');
});
