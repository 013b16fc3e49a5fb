// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import type { ComponentProps } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { KnownPeople } from '@/components/known-people';
import { People } from '@/components/people';
import { SavedViews } from '@/components/saved-views';
import { StageBoard } from '@/components/stage-board';
import { usePeopleSearch } from '@/components/use-people-search';
import type { Move } from '@/utils/journey/move';
import type { Stage } from '@/utils/journey/standing';
import type { SavedView } from '@/utils/shortlist/wish';
import type { Shortlist } from '@/utils/surface/shortlist-model';
import { boardActions, boardModel, panelModel, row, shortlist } from './models';

afterEach(cleanup);

const three = ['Maya Okafor', 'José Núñez', 'Zoë Tran'].map((name, index) =>
  row({ id: `m${index + 1}`, name }),
);

function Surface(props: Omit<ComponentProps<typeof People>, 'search' | 'onOpen'>) {
  return <People {...props} search={usePeopleSearch()} onOpen={vi.fn()} />;
}

function showPeople(part: Partial<Shortlist> = {}) {
  const actions = boardActions();
  const model = panelModel({ keepsSomebody: true, shortlist: shortlist(three, part) });
  render(<Surface model={model} actions={actions} />);
  return { actions };
}

const click = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const rowOf = (name: RegExp) => within(screen.getByRole('list')).getByRole('button', { name });

describe('many at once', () => {
  it('are selected by keys, tagged together, and then nobody is selected', () => {
    const { actions } = showPeople();
    rowOf(/Maya/).focus();
    fireEvent.keyDown(rowOf(/Maya/), { key: 'x' });
    fireEvent.keyDown(rowOf(/Maya/), { key: 'ArrowDown', shiftKey: true });
    expect(screen.getByText('2 selected').isConnected).toBe(true);
    click('Tag…');
    fireEvent.input(screen.getByLabelText('A tag for all of them'), { target: { value: 'Wien ' } });
    click('Do it');
    expect(actions.tagPeople).toHaveBeenCalledWith(['m1', 'm2'], { add: ['Wien'], remove: [] });
    expect(screen.queryByText(/selected/)).toBeNull();
  });

  it('leave her in the list where she was, once something is done with them', () => {
    showPeople();
    rowOf(/José/).focus();
    fireEvent.keyDown(rowOf(/José/), { key: 'x' });
    click('Tag…');
    screen.getByLabelText('A tag for all of them').focus();
    fireEvent.input(document.activeElement as HTMLElement, { target: { value: 'Wien' } });
    click('Do it');
    expect(document.activeElement).toBe(rowOf(/José/));
  });

  it('are all of the list with Ctrl and A, and are asked for before they are removed', () => {
    const { actions } = showPeople();
    fireEvent.keyDown(rowOf(/Maya/), { key: 'a', ctrlKey: true });
    click('Remove…');
    expect(actions.removePeople).not.toHaveBeenCalled();
    fireEvent.keyDown(document.body, { key: 'Escape' });
    expect(screen.queryByText(/Remove these 3 people/)).toBeNull();
    click('Remove…');
    click('Remove them');
    expect(actions.removePeople).toHaveBeenCalledWith(['m1', 'm2', 'm3']);
  });

  it('are let go with Esc', () => {
    showPeople();
    fireEvent.keyDown(rowOf(/Zoë/), { key: 'x' });
    fireEvent.keyDown(document.body, { key: 'Escape' });
    expect(screen.queryByText('1 selected')).toBeNull();
  });
});

describe('a row', () => {
  it('says whether she knows them already', () => {
    const known = row({ id: 'm4', name: 'Noor Haddad', known: true });
    showPeople({
      found: ['m1', 'm4'],
      rows: new Map([known, ...three].map((one) => [one.id, one])),
    });
    expect(rowOf(/Noor/).textContent).toContain('Kept You know them');
    expect(rowOf(/Maya/).textContent).not.toContain('You know them');
  });
});

describe('a count', () => {
  const ids = (count: number) => Array.from({ length: count }, (_, index) => `p${index}`);

  it('of many is written as she would write it', () => {
    showPeople({ total: 12_345, found: ids(12_345) });
    expect(screen.getByText(/^12,345 people/).isConnected).toBe(true);
    cleanup();
    const none = { asked: [], replied: [], meeting: [], mentoring: [], closed: [] };
    const columns: Record<Stage, string[]> = { kept: ids(1_200), ...none };
    const model = boardModel({ keepsSomebody: true, shortlist: shortlist(three, { columns }) });
    render(<StageBoard model={model} actions={boardActions()} onList={vi.fn()} />);
    expect(screen.getByText(/^1,200 people/).isConnected).toBe(true);
    cleanup();
    const { connections } = boardModel({});
    render(<KnownPeople connections={{ ...connections, count: 2_500, leftOut: 1_200 }} />);
    expect(screen.getByText(/2,500 connections/).isConnected).toBe(true);
    expect(screen.getByText(/^I left out 1,200 lines/).isConnected).toBe(true);
  });
});

describe('a view', () => {
  const wish = { words: 'pricing', order: 'fit' } as const;

  it('is saved under a name, and comes back with a press', () => {
    const { actions } = showPeople({ wish, narrow: true });
    click('Save this view');
    fireEvent.input(screen.getByLabelText('A name for this view'), { target: { value: 'Prices' } });
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(actions.saveView).toHaveBeenCalledWith('Prices', wish);
    cleanup();
    const again = showPeople({ views: [{ id: 'v1', name: 'Prices', wish }] });
    click('Prices');
    expect(again.actions.setWish).toHaveBeenCalledWith(wish);
  });

  it('has the focus once it is saved, and its name stays in the field until then', () => {
    const actions = boardActions();
    const saved = (views: SavedView[]) => (
      <SavedViews shortlist={shortlist([], { wish, narrow: true, views })} actions={actions} />
    );
    const { rerender } = render(saved([]));
    click('Save this view');
    const field = screen.getByLabelText<HTMLInputElement>('A name for this view');
    fireEvent.input(field, { target: { value: 'Prices' } });
    click('Save');
    expect(field.value).toBe('Prices');
    rerender(saved([{ id: 'v1', name: 'Prices', wish }]));
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Prices' }));
    expect(screen.queryByLabelText('A name for this view')).toBeNull();
  });
});

describe('the people by stage', () => {
  function showStages(plan: Move | undefined) {
    const actions = {
      ...boardActions(),
      planMove: vi.fn(async () => plan),
      stageBefore: vi.fn(async () => 'asked' as const),
    };
    const columns: Record<Stage, string[]> = {
      kept: ['m1'],
      asked: ['m2'],
      replied: [],
      meeting: [],
      mentoring: [],
      closed: ['m3'],
    };
    const model = boardModel({ keepsSomebody: true, shortlist: shortlist(three, { columns }) });
    render(<StageBoard model={model} actions={actions} onList={vi.fn()} />);
    return actions;
  }
  const press = (name: RegExp, key: string) =>
    fireEvent.keyDown(screen.getByRole('button', { name }), { key, altKey: true });

  it('have nothing to select them by, where nobody can be selected', () => {
    showStages(undefined);
    expect(screen.queryByRole('checkbox', { name: /Maya/ })).toBeNull();
  });

  it('move by keys, to the next stage and no further', async () => {
    const plan: Move = { kind: 'record', what: [{ kind: 'asked' }] };
    const actions = showStages(plan);
    press(/Maya/, 'ArrowLeft');
    expect(actions.planMove).not.toHaveBeenCalled();
    press(/Maya/, 'ArrowRight');
    await waitFor(() => expect(actions.move).toHaveBeenCalledWith('m1', 'asked', plan));
  });

  it('move back from closed by a key to where they were, not to the column beside it', async () => {
    const actions = showStages({ kind: 'take-back', events: [] });
    press(/Zoë/, 'ArrowLeft');
    await screen.findByRole('button', { name: 'Take it back' });
    expect(actions.planMove).toHaveBeenCalledWith('m3', 'asked');
  });

  it.each([
    ['at once', { kind: 'record', what: [{ kind: 'asked' }] }, undefined],
    ['after a question', { kind: 'take-back', events: [] }, 'Take it back'],
  ] as [string, Move, string | undefined][])(
    'take the focus along to where they are moved %s',
    async (_when, plan, answer) => {
      const at = (columns: Partial<Record<Stage, string[]>>) => {
        const none = { kept: [], asked: [], replied: [], meeting: [], mentoring: [], closed: [] };
        const three = [row({ id: 'm1' }), row({ id: 'm2', name: 'José' })];
        const people = shortlist(three, { columns: { ...none, ...columns } });
        return (
          <StageBoard
            model={boardModel({ shortlist: people })}
            actions={actions}
            onList={vi.fn()}
          />
        );
      };
      const actions = { ...boardActions(), planMove: vi.fn(async () => plan) };
      const { rerender } = render(at({ kept: ['m1'], asked: ['m2'] }));
      screen.getByRole('button', { name: /Maya/ }).focus();
      press(/Maya/, 'ArrowRight');
      if (answer) fireEvent.click(await screen.findByRole('button', { name: answer }));
      await waitFor(() => expect(actions.move).toHaveBeenCalled());
      rerender(at({ asked: ['m1', 'm2'] }));
      expect(document.activeElement).toBe(screen.getByRole('button', { name: /Maya/ }));
      expect(document.activeElement?.closest('section')).toBe(
        screen.getByRole('region', { name: /Asked/ }),
      );
    },
  );

  it('are asked what they answered before they count as having replied', async () => {
    const actions = showStages({ kind: 'ask-outcome' });
    press(/José/, 'ArrowRight');
    fireEvent.click(await screen.findByRole('button', { name: 'They said no' }));
    expect(actions.move).toHaveBeenCalledWith('m2', 'replied', {
      kind: 'record',
      what: [{ kind: 'replied', outcome: 'no' }],
    });
  });

  it('are asked whom they named, one step back by Esc', async () => {
    const actions = showStages({ kind: 'ask-outcome' });
    press(/José/, 'ArrowRight');
    fireEvent.click(await screen.findByRole('button', { name: 'They named someone' }));
    const name = () => screen.getByLabelText<HTMLInputElement>(/^Whom did they name/);
    fireEvent.keyDown(name(), { key: 'Escape' });
    expect(screen.queryByLabelText(/^Whom did they name/)).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'They named someone' }));
    fireEvent.input(name(), { target: { value: 'Jonas Weber' } });
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(actions.move).toHaveBeenCalledWith('m2', 'replied', {
      kind: 'record',
      what: [
        { kind: 'referred', to: 'Jonas Weber' },
        { kind: 'replied', outcome: 'referral' },
      ],
    });
  });

  it('have no question left about one of them when another is moved', async () => {
    const actions = showStages(undefined);
    press(/José/, 'ArrowRight');
    await screen.findByText(/follows from what happened/);
    actions.planMove.mockResolvedValue({ kind: 'record', what: [{ kind: 'asked' }] });
    press(/Maya/, 'ArrowRight');
    await waitFor(() => expect(actions.move).toHaveBeenCalled());
    expect(screen.queryByText(/follows from what happened/)).toBeNull();
  });

  it('stay where they are when she leaves the question', async () => {
    const actions = showStages({ kind: 'ask-outcome' });
    press(/José/, 'ArrowRight');
    fireEvent.click(await screen.findByRole('button', { name: 'Leave it' }));
    expect(actions.move).not.toHaveBeenCalled();
    expect(screen.queryByRole('button', { name: 'They said no' })).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: /José/ }));
  });

  it('say how to begin while there is nobody', () => {
    const columns = { kept: [], asked: [], replied: [], meeting: [], mentoring: [], closed: [] };
    const model = boardModel({ shortlist: shortlist([], { columns }) });
    render(<StageBoard model={model} actions={boardActions()} onList={vi.fn()} />);
    expect(screen.getByRole('heading', { name: 'Nobody kept yet' }).isConnected).toBe(true);
    expect(screen.queryByRole('region', { name: /Kept/ })).toBeNull();
  });

  it('move by dragging too', async () => {
    const plan: Move = { kind: 'record', what: [{ kind: 'closed' }] };
    const actions = showStages(plan);
    const card = screen.getByRole('button', { name: /José/ }).closest('li') as HTMLElement;
    fireEvent.dragStart(card);
    fireEvent.drop(screen.getByRole('region', { name: /Closed/ }));
    await waitFor(() => expect(actions.move).toHaveBeenCalledWith('m2', 'closed', plan));
  });
});
