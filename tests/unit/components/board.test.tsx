// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Board } from '@/components/board';
import type { Goal } from '@/utils/aims/aims';
import type { BoardModel } from '@/utils/surface/model';
import { aims, boardActions, boardModel, mentor } from './models';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

function show(part: Partial<BoardModel> = {}) {
  const actions = boardActions();
  const rendered = render(<Board model={boardModel(part)} actions={actions} />);
  return {
    actions,
    update: (next: Partial<BoardModel>) =>
      rendered.rerender(<Board model={boardModel(next)} actions={actions} />),
  };
}

const click = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

describe('the welcome', () => {
  const question = 'Where may I show how well someone fits?';
  const answers = () =>
    within(screen.getByRole('group', { name: question })).getAllByRole<HTMLInputElement>('radio');

  it('asks where fit may appear, with nothing preselected', () => {
    show();
    expect(answers().map((answer) => answer.checked)).toEqual([false, false]);
  });

  it('takes the answer for both sites', () => {
    const { actions } = show();
    fireEvent.click(screen.getByRole('radio', { name: /^Quietly/ }));
    expect(actions.setPresence.mock.calls).toEqual([
      ['linkedin', 'quiet'],
      ['x', 'quiet'],
    ]);
  });

  it('leads back to the question while it is open, and never blocks her', () => {
    const { actions } = show();
    click('Back to the question');
    expect(document.activeElement?.textContent).toBe(question);
    click('Go to Today');
    expect(actions.go).toHaveBeenCalledWith('today');
  });

  it('offers to try it once she has answered', () => {
    show({
      settings: {
        presence: { linkedin: 'marks', x: 'marks' },
        paused: false,
        theme: 'system',
        notes: { length: 200, most: 5 },
      },
    });
    expect(answers().map((answer) => answer.checked)).toEqual([true, false]);
    expect(screen.getByRole('link', { name: 'Open LinkedIn' }).getAttribute('href')).toBe(
      'https://www.linkedin.com/',
    );
  });
});

describe('the aims', () => {
  const place = 'aims' as const;
  const goal = () => screen.getByLabelText<HTMLTextAreaElement>("I'd like to learn, or become");

  it('save only what changed, after a pause', () => {
    const { actions } = show({ place });
    fireEvent.input(screen.getByLabelText('Your name'), { target: { value: 'Lena' } });
    fireEvent.input(screen.getByLabelText('What you do now'), { target: { value: 'Analyst' } });
    vi.advanceTimersByTime(400);
    expect(actions.editAims.mock.calls).toEqual([[{ name: 'Lena', now: 'Analyst' }]]);
  });

  it('keep what she types when the model says something older', () => {
    const { update } = show({ place });
    fireEvent.input(goal(), { target: { value: 'product research, properly' } });
    update({ place, aims: { ...aims, name: 'Lena' } });
    expect(goal().value).toBe('product research, properly');
    expect(screen.getByLabelText<HTMLInputElement>('Your name').value).toBe('Lena');
  });

  it('add and remove a goal, and focus it', () => {
    const { actions } = show({ place });
    click('Add a goal');
    const goals = screen.getAllByLabelText("I'd like to learn, or become");
    expect(goals).toHaveLength(2);
    expect(document.activeElement).toBe(goals[1]);
    fireEvent.click(screen.getAllByRole('button', { name: 'Remove this goal' })[1] as HTMLElement);
    vi.advanceTimersByTime(400);
    expect(actions.editAims).toHaveBeenLastCalledWith({ goals: aims.goals });
  });

  it('bring a goal back that she removed, to where it was', () => {
    const [first] = aims.goals as [Goal];
    const goals = [first, { ...first, id: 'goal-2', learn: 'lead a team' }];
    const { actions } = show({ place, aims: { ...aims, goals } });
    fireEvent.click(screen.getAllByRole('button', { name: 'Remove this goal' })[0] as HTMLElement);
    expect(screen.getByText(/^You removed the goal/).isConnected).toBe(true);
    click('Undo');
    vi.advanceTimersByTime(400);
    expect(actions.editAims).toHaveBeenLastCalledWith({ goals });
    expect(screen.queryByText(/^You removed the goal/)).toBeNull();
  });

  it('leave the focus alone when another window adds a goal', () => {
    const { update } = show({ place });
    goal().focus();
    const [first] = aims.goals;
    update({
      place,
      aims: { ...aims, goals: [...aims.goals, { ...first, id: 'goal-9' } as Goal] },
    });
    vi.advanceTimersByTime(400);
    expect(screen.getAllByLabelText("I'd like to learn, or become")).toHaveLength(2);
    expect(document.activeElement?.id).toBe('goal-goal-1-learn');
  });

  it('collect words by Enter, comma and paste, and give them back by Backspace', () => {
    const { actions } = show({ place });
    const input = screen.getByRole('textbox', { name: 'Qualities you look for' });
    fireEvent.input(input, { target: { value: 'patient' } });
    fireEvent.keyDown(input, { key: 'Enter' });
    fireEvent.input(input, { target: { value: 'direct, kind,' } });
    fireEvent.keyDown(input, { key: 'Backspace' });
    vi.advanceTimersByTime(400);
    expect(actions.editAims).toHaveBeenLastCalledWith({ qualities: ['patient', 'direct'] });
    click('Remove \u2068patient\u2069');
    expect(document.activeElement).toBe(input);
  });

  it("offer this device's time zone, and fill in nothing", () => {
    const { actions } = show({ place });
    expect(screen.getByLabelText<HTMLSelectElement>('Time zone').value).toBe('');
    fireEvent.click(screen.getByRole('button', { name: /^Use / }));
    vi.advanceTimersByTime(400);
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    expect(actions.editAims).toHaveBeenCalledWith({ logistics: { ...aims.logistics, timeZone } });
  });
});

describe('what matters to her', () => {
  const place = 'aims' as const;
  const list = () => screen.getByRole('list', { name: 'What matters to you in a mentor' });
  const labels = () =>
    within(list())
      .getAllByRole('listitem')
      .map((item) => item.querySelector('.order-label')?.textContent);

  it('moves by its buttons, keeps the focus, and is told and saved', () => {
    const { actions } = show({ place });
    const up = () => screen.getByRole('button', { name: "Move up: Where and how you'd meet" });
    up().focus();
    for (let times = 0; times < 5; times++) fireEvent.click(up());
    expect(labels()[0]).toBe("Where and how you'd meet");
    expect(document.activeElement).toBe(up());
    expect(up().getAttribute('aria-disabled')).toBe('true');
    expect(screen.getByText("Where and how you'd meet: now in place 1 of 5.").isConnected).toBe(
      true,
    );
    vi.advanceTimersByTime(400);
    expect(actions.editAims.mock.calls).toEqual([
      [{ priorities: ['logistics', 'topic', 'road', 'values', 'common-ground'] }],
    ]);
  });

  it('shows what each place weighs', () => {
    show({ place });
    const line = (label: string) => within(list()).getByText(label).closest('li')?.textContent;
    expect(line('What they do')).toContain('Sets the score that the others move.');
    expect(line('The road they took')).toContain('Can move a score of 50 by up to 21 points.');
    fireEvent.click(screen.getByRole('button', { name: 'Move down: What they do' }));
    expect(line('The road they took')).toContain('Can move a score of 50 by up to 33 points.');
    expect(line('What they do')).toContain('with 85% of its weight');
  });

  it('says where the weights come from', () => {
    show({ place });
    const details = screen.getByText('Where these numbers come from').closest('details');
    if (!details) throw new Error('There is nothing to open');
    details.open = true;
    fireEvent(details, new Event('toggle'));
    expect(screen.getByText(/^Eby and others/).isConnected).toBe(true);
    expect(screen.getByText(/moves a score of 50 by 5 points at most/).isConnected).toBe(true);
  });

  it('is where the panel leads', () => {
    show({ place: 'order' });
    expect(document.activeElement?.textContent).toBe('What matters to you in a mentor');
    expect(screen.getByRole('button', { name: 'Aims' }).getAttribute('aria-current')).toBe('page');
  });

  it('says how far ahead they should be', () => {
    const { actions } = show({ place });
    fireEvent.click(screen.getByRole('radio', { name: 'The next step' }));
    vi.advanceTimersByTime(400);
    expect(actions.editAims).toHaveBeenCalledWith({ steps: 'next' });
  });
});

describe('the settings', () => {
  it('choose for each site on its own', () => {
    const { actions } = show({ place: 'settings' });
    const x = within(screen.getByRole('group', { name: 'X' }));
    fireEvent.click(x.getByRole('radio', { name: /Beside the names/ }));
    expect(actions.setPresence.mock.calls).toEqual([['x', 'marks']]);
  });

  it('say which sites may not be read, and allow them', () => {
    const { actions } = show({ place: 'settings', sitesWithoutAccess: ['x'] });
    expect(screen.getByText(/I may not read X yet/).isConnected).toBe(true);
    click('Allow it');
    expect(actions.allowSites).toHaveBeenCalledOnce();
  });
});

describe('about', () => {
  const details = () => {
    const found = screen.getByText('All of it, with every licence').closest('details');
    if (!found) throw new Error('There is nothing to open');
    return found;
  };

  it('names whose knowledge and whose software is in here, and leads to what counts', async () => {
    vi.useRealTimers();
    const { actions } = show({ place: 'about' });
    expect(
      (await screen.findByText(/^This service uses the ESCO classification/)).isConnected,
    ).toBe(true);
    expect(screen.getByText(/O\*NET 29\.3 Database/).isConnected).toBe(true);
    expect(screen.getByText(/about 8 do what you're looking for/).isConnected).toBe(true);
    expect(actions.readNotice).not.toHaveBeenCalled();
    details().open = true;
    fireEvent(details(), new Event('toggle'));
    expect((await screen.findByText('dexie 4, Apache-2.0')).isConnected).toBe(true);
    click('What counts, and by how much');
    expect(actions.go).toHaveBeenCalledWith('order');
  });

  it('is a part of the settings', () => {
    const { actions } = show({ place: 'settings' });
    click('About Just Ask');
    expect(actions.go).toHaveBeenCalledWith('about');
  });
});

describe('the places', () => {
  it('are named, and the present one is marked', () => {
    const { actions } = show({ place: 'today' });
    expect(screen.getByRole('button', { name: 'Today' }).getAttribute('aria-current')).toBe('page');
    click('Settings');
    expect(actions.go).toHaveBeenCalledWith('settings');
  });

  it('name the page', () => {
    const { update } = show({ place: 'people' });
    expect(document.title).toBe('People · Just Ask');
    update({ place: 'welcome' });
    expect(document.title).toBe('Welcome · Just Ask');
  });

  it('say only the keys that work there', () => {
    show({ place: 'people' });
    fireEvent.keyDown(document.body, { key: '?' });
    const dialog = within(screen.getByRole('dialog', { name: 'Keys' }));
    expect(dialog.queryByText('Move between views')).toBeNull();
    expect(dialog.getByText('Move between people').isConnected).toBe(true);
  });

  it('show the opened person beside the list, and close with Esc', () => {
    const { actions } = show({ place: 'people', keepsSomebody: true, opened: mentor() });
    expect(screen.getByRole('heading', { name: 'Maya Okafor' }).isConnected).toBe(true);
    fireEvent.keyDown(document.body, { key: 'Escape' });
    expect(actions.close).toHaveBeenCalledOnce();
  });
});
