// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Panel } from '@/components/panel';
import type { Outcome } from '@/utils/journey/history';
import type { NextStep } from '@/utils/journey/next-step';
import type { PanelActions, PanelModel, ThisPerson } from '@/utils/surface/model';
import {
  assessment,
  day,
  happened,
  mentor,
  now,
  panelActions,
  panelModel,
  reading,
  row,
} from './models';

afterEach(cleanup);

function show(thisPerson: ThisPerson, part: Partial<PanelModel> = {}) {
  const actions = panelActions();
  render(<Panel model={panelModel({ thisPerson, ...part })} actions={actions} shell="popup" />);
  return actions;
}

const click = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

describe('every state shows a way on', () => {
  const site = 'linkedin' as const;
  const identity = 'linkedin:maya';
  it.each<[ThisPerson, string, keyof PanelActions, unknown[]]>([
    [{ state: 'welcome' }, 'Answer it', 'openBoard', ['welcome']],
    [{ state: 'paused' }, 'Start reading again', 'resume', []],
    [{ state: 'no-goal', reading: reading() }, 'Write down a goal', 'openBoard', ['aims']],
    [{ state: 'no-access', site }, 'Allow it', 'allowSites', []],
    [{ state: 'not-running' }, 'Read it', 'readTab', []],
    [{ state: 'rendering' }, 'Look again', 'readTab', []],
    [{ state: 'unknown-layout', site }, 'Look again', 'readTab', []],
    [{ state: 'own-profile' }, 'Look at my aims', 'openBoard', ['aims']],
    [{ state: 'dismissed', identity }, 'Bring them back', 'restore', [identity]],
  ])('%o', (thisPerson, button, deed, expected) => {
    const actions = show(thisPerson);
    click(button);
    expect(actions[deed].mock.calls[0]?.slice(0, expected.length)).toEqual(expected);
  });

  it('where there is nobody, her people are one click away', () => {
    show({ state: 'nobody' }, { people: [row()] });
    click('See the people you kept');
    expect(screen.getByRole('tab', { name: 'People' }).getAttribute('aria-selected')).toBe('true');
  });

  it('offers no list that would be empty', () => {
    show({ state: 'nobody' });
    expect(screen.queryByRole('button', { name: /See/ })).toBeNull();
  });

  it('says that it is loading', () => {
    show({ state: 'loading' });
    expect(screen.getByText('One moment…').isConnected).toBe(true);
  });
});

describe('a person', () => {
  it('says how much of what matters the number rests on', () => {
    show({ state: 'person', reading: reading(), assessment: { ...assessment, coverage: 0.68 } });
    expect(screen.getByText(/^Based on 68% of what matters/).isConnected).toBe(true);
    cleanup();
    show({ state: 'person', reading: reading(), assessment: { ...assessment, coverage: 1 } });
    expect(screen.getByText('Based on everything that matters.').isConnected).toBe(true);
  });

  it('is heard with the meaning of the number', () => {
    show({ state: 'person', reading: reading(), assessment });
    expect(screen.getByRole('img', { name: 'Fit 82 of 100, strong; 2 reasons' }).isConnected).toBe(
      true,
    );
  });

  it('comes with their own words, and where they stand', () => {
    show({ state: 'person', reading: reading(), assessment });
    const quote = screen.getByText('I coach researchers.').closest('figure') as HTMLElement;
    expect(within(quote).getByText('About').isConnected).toBe(true);
  });

  it.each([
    [1, 'They say that they can be asked.'],
    [0.6, 'Something here suggests that they can be asked.'],
    [0.4, 'It sounds as if their time has a price.'],
    [0, "They say that they'd rather not be asked. Better to believe them."],
  ])('says how open they are (%d)', (points, sentence) => {
    const judgements = [
      { criterion: 'openness' as const, weight: 1, known: true as const, points, evidence: [] },
    ];
    show({ state: 'person', reading: reading(), assessment: { ...assessment, judgements } });
    expect(screen.getByText(sentence).isConnected).toBe(true);
  });

  it('says what is not known, and how to change that', () => {
    show({ state: 'person', reading: reading(), assessment });
    expect(
      screen.getByText("I couldn't see their experience; scroll there and I'll look again.")
        .isConnected,
    ).toBe(true);
  });

  it('has no number where there is not enough to say', () => {
    const { score: _, ...rest } = assessment;
    show({ state: 'person', reading: reading(), assessment: { ...rest, band: 'not-enough' } });
    expect(screen.getByRole('img', { name: 'Fit, not enough to say' }).textContent).toBe('');
  });

  it('can be kept or dismissed', () => {
    const actions = show({ state: 'person', reading: reading(), assessment });
    click('Keep');
    click('Not this person');
    expect(actions.keep).toHaveBeenCalledOnce();
    expect(actions.dismiss).toHaveBeenCalledOnce();
  });

  it('shows what the page says as text, whatever it says', () => {
    const name = '<img src=x onerror=alert(1)>';
    show({ state: 'person', reading: reading({ name }), assessment });
    expect(screen.getByRole('heading', { name }).isConnected).toBe(true);
    expect(document.querySelector('img')).toBeNull();
  });
});

describe('someone she kept', () => {
  const kept = (part: Parameters<typeof mentor>[0]) =>
    show({ state: 'person', reading: reading(), assessment, mentor: mentor(part) });

  it('is asked with one button, and encouraged once', () => {
    const actions = kept({});
    expect(screen.getByText(/a cup of coffee/).isConnected).toBe(true);
    expect(screen.queryByRole('button', { name: 'Keep' })).toBeNull();
    click('Write the ask');
    expect(actions.draft).toHaveBeenCalledWith('m1');
  });

  it.each([
    ['They said yes', 'yes'],
    ['Not now, later', 'later'],
    ['They said no', 'no'],
    ['They named someone', 'referral'],
    ['Wrong person', 'wrong-person'],
  ])('answers: %s', (button, outcome) => {
    const actions = kept({
      standing: { stage: 'asked', askedAt: now - 9 * day },
      step: { kind: 'nudge', days: 9, nth: 1 },
    });
    expect(screen.getByText('No answer for 9 days.', { exact: false }).isConnected).toBe(true);
    click(button);
    expect(actions.replied).toHaveBeenCalledWith('m1', outcome);
  });

  it('has each event to be taken back, but not those taken back already', () => {
    const actions = kept({
      history: [
        happened('e1', { kind: 'kept' }),
        happened('e2', { kind: 'nudged' }),
        happened('e3', { kind: 'undone', eventId: 'e2' }),
        happened('e4', { kind: 'noted', text: 'Likes short mails.' }),
      ],
    });
    expect(screen.queryByText('You nudged.')).toBeNull();
    expect(screen.getByText('Likes short mails.').isConnected).toBe(true);
    click('Undo: You noted');
    expect(actions.undoEvent).toHaveBeenCalledWith('m1', 'e4');
  });

  it.each<[NextStep, Outcome, string, 'agreed' | 'thanked']>([
    [{ kind: 'agree' }, 'yes', 'We agreed on a time', 'agreed'],
    [{ kind: 'ask-for-referral' }, 'no', 'I thanked them', 'thanked'],
    [{ kind: 'follow-referral' }, 'referral', 'I thanked them', 'thanked'],
    [{ kind: 'look-again' }, 'wrong-person', 'I thanked them', 'thanked'],
  ])('is done with the step %o when she says so', (step, outcome, button, deed) => {
    const actions = kept({ standing: { stage: 'replied', outcome, askedAt: now - day }, step });
    click(button);
    expect(actions[deed]).toHaveBeenCalledWith('m1');
  });

  it('shows what ended a step, to be taken back too', () => {
    const actions = kept({
      history: [
        happened('e1', { kind: 'kept' }),
        happened('e2', { kind: 'agreed' }),
        happened('e3', { kind: 'thanked' }),
      ],
    });
    expect(screen.getByText('You agreed on a time.').isConnected).toBe(true);
    fireEvent.click(screen.getByRole('button', { name: /Undo: You thanked them/ }));
    expect(actions.undoEvent).toHaveBeenCalledWith('m1', 'e3');
  });

  describe('can be removed', () => {
    const way = () => screen.getByRole('button', { name: 'Remove them, with everything' });
    const question = () => screen.queryByRole('group', { name: /^Remove .*Maya Okafor/ });

    it('once she has said so twice, knowing what goes', () => {
      const actions = kept({});
      fireEvent.click(way());
      expect(document.activeElement).toBe(question());
      expect(question()?.textContent).toContain("I can't bring them back.");
      expect(actions.forget).not.toHaveBeenCalled();
      click('Remove for good');
      expect(actions.forget).toHaveBeenCalledWith('m1');
    });

    it.each([
      ['a button', () => click('Keep them')],
      ['Esc', () => fireEvent.keyDown(question() as HTMLElement, { key: 'Escape' })],
    ])('and stays when she steps back with %s', (_with, stepBack) => {
      const actions = kept({});
      fireEvent.click(way());
      stepBack();
      expect(question()).toBeNull();
      expect(document.activeElement).toBe(way());
      expect(actions.forget).not.toHaveBeenCalled();
    });
  });

  it('takes a note', () => {
    const actions = kept({});
    fireEvent.input(screen.getByLabelText('A note, for you alone'), {
      target: { value: ' Met at a meetup. ' },
    });
    click('Add the note');
    expect(actions.note).toHaveBeenCalledWith('m1', 'Met at a meetup.');
  });
});
