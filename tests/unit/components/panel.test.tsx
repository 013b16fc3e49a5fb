// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Panel } from '@/components/panel';
import type { PanelModel } from '@/utils/surface/model';
import { day, mentor, now, panelActions, panelModel, row, shortlist, standing } from './models';

afterEach(cleanup);

function show(part: Partial<PanelModel> = {}) {
  const actions = panelActions();
  const view = render(<Panel model={panelModel(part)} actions={actions} shell="popup" />);
  return {
    actions,
    update: (next: Partial<PanelModel>) =>
      view.rerender(<Panel model={panelModel(next)} actions={actions} shell="popup" />),
  };
}

const tab = (name: RegExp) => screen.getByRole('tab', { name });
const people: Partial<PanelModel> = {
  keepsSomebody: true,
  shortlist: shortlist([row(), row({ id: 'm2', name: 'José Núñez', headline: 'Engineer' })]),
};

describe('the tabs', () => {
  it('start with the person in the tab', () => {
    show();
    expect(tab(/This person/).getAttribute('aria-selected')).toBe('true');
    expect(screen.getByRole('tabpanel', { name: 'This person' }).isConnected).toBe(true);
  });

  it('turn with the arrows, and take the focus along', () => {
    show();
    fireEvent.keyDown(tab(/This person/), { key: 'ArrowRight' });
    expect(document.activeElement).toBe(tab(/Today/));
    fireEvent.keyDown(tab(/Today/), { key: 'End' });
    expect(document.activeElement).toBe(tab(/People/));
    fireEvent.keyDown(tab(/People/), { key: 'ArrowRight' });
    expect(tab(/This person/).getAttribute('aria-selected')).toBe('true');
  });

  it('have one tab stop', () => {
    show();
    expect(screen.getAllByRole('tab').map((each) => each.tabIndex)).toEqual([0, -1, -1]);
  });

  it('say how much there is to do today', () => {
    show({ today: [row()] });
    expect(tab(/Today 1 thing to do/).isConnected).toBe(true);
  });
});

describe('a store that is closed', () => {
  it.each([
    ['newer', 'Your data is newer than I am'],
    ['unopened', "I can't open your data"],
  ] as const)('is said in every tab, with the way on (%s)', (closed, title) => {
    const { actions } = show({ closed, today: undefined, shortlist: undefined });
    for (const name of [/This person/, /Today/, /People/]) {
      fireEvent.click(tab(name));
      expect(screen.getByRole('heading', { name: title }).isConnected).toBe(true);
      expect(screen.queryByText('One moment…')).toBeNull();
    }
    fireEvent.click(screen.getByRole('button', { name: 'Look again' }));
    expect(actions.loadAnew).toHaveBeenCalledOnce();
  });
});

describe('the keys', () => {
  it('focus the search with /', async () => {
    show(people);
    fireEvent.keyDown(document.body, { key: '/' });
    const field = await screen.findByRole('searchbox');
    await waitFor(() => expect(document.activeElement).toBe(field));
  });

  it('focus the search once: a person who closes gives the focus to their row', async () => {
    const { update } = show(people);
    fireEvent.keyDown(document.body, { key: '/' });
    (await screen.findByRole('button', { name: /Maya Okafor/ })).focus();
    update({ ...people, opened: mentor() });
    update(people);
    const row = await screen.findByRole('button', { name: /Maya Okafor/ });
    await waitFor(() => expect(document.activeElement).toBe(row));
  });

  it('leave / alone while she types', async () => {
    show(people);
    fireEvent.click(tab(/People/));
    expect(fireEvent.keyDown(await screen.findByRole('searchbox'), { key: '/' })).toBe(true);
  });

  it('step back from an opened person with Esc, and only then', () => {
    const { actions, update } = show(people);
    expect(fireEvent.keyDown(document.body, { key: 'Escape' })).toBe(true);
    expect(actions.close).not.toHaveBeenCalled();
    update({ ...people, opened: mentor() });
    expect(fireEvent.keyDown(document.body, { key: 'Escape' })).toBe(false);
    expect(actions.close).toHaveBeenCalledOnce();
  });

  it('step back with Esc from the question whether to remove somebody, before anything else', () => {
    const { actions } = show({ ...people, opened: mentor() });
    fireEvent.click(screen.getByRole('button', { name: 'Remove them, with everything' }));
    fireEvent.keyDown(document.body, { key: 'Escape' });
    expect(screen.queryByRole('button', { name: 'Remove them' })).toBeNull();
    expect(actions.close).not.toHaveBeenCalled();
  });

  it('show the keys with ?, and close them with Esc', () => {
    show();
    fireEvent.keyDown(document.body, { key: '?' });
    expect(screen.getByRole('dialog', { name: 'Keys' }).isConnected).toBe(true);
    fireEvent.keyDown(document.body, { key: 'Escape' });
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('move through the list with the arrows', async () => {
    show(people);
    fireEvent.click(tab(/People/));
    const list = within(await screen.findByRole('list', { name: 'People' }));
    const [first, second] = list.getAllByRole('button');
    first?.focus();
    fireEvent.keyDown(first as HTMLElement, { key: 'ArrowDown' });
    expect(document.activeElement).toBe(second);
    expect([first?.tabIndex, second?.tabIndex]).toEqual([-1, 0]);
  });
});

describe('the people', () => {
  it('are asked for as she types, and in every other way she chooses', async () => {
    const { actions } = show(people);
    fireEvent.click(tab(/People/));
    fireEvent.input(await screen.findByRole('searchbox'), { target: { value: 'jose nunez' } });
    expect(actions.setWish).toHaveBeenLastCalledWith({ words: 'jose nunez', order: 'fit' });
    fireEvent.change(screen.getByLabelText('Show'), { target: { value: 'asked' } });
    expect(actions.setWish).toHaveBeenLastCalledWith({ words: '', order: 'fit', stage: 'asked' });
    fireEvent.change(screen.getByLabelText('Sort'), { target: { value: 'name' } });
    expect(actions.setWish).toHaveBeenLastCalledWith({ words: '', order: 'name' });
  });

  it('are all there again after a search without result', async () => {
    const { actions } = show({ ...people, shortlist: shortlist([], { total: 2, narrow: true }) });
    fireEvent.click(tab(/People/));
    fireEvent.click(await screen.findByRole('button', { name: 'Show everybody' }));
    expect(actions.showEverybody).toHaveBeenCalledOnce();
  });

  it('open with a click, and show what happened', async () => {
    const { actions, update } = show(people);
    fireEvent.click(tab(/People/));
    fireEvent.click(await screen.findByRole('button', { name: /Maya Okafor/ }));
    expect(actions.open).toHaveBeenCalledWith('m1');
    update({ ...people, opened: mentor() });
    expect(screen.getByRole('heading', { name: 'Maya Okafor' }).isConnected).toBe(true);
    expect(screen.getByText('You kept them.').isConnected).toBe(true);
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Back' }));
  });

  it('say what to do when there is nobody yet', async () => {
    show();
    fireEvent.click(tab(/People/));
    expect((await screen.findByRole('heading', { name: 'Nobody kept yet' })).isConnected).toBe(
      true,
    );
  });
});

describe('the focus', () => {
  it('goes back to where she was when the message that had it goes', async () => {
    const { update } = show({ problem: 'I could not keep Maya.' });
    tab(/This person/).focus();
    screen.getByRole('button', { name: 'All right' }).focus();
    update({});
    await waitFor(() => expect(document.activeElement).toBe(tab(/This person/)));
  });

  it('stays in the view when the button that had it goes', async () => {
    const { update } = show({ thisPerson: { state: 'paused' } });
    screen.getByRole('button', { name: 'Start reading again' }).focus();
    update({ thisPerson: { state: 'nobody' } });
    const view = screen.getByRole('tabpanel', { name: 'This person' });
    await waitFor(() => expect(document.activeElement).toBe(view));
  });

  it('follows the step when the button for it goes', () => {
    const asked = standing({ stage: 'asked', askedAt: now - 9 * day });
    const { update } = show({
      opened: mentor({
        standing: asked,
        step: { kind: 'nudge', due: true, days: 9, nth: 1, of: 'answer' },
      }),
    });
    screen.getByRole('button', { name: 'I nudged them' }).focus();
    update({
      opened: mentor({
        standing: asked,
        step: { kind: 'wait', due: false, days: 9, until: now, of: 'answer' },
      }),
    });
    expect(document.activeElement).toBe(
      screen.getByRole('region', { name: 'Give it a little time' }),
    );
  });
});

describe('the foot', () => {
  it('never says that a message was opened where it was copied', () => {
    const opened = { eventId: 'e1', mentorId: 'm1', name: 'Maya', kind: 'opened' } as const;
    const { update } = show({ undoable: { ...opened, channel: 'copy' } });
    expect(screen.getByText(/^You copied your message for/).isConnected).toBe(true);
    update({ undoable: { ...opened, channel: 'gmail' } });
    expect(screen.getByText(/^You took your message to/).isConnected).toBe(true);
  });

  it('says what went wrong, until she has read it', () => {
    const { actions } = show({ problem: 'I could not keep Maya.' });
    expect(screen.getByRole('alert').textContent).toContain('I could not keep Maya.');
    fireEvent.click(screen.getByRole('button', { name: 'All right' }));
    expect(actions.dismissProblem).toHaveBeenCalledOnce();
  });

  it('says that somebody has not answered, where she said so', () => {
    show({ undoable: { many: 'not-heard', name: 'Maya' } });
    expect(screen.getByText(/^You said that .*Maya.* hasn't answered\.$/).isConnected).toBe(true);
  });

  it('says that she keeps somebody no more, and ends a sentence once', () => {
    const event = { mentorId: 'm1', name: 'Maya O.' } as const;
    const { update } = show({ undoable: { ...event, kind: 'undone', unkept: true } });
    expect(screen.getByText(/^You don't keep .*Maya O\.\W? any more\.$/).isConnected).toBe(true);
    update({ undoable: { ...event, kind: 'kept' } });
    expect(screen.getByText(/^You kept .*Maya O\.\W?$/).textContent).not.toMatch(/\.\W?\.$/);
  });

  it('offers to take back what was just done', () => {
    const { actions } = show({
      undoable: { mentorId: 'm1', name: 'Maya', kind: 'kept' },
    });
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(actions.undo).toHaveBeenCalledOnce();
  });
});
