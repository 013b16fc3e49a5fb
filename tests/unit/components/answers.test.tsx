// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Board } from '@/components/board';
import { Panel } from '@/components/panel';
import type { Answer, Answers, BoardModel, PanelModel } from '@/utils/surface/model';
import {
  aims,
  assessment,
  boardActions,
  boardModel,
  mentor,
  now,
  panelActions,
  panelModel,
  reading,
} from './models';

afterEach(cleanup);

const click = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

function said(part: Partial<Answer> = {}): Answer {
  return {
    id: 'answer-1',
    identity: 'linkedin:maya',
    name: 'Maya Okafor',
    right: true,
    score: 82,
    chance: 0.8,
    criteria: {},
    at: now,
    ...part,
  };
}

describe('beside a fit', () => {
  const person = { state: 'person' as const, reading: reading(), assessment };

  function show(answer?: Answer) {
    const actions = panelActions();
    const model = (what?: Answer): PanelModel =>
      panelModel({ thisPerson: what ? { ...person, answer: what } : person });
    const view = render(<Panel model={model(answer)} actions={actions} shell="popup" />);
    return {
      actions,
      update: (what?: Answer) =>
        view.rerender(<Panel model={model(what)} actions={actions} shell="popup" />),
    };
  }

  const region = () => screen.getByRole('region', { name: 'Is this right?' });

  it('she says that it is right, and takes it back', async () => {
    const { actions, update } = show();
    click('Right');
    expect(actions.answer).toHaveBeenCalledWith(
      { reading: person.reading, assessment },
      { right: true },
    );
    update(said());
    expect(within(region()).getByRole('status').textContent).toBe('You said: Right.');
    expect(document.activeElement?.textContent).toBe('Undo');
    click('Undo');
    expect(actions.takeBackAnswer).toHaveBeenCalledWith('answer-1');
    update();
    expect(document.activeElement?.textContent).toBe('Right');
  });

  it('she says why somebody is not for her, in a chip and her own words', () => {
    const { actions, update } = show();
    click('Not for me, because…');
    expect(document.activeElement?.getAttribute('type')).toBe('radio');
    click('Save');
    expect(within(region()).getByRole('alert').textContent).toBe('Choose what comes closest.');
    expect(actions.answer).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('radio', { name: 'another field' }));
    fireEvent.input(screen.getByLabelText('A note, if you like'), { target: { value: ' Law ' } });
    click('Save');
    const word = { right: false as const, because: 'field' as const, note: 'Law' };
    expect(actions.answer).toHaveBeenCalledWith(expect.anything(), word);
    update(said({ ...word }));
    expect(within(region()).getByText('You said: Not for me, another field.').isConnected).toBe(
      true,
    );
    expect(within(region()).getByText('Law').isConnected).toBe(true);
  });

  it('loses nothing that she typed when it could not be saved', async () => {
    const { actions } = show();
    actions.answer.mockResolvedValue(false);
    click('Not for me, because…');
    fireEvent.click(screen.getByRole('radio', { name: 'too far away' }));
    click('Save');
    await waitFor(() => expect(actions.answer).toHaveBeenCalledOnce());
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'too far away' }).checked).toBe(
      true,
    );
  });

  it('she steps back with Esc', () => {
    show();
    click('Not for me, because…');
    fireEvent.keyDown(document.body, { key: 'Escape' });
    expect(screen.queryByRole('radio')).toBeNull();
    expect(within(region()).getByRole('button', { name: 'Right' }).isConnected).toBe(true);
  });

  it('is not asked where there is no number', () => {
    const { score: _, ...rest } = assessment;
    const nothing = { ...person, assessment: { ...rest, band: 'not-enough' as const } };
    render(
      <Panel model={panelModel({ thisPerson: nothing })} actions={panelActions()} shell="popup" />,
    );
    expect(screen.queryByRole('region', { name: 'Is this right?' })).toBeNull();
  });

  it('is asked on the board too', () => {
    const actions = boardActions();
    const opened = mentor({ assessment });
    const model = boardModel({ place: 'people', keepsSomebody: true, opened });
    render(<Board model={model} actions={actions} />);
    click('Right');
    expect(actions.answer).toHaveBeenCalledWith(
      { reading: opened.reading, assessment },
      { right: true },
    );
  });
});

describe('in the settings', () => {
  function show(answers: Partial<Answers>, part: Partial<BoardModel> = {}) {
    const actions = boardActions();
    const model = boardModel({
      place: 'settings',
      answers: { list: [said()], missing: { all: 0, right: 0, not: 0 }, points: 0, ...answers },
      ...part,
    });
    render(<Board model={model} actions={actions} />);
    return actions;
  }

  const section = () => screen.getByRole('region', { name: 'What you said of fits' });

  it('stand with whom they are about, the number then, and her word', () => {
    show({ list: [said({ right: false, because: 'closed', note: 'Said so.' })] });
    const item = within(section()).getByRole('listitem');
    expect(item.textContent).toContain('Maya Okafor');
    expect(item.textContent).toContain("Not for me, can't be asked");
    expect(item.textContent).toContain('Said so.');
    expect(item.textContent).toContain('Fit 82 then');
  });

  it('are of someone where the name is missing', () => {
    const { name: _, ...nameless } = said();
    const actions = show({ list: [nameless] });
    click('Remove what you said of \u2068Someone\u2069');
    expect(actions.takeBackAnswer).toHaveBeenCalledWith('answer-1');
  });

  it.each<[Partial<Answers>, string]>([
    [
      { missing: { all: 12, right: 2, not: 0 } },
      '12 more, and they count. At least 2 of them “Right”.',
    ],
    [
      { missing: { all: 0, right: 0, not: 3 } },
      '3 more, and they count. At least 3 of them “Not for me”.',
    ],
    [{ points: 0 }, 'They agree with my numbers, so they move nothing.'],
    [{ points: -4 }, 'They lower a score of 50 by 4, and others by less.'],
    [{ points: 7 }, 'They raise a score of 50 by 7, and others by less.'],
  ])('say what they do, or what is missing (%o)', (answers, sentence) => {
    show(answers);
    expect(within(section()).getByText(sentence).isConnected).toBe(true);
  });

  it('are left aside by her choice', () => {
    const actions = show({ points: -4 });
    fireEvent.click(screen.getByRole('radio', { name: 'I leave them aside' }));
    expect(actions.editAims).toHaveBeenCalledWith({ answers: 'aside' });
    cleanup();
    show({ points: -4 }, { aims: { ...aims, answers: 'aside' } });
    expect(screen.getByText(/They would lower a score of 50 by 4/).isConnected).toBe(true);
  });

  it('are ten, until she asks for all', () => {
    show({ list: Array.from({ length: 12 }, (_, at) => said({ id: `answer-${at}` })) });
    expect(within(section()).getAllByRole('listitem')).toHaveLength(10);
    click('Show all 12');
    expect(within(section()).getAllByRole('listitem')).toHaveLength(12);
  });

  it('go all together, once she has confirmed it', () => {
    const actions = show({ list: [said(), said({ id: 'answer-2' })] });
    click('Remove all of them');
    expect(actions.forgetAnswers).not.toHaveBeenCalled();
    expect(screen.getByRole('group', { name: 'Remove all 2 answers?' }).isConnected).toBe(true);
    click('Remove them');
    expect(actions.forgetAnswers).toHaveBeenCalledOnce();
  });

  it('say how to begin where there are none', () => {
    show({ list: [] });
    expect(within(section()).getByText(/^You haven't said anything yet/).isConnected).toBe(true);
    expect(within(section()).queryByRole('radio')).toBeNull();
  });
});
